import { knownValues, type ChooserRow } from '../chooser-row.ts';
import { notKnown, out, type Finding } from '../finding.ts';
import type { Question } from '../question.ts';

const CRITERION = 'app-kinds';

/** The answer after which no question about applications makes sense; as a value of the criterion it means the same. */
export const LIBRARY = 'library';

/** A library needs an option that is made for libraries; an application one that is made for more than libraries. */
export const what = {
	id: 'what',
	text: 'Is it a library or an application?',
	help: 'Other people’s programs import a library; an application is run.',
	kind: 'one',
	each: false,
	aboutProgram: true,
	leftOpen: 'you left open whether it is a library',
	answers: [
		{
			id: LIBRARY,
			name: 'A library',
			blank: 'a library',
			says: 'it is a library',
			whatIf: 'it were a library',
			rules: [(row) => judge(row, (kinds) => kinds.includes(LIBRARY), 'is not made for libraries')],
		},
		{
			id: 'application',
			name: 'An application',
			says: 'it is an application',
			whatIf: 'it were an application',
			rules: [(row) => judge(row, (kinds) => kinds.some((kind) => kind !== LIBRARY), 'is made for libraries only')],
		},
	],
} as const satisfies Question;

function judge(row: ChooserRow, fits: (kinds: readonly string[]) => boolean, not: string): Finding | null {
	const kinds = knownValues(row, CRITERION);
	if (!kinds) return notKnown(CRITERION, 'what kinds of program it is made for');
	return fits(kinds) ? null : out(CRITERION, kinds, not);
}
