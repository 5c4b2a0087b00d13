import { answersOfCase } from '../chooser/cases.ts';
import type { Content, Problem } from '../catalogue/content.ts';
import { soundAnswers } from '../shared/chooser/answers.ts';
import type { Question } from '../shared/chooser/question.ts';
import { QUESTIONS } from '../shared/chooser/questions.ts';
import { suggestion } from './suggestion.ts';

/** Cases with a question or an answer that the chooser does not have, or with answers that exclude each other. */
export function unknownAnswers({ cases }: Content): Problem[] {
	const questions: readonly Question[] = QUESTIONS;
	return cases.flatMap(({ file, data }): Problem[] => {
		const given = answersOfCase(data.answers);
		const unknown = Object.entries(given).flatMap(([id, chosen]): Problem[] => {
			const question = questions.find((one) => one.id === id);
			if (!question)
				return [
					{
						file,
						field: `answers.${id}`,
						message: `The chooser asks no question called "${id}".`,
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
					field: `answers.${id}.is`,
					message: `"${answer}" is no answer to the question "${id}".`,
					fix: suggestion(answer, known),
				}));
		});
		if (unknown.length > 0) return unknown;
		return soundAnswers(given).dropped.map((part) => ({
			file,
			field: `answers.${part.split('=')[0] ?? ''}`,
			message: `The chooser leaves out ${part}: it does not go together with the other answers.`,
			fix: 'Give one answer where one is asked for, nothing beside "nothing", and no answer to a question that another answer settles.',
		}));
	});
}
