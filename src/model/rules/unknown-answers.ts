import { answersOfCase } from '../chooser/cases.ts';
import type { Content, Problem } from '../catalogue/content.ts';
import { soundAnswers } from '../shared/chooser/answers.ts';
import { problemsWithAnswers } from './strange-answers.ts';

/** Cases with a question or an answer that the chooser does not have, or with answers that exclude each other. */
export function unknownAnswers({ cases }: Content): Problem[] {
	return cases.flatMap(({ file, data }): Problem[] => {
		const granted = Object.fromEntries(Object.entries(data.answers).map(([id, { is }]) => [id, [is].flat()]));
		const unknown = [
			...problemsWithAnswers(file, data.when, { question: (id) => `when.${id}`, answers: (id) => `when.${id}` }),
			...problemsWithAnswers(file, granted, { question: (id) => `answers.${id}`, answers: (id) => `answers.${id}.is` }),
		];
		if (unknown.length > 0) return unknown;
		const repeated = Object.keys(granted).filter((id) => id in data.when && data.when[id]?.length === 1);
		if (repeated.length > 0)
			return repeated.map((id) => ({
				file,
				field: `answers.${id}`,
				message: `The circumstances already answer "${id}".`,
				fix: 'Remove it here: a page takes its circumstances for granted.',
			}));
		return soundAnswers(answersOfCase(data)).dropped.map((part) => ({
			file,
			field: `answers.${part.split('=')[0] ?? ''}`,
			message: `The chooser ignores ${part}: it contradicts the other answers.`,
			fix: 'Give one answer where only one is allowed, nothing else with "nothing", and no answer to a question that another answer settles.',
		}));
	});
}
