import type { Answers } from '../shared/chooser/answers.ts';
import { BLANKS } from '../shared/chooser/sentence.ts';
import type { CommonCase } from './cases.ts';

/** What the sentence says before a reader fills it: the first case that answers all of its blanks. Nothing if there is none. */
export function defaultSentence(cases: readonly CommonCase[]): Answers {
	const questions = BLANKS.map(({ questions: [question] }) => question);
	const first = cases.find(({ answers }) => questions.every((question) => answers[question]?.length === 1));
	return Object.fromEntries(questions.flatMap((question) => (first ? [[question, first.answers[question]]] : [])));
}
