import type { Question } from '../question.ts';

/** No cell tells the size of a reader's own program; cases use the answer. */
export const extent = {
	id: 'extent',
	text: 'How much is it?',
	help: 'With its packages. Huge: more than a gigabyte, as with a framework for machine learning.',
	kind: 'one',
	each: false,
	aboutProgram: true,
	leftOpen: 'you left open how much it is',
	answers: [
		{ id: 'one-file', name: 'One file of Python', says: 'it is one file of Python', whatIf: 'it were one file of Python' },
		{ id: 'package', name: 'A package or more', says: 'it is a package or more', whatIf: 'it were a package or more' },
		{ id: 'huge', name: 'Huge', says: 'it is huge', whatIf: 'it were huge' },
	],
} as const satisfies Question;
