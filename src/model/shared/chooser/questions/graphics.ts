import type { Question } from '../question.ts';

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
		{ id: 'gpu', name: 'Yes', says: 'it computes on a GPU', whatIf: 'it computed on a GPU' },
		{ id: 'no', name: 'No', says: 'it needs no GPU', whatIf: 'it needed no GPU' },
	],
} as const satisfies Question;
