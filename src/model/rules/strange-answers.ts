import type { Problem } from '../catalogue/content.ts';
import type { Question } from '../shared/chooser/question.ts';
import { QUESTIONS } from '../shared/chooser/questions.ts';
import { suggestion } from './suggestion.ts';

const questions: readonly Question[] = QUESTIONS;

/**
 * Questions that the chooser does not ask, and answers that a question does not have.
 * @param given answers by question
 * @param at the fields of a question and of its answers
 */
export function problemsWithAnswers(
	file: string,
	given: Readonly<Record<string, readonly string[]>>,
	at: { question: (id: string) => string; answers: (id: string) => string },
): Problem[] {
	return Object.entries(given).flatMap(([id, chosen]): Problem[] => {
		const question = questions.find((one) => one.id === id);
		if (!question)
			return [
				{
					file,
					field: at.question(id),
					message: `The chooser has no question called "${id}".`,
					fix: suggestion(
						id,
						questions.map((one) => one.id),
					),
				},
			];
		const known = question.answers.map((answer) => answer.id);
		return chosen
			.filter((answer) => !known.includes(answer))
			.map((answer) => ({
				file,
				field: at.answers(id),
				message: `"${answer}" is not an answer to the question "${id}".`,
				fix: suggestion(answer, known),
			}));
	});
}
