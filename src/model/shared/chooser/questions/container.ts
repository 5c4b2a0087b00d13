import { TARGET_NEEDS } from '../../known-criteria.ts';
import { knownValues, type ChooserRow } from '../chooser-row.ts';
import { out, type Finding } from '../finding.ts';
import type { Question } from '../question.ts';

const ENGINE = 'container-engine';

/** No cell tells engines apart: which one is there is for the cases. Without any, a row that needs one is ruled out. */
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
		{ id: 'none', name: 'None', says: 'no container engine is there', whatIf: 'there were an engine', rules: [withoutEngine] },
	],
} as const satisfies Question;

function withoutEngine(row: ChooserRow): Finding | null {
	const needs = knownValues(row, TARGET_NEEDS);
	return needs?.includes(ENGINE) ? out(TARGET_NEEDS, [ENGINE], 'needs a container engine on the target') : null;
}
