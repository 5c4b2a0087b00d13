import { knownValues, type ChooserRow } from '../chooser-row.ts';
import { caution, type Finding } from '../finding.ts';
import type { Question } from '../question.ts';

const RUNS_ON = 'runs-on';
/** Where a page has WebGPU at most, and no library of a graphics card's maker. */
const IN_A_PAGE: readonly string[] = ['browser', 'nodejs'];

/** The driver always stays with the target, so that no option is ruled out; cases use the answer. */
export const graphics = {
	id: 'graphics',
	text: 'Does it compute on a GPU?',
	help: 'The libraries for a GPU make most of the size; the driver has to be there in any case.',
	kind: 'one',
	each: false,
	aboutProgram: true,
	leftOpen: 'you left open whether it computes on a GPU',
	answers: [
		{ id: 'gpu', name: 'Yes', says: 'it computes on a GPU', whatIf: 'it computed on a GPU', rules: [notInAPage] },
		{ id: 'no', name: 'No', says: 'it needs no GPU', whatIf: 'it needed no GPU' },
	],
} as const satisfies Question;

function notInAPage(row: ChooserRow): Finding | null {
	const systems = knownValues(row, RUNS_ON);
	return systems?.every((system) => IN_A_PAGE.includes(system))
		? caution(RUNS_ON, systems, 'Runs in a page, where CUDA and its like are not to be had.')
		: null;
}
