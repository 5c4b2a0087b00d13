import type { Question } from '../question.ts';

/** No cell tells engines apart; cases use the answer. */
export const container = {
	id: 'container',
	text: 'Which container engine is there?',
	help: 'Rootless: Podman, or Docker without a daemon of root. Apptainer: what clusters allow in place of Docker.',
	kind: 'one',
	each: false,
	leftOpen: 'you left open which container engine is there',
	answers: [
		{ id: 'daemon', name: 'Docker’s daemon', says: 'Docker’s daemon is there', whatIf: 'Docker’s daemon were there' },
		{ id: 'rootless', name: 'A rootless one', says: 'a rootless engine is there', whatIf: 'a rootless engine were there' },
		{ id: 'cluster', name: 'Apptainer', says: 'Apptainer is there', whatIf: 'Apptainer were there' },
		{ id: 'none', name: 'None', says: 'no container engine is there', whatIf: 'no engine were there' },
	],
} as const satisfies Question;
