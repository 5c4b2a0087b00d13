import type { Question } from '../question.ts';

/** No cell tells hosts apart, so that only cases use the answer. */
export const guest = {
	id: 'guest',
	text: 'Does it run inside another program?',
	help: 'A plug-in or an add-on: the host brings the interpreter, in its own version.',
	kind: 'one',
	each: false,
	aboutProgram: true,
	leftOpen: 'you left open whether it runs inside another program',
	answers: [
		{ id: 'yes', name: 'Yes, as a plug-in of another program', says: 'it is a plug-in of another program', whatIf: 'it were a plug-in' },
		{ id: 'no', name: 'No', says: 'it is a program of its own', whatIf: 'it were a program of its own' },
	],
} as const satisfies Question;
