import type { CommonCase } from './cases.ts';
import type { Question } from '../shared/chooser/question.ts';
import { QUESTIONS } from '../shared/chooser/questions.ts';

/** One answer of a common case in words. */
export interface GivenAnswer {
	question: string;
	answers: string[];
	why: string;
}

/** The answers of a common case in the order of the questions, without open ones. */
export function givenAnswers({ answers, why }: CommonCase): GivenAnswer[] {
	return QUESTIONS.flatMap((question: Question & { id: (typeof QUESTIONS)[number]['id'] }) => {
		const chosen = answers[question.id];
		if (!chosen) return [];
		const names = question.answers.filter(({ id }) => chosen.includes(id)).map(({ name }) => name);
		return { question: question.text, answers: names, why: why[question.id] ?? '' };
	});
}
