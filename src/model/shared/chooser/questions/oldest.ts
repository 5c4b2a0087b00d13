import { knownValues, type ChooserRow } from '../chooser-row.ts';
import { caution, out, type Finding } from '../finding.ts';
import type { Question } from '../question.ts';

const OLDEST = 'oldest-target';
const RUNS_ON = 'runs-on';
const MUSL = 'linux-musl';

/** Systems older than the one that builds, and those with another C library. */
export const oldest = {
	id: 'oldest',
	text: 'Which systems are the hard ones?',
	help: 'Older: distributions of years ago, or Windows before 10. musl: Alpine and other systems without glibc.',
	kind: 'many',
	each: true,
	leftOpen: 'you left open which systems are the hard ones',
	answers: [
		{
			id: 'older',
			name: 'Older than the one you build on',
			says: 'it must run on systems older than yours',
			whatIf: 'it did not have to run on older systems',
			rules: [builtOnTheOldest],
		},
		{ id: 'musl', name: 'With musl, like Alpine', says: 'it must run on musl', whatIf: 'it did not have to run on musl', rules: [onMusl] },
	],
} as const satisfies Question;

function builtOnTheOldest(row: ChooserRow): Finding | null {
	const values = knownValues(row, OLDEST);
	if (!values?.includes('build-machine')) return null;
	return caution(
		OLDEST,
		values,
		'Does not start on systems older than its build machine: build it in an image of the oldest that you promise.',
	);
}

function onMusl(row: ChooserRow): Finding | null {
	const values = knownValues(row, RUNS_ON);
	return !values || values.includes(MUSL) ? null : out(RUNS_ON, values, 'is not supported on Linux with musl');
}
