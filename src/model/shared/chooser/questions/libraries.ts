import { knownValues, type ChooserRow } from '../chooser-row.ts';
import { caution, notKnown, out, type Finding } from '../finding.ts';
import type { Question } from '../question.ts';

const CRITERION = 'c-libraries';

/** C libraries that no wheel carries have to get there. */
export const libraries = {
	id: 'libraries',
	text: 'Does it need C libraries that no wheel carries?',
	help: 'Libraries that you would otherwise install with apt or brew before pip.',
	kind: 'one',
	each: false,
	leftOpen: 'you left open whether it needs C libraries beyond wheels',
	answers: [
		{
			id: 'yes',
			name: 'Yes',
			says: 'it needs C libraries that no wheel carries',
			whatIf: 'it needed C libraries that no wheel carries',
			rules: [bringsLibraries],
		},
		{ id: 'no', name: 'No', says: 'wheels carry all C libraries', whatIf: 'wheels carried all C libraries' },
	],
} as const satisfies Question;

/**
 * Without "absent" in the cell, the libraries get there. With "absent" and other outcomes, it depends on how the option works: one that
 * leaves the interpreter to the target, or is installed by a Python installer alone, moves Python packages, and the libraries it brings are
 * those inside wheels. One that brings an interpreter in another way copies what programs link to, and its note says how far.
 */
function bringsLibraries(row: ChooserRow): Finding | null {
	const values = knownValues(row, CRITERION);
	if (!values) return notKnown(CRITERION, 'whether it brings C libraries');
	if (!values.includes('absent')) return null;
	if (values.length === 1) return out(CRITERION, values, 'leaves C libraries to the target');
	if (movesPackagesOnly(row)) return out(CRITERION, values, 'brings only the C libraries that wheels carry');
	return caution(CRITERION, values, 'Brings some C libraries and leaves others to the target; the note of its cell says which.');
}

function movesPackagesOnly(row: ChooserRow): boolean {
	return knownValues(row, 'interpreter')?.join() === 'absent' || knownValues(row, 'install-method')?.join() === 'python-installer';
}
