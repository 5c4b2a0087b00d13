import { knownValues, type ChooserRow } from '../chooser-row.ts';
import { notKnown, out, type Finding, type Rule } from '../finding.ts';
import type { Question } from '../question.ts';

const RUNS_ON = 'runs-on';

/** A small computer with Linux, or a chip without a system. */
export const board = {
	id: 'board',
	text: 'What kind of device?',
	help: 'A board with Linux, such as a Raspberry Pi, runs almost everything a server does; a microcontroller does not.',
	kind: 'one',
	each: false,
	leftOpen: 'you left open what kind of device it is',
	answers: [
		{
			id: 'linux',
			name: 'A board with Linux',
			says: 'it is a board with Linux',
			whatIf: 'it were a board with Linux',
			rules: [runsOn(['linux', 'linux-musl'], 'is not supported on Linux')],
		},
		{
			id: 'microcontroller',
			name: 'A microcontroller',
			says: 'it is a microcontroller',
			whatIf: 'it were a microcontroller',
			rules: [runsOn(['device'], 'is not supported on bare devices')],
		},
	],
} as const satisfies Question;

function runsOn(systems: readonly string[], not: string): Rule {
	return (row: ChooserRow): Finding | null => {
		const values = knownValues(row, RUNS_ON);
		if (!values) return notKnown(RUNS_ON, 'on which systems it runs');
		return values.some((value) => systems.includes(value)) ? null : out(RUNS_ON, values, not);
	};
}
