import type { Question } from '../shared/chooser/question.ts';
import { QUESTIONS } from '../shared/chooser/questions.ts';
import type { FilterMeaning } from '../shared/comparison/filter-circumstances.ts';

/** The answers that filters of the comparison stand for, from the questions that a criterion asks as well. */
export function filterMeaning(): FilterMeaning {
	return Object.fromEntries(
		QUESTIONS.flatMap(({ id: question, criterion, answers }: Question) => {
			if (criterion === undefined) return [];
			const said = answers.flatMap(({ id, values = [id] }) => values.map((value) => ({ value, question, answer: id })));
			return [
				[
					criterion,
					Object.fromEntries(
						[...Map.groupBy(said, ({ value }) => value)].map(([value, same]) => [value, same.map(({ answer }) => ({ question, answer }))]),
					),
				],
			];
		}),
	);
}
