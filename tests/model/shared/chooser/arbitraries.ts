import fc from 'fast-check';
import type { Answers } from '../../../../src/model/shared/chooser/answers.ts';
import type { ChooserRow } from '../../../../src/model/shared/chooser/chooser-row.ts';
import { QUESTIONS } from '../../../../src/model/shared/chooser/questions.ts';
import { rungs, vocabulary } from './real-content.ts';

/** A cell of a criterion: one to three of its values, or unknown. */
function cell(values: readonly string[]): fc.Arbitrary<readonly string[]> {
	return fc.oneof(
		{ weight: 8, arbitrary: fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 }) },
		{ weight: 1, arbitrary: fc.constant(['unknown']) },
	);
}

const values: fc.Arbitrary<Record<string, readonly string[]>> = fc.record({
	rung: fc.constantFrom(...rungs).map((rung) => [rung]),
	...Object.fromEntries(Object.entries(vocabulary).map(([criterion, words]) => [criterion, cell(words)])),
});

/** A catalogue of made-up rows with real criteria. */
export const someRows: fc.Arbitrary<ChooserRow[]> = fc
	.array(values, { maxLength: 8 })
	.map((all) => all.map((of, index) => ({ key: `row-${index}`, values: of })));

/** The most questions that a made-up reader answers. */
const MOST_ANSWERED = 7;

/** Answers as a reader could give them, most questions skipped or answered at random. */
export const someAnswers: fc.Arbitrary<Answers> = fc
	.subarray([...QUESTIONS], { maxLength: MOST_ANSWERED })
	.chain((answered) =>
		fc.record(
			Object.fromEntries(
				answered.map(({ id, kind, answers }) => [
					id,
					fc.uniqueArray(fc.constantFrom(...answers.map((answer) => answer.id)), { minLength: 1, maxLength: kind === 'one' ? 1 : 3 }),
				]),
			),
		),
	);
