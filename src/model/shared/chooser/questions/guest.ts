import { knownValues, type ChooserRow } from '../chooser-row.ts';
import { notKnown, out, type Finding } from '../finding.ts';
import type { Question } from '../question.ts';
import { LIBRARY } from './what.ts';

const CRITERION = 'app-kinds';
const PLUG_IN = 'plug-in';

/** A plug-in is made for the host, or imported there like a library; what is made for hosts alone is no program of its own. */
export const guest = {
	id: 'guest',
	text: 'Does it run inside another program?',
	help: 'A plug-in or an add-on: the host brings the interpreter, in its own version.',
	kind: 'one',
	each: false,
	aboutProgram: true,
	leftOpen: 'you left open whether it runs inside another program',
	answers: [
		{
			id: 'yes',
			name: 'Yes, as a plug-in of another program',
			blank: 'a plug-in',
			says: 'it is a plug-in of another program',
			whatIf: 'it were a plug-in',
			rules: [(row) => judge(row, (kind) => kind === PLUG_IN || kind === LIBRARY, 'is not made for code inside another program')],
		},
		{
			id: 'no',
			name: 'No',
			says: 'it is a program of its own',
			whatIf: 'it were a program of its own',
			rules: [(row) => judge(row, (kind) => kind !== PLUG_IN, 'is made for plug-ins only')],
		},
	],
} as const satisfies Question;

/** Whether one of the kinds that the row is made for will do. */
function judge(row: ChooserRow, fits: (kind: string) => boolean, not: string): Finding | null {
	const kinds = knownValues(row, CRITERION);
	if (!kinds) return notKnown(CRITERION, 'what kinds of program it is made for');
	return kinds.some(fits) ? null : out(CRITERION, kinds, not);
}
