import type { QuestionId } from '../questions.ts';
import { knownValues } from '../chooser-row.ts';
import { caution, notKnown, out, type Finding, type Rule } from '../finding.ts';

/** The two criteria about the network, and what to say of each. */
const STEPS = [
	{
		criterion: 'network-install',
		question: 'whether installing needs the network',
		always: 'needs the network to install',
		sometimes: 'Installs without the network only in one of its ways; the note of its cell says which.',
	},
	{
		criterion: 'network-start',
		question: 'whether the first start needs the network',
		always: 'needs the network for its first start',
		sometimes: 'Starts without the network only in one of its ways; the note of its cell says which.',
	},
] as const;

/**
 * Neither installing nor the first start needs the network. Asked by two questions: by `certain` if the network is
 * not among what is certain, and by `must=air-gapped`.
 */
export const networkRules: readonly Rule[] = [
	...rulesOf('certain', (certain) => !certain.includes('network')),
	...rulesOf('must', (must) => must.includes('air-gapped')),
];

function rulesOf(question: QuestionId, asks: (chosen: readonly string[]) => boolean): Rule[] {
	return STEPS.map((step) => ({
		question,
		judge: (row, chosen) => (asks(chosen) ? offline(step, knownValues(row, step.criterion)) : null),
	}));
}

function offline(step: (typeof STEPS)[number], values: readonly string[] | null): Finding | null {
	if (!values) return notKnown(step.criterion, step.question);
	if (!values.includes('yes')) return null;
	return values.includes('no') ? caution(step.criterion, values, step.sometimes) : out(step.criterion, values, step.always);
}
