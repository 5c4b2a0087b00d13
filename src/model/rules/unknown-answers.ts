import { answersOfCase } from '../chooser/cases.ts';
import type { Content, Problem } from '../catalogue/content.ts';
import { soundAnswers } from '../shared/chooser/answers.ts';
import { problemsWithAnswers } from './strange-answers.ts';

/** Cases with a question or an answer that the chooser does not have, or with answers that exclude each other. */
export function unknownAnswers({ cases }: Content): Problem[] {
	return cases.flatMap(({ file, data }): Problem[] => {
		const given = answersOfCase(data.answers);
		const unknown = problemsWithAnswers(file, given, { question: (id) => `answers.${id}`, answers: (id) => `answers.${id}.is` });
		if (unknown.length > 0) return unknown;
		return soundAnswers(given).dropped.map((part) => ({
			file,
			field: `answers.${part.split('=')[0] ?? ''}`,
			message: `The chooser ignores ${part}: it contradicts the other answers.`,
			fix: 'Give one answer where only one is allowed, nothing else with "nothing", and no answer to a question that another answer settles.',
		}));
	});
}
