import type { Question } from '../question.ts';

/** No cell tells it; cases use the answer. */
export const frontend = {
	id: 'frontend',
	text: 'Is a part of it written in another language?',
	help: 'A front end in JavaScript with a server in Python, or files that another tool has to build first.',
	kind: 'one',
	each: false,
	aboutProgram: true,
	leftOpen: 'you left open whether a part is in another language',
	answers: [
		{ id: 'yes', name: 'Yes, a front end', says: 'its front end is in another language', whatIf: 'its front end were in another language' },
		{ id: 'no', name: 'No', says: 'all is Python', whatIf: 'all were Python' },
	],
} as const satisfies Question;
