import { knownValues, type ChooserRow } from '../chooser-row.ts';
import { caution, type Finding } from '../finding.ts';
import type { Question } from '../question.ts';

const SOURCE_VISIBLE = 'source-visible';

/** Who may have the source. The licences of the parts hold for whatever carries them along. */
export const openness = {
	id: 'openness',
	text: 'Is its source closed?',
	help: 'What carries packages along passes them on, with the licences and notices of each.',
	kind: 'one',
	each: false,
	aboutProgram: true,
	leftOpen: 'you left open whether its source is closed',
	answers: [
		{ id: 'closed', name: 'Yes', says: 'its source is closed', whatIf: 'its source were closed', rules: [readable, passesOn] },
		{ id: 'open', name: 'No', says: 'its source is open', whatIf: 'its source were open' },
	],
} as const satisfies Question;

function readable(row: ChooserRow): Finding | null {
	const values = knownValues(row, SOURCE_VISIBLE);
	return values?.includes('source') ? caution(SOURCE_VISIBLE, values, 'Those who get it can read its source.') : null;
}

function passesOn(row: ChooserRow): Finding | null {
	const values = knownValues(row, 'python-deps');
	return values?.includes('included')
		? caution('python-deps', values, 'Passes your packages on, so the licence and the notices of each of them bind you.')
		: null;
}
