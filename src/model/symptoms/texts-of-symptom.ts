import type { Symptom } from '../../schema/symptom.ts';

/** A text that has to lead to its symptom, with its field. */
export interface TextOfSymptom {
	readonly field: string;
	/** How a message names it. */
	readonly name: string;
	readonly text: string;
}

/** The texts that have to lead to a symptom: its samples, and the output with which it was brought about. */
export function textsOfSymptom({ samples, produced }: Pick<Symptom, 'samples' | 'produced'>): TextOfSymptom[] {
	return [
		...samples.map((text, index) => ({ field: `samples.${index}`, name: 'The sample', text })),
		...(produced ? [{ field: 'produced.output', name: 'The output', text: produced.output }] : []),
	];
}
