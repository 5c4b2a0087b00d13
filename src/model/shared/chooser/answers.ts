import { valuesIn } from '../query.ts';
import { shortened } from '../words.ts';
import type { Question } from './question.ts';
import { NOTHING } from './questions/certain.ts';
import { QUESTIONS, questionOf, type QuestionId } from './questions.ts';

/** A reader's answers: values by question, in the question's order. A skipped question is missing or empty. */
export type Answers = Readonly<Partial<Record<QuestionId, readonly string[]>>>;

/** Valid answers, and the parts left out of them as the reader wrote them. */
export interface ReadAnswers {
	answers: Answers;
	dropped: string[];
}

/** Reads an address. It never fails: invalid parts are left out and reported. */
export function answersFromAddress(address: URLSearchParams): ReadAnswers {
	const known: readonly string[] = QUESTIONS.map(({ id }) => id);
	const strange = [...new Set(address.keys())].filter((parameter) => !known.includes(parameter));
	const given = QUESTIONS.map(({ id }): [QuestionId, string[]] => [id, valuesIn(address.getAll(id))]);
	const { answers, dropped } = soundAnswers(Object.fromEntries(given));
	return { answers, dropped: [...strange, ...dropped].map(shortened) };
}

/** Writes answers as the query of an address, without the question mark; empty if nothing is answered. */
export function addressFromAnswers(answers: Answers): string {
	return QUESTIONS.flatMap(({ id }) => {
		const chosen = answers[id] ?? [];
		return chosen.length > 0 ? [`${id}=${chosen.map(encodeURIComponent).join(',')}`] : [];
	}).join('&');
}

/**
 * Drops invalid answers: unknown values, a second answer to a question with one, answers to a question that an earlier answer has made
 * pointless, and "nothing" together with something.
 */
export function soundAnswers(given: Answers): ReadAnswers {
	const dropped: string[] = [];
	const answers: Partial<Record<QuestionId, readonly string[]>> = {};
	for (const { id } of QUESTIONS) {
		const question: Question = questionOf(id);
		const values = given[id] ?? [];
		const kept = isPointless(question, answers) ? [] : keptOf(question, values);
		dropped.push(...values.filter((value) => !kept.includes(value)).map((value) => `${id}=${value}`));
		if (kept.length > 0) answers[id] = kept;
	}
	return { answers, dropped };
}

/** Other answers to one question, or none for skipping it. */
export function withAnswer(answers: Answers, question: QuestionId, chosen: readonly string[]): Answers {
	return soundAnswers({ ...answers, [question]: chosen }).answers;
}

/** Whether an answer to an earlier question has made this one pointless. */
export function isPointless({ unless }: Question, answers: Answers): boolean {
	return unless !== undefined && Object.entries(answers).some(([of, chosen]) => of === unless.question && chosen.includes(unless.answer));
}

function keptOf({ kind, answers }: Question, values: readonly string[]): readonly string[] {
	const known = (value: string) => answers.some(({ id }) => id === value);
	if (kind === 'one') return values.filter(known).slice(0, 1);
	const chosen = answers.map(({ id }) => id).filter((id) => values.includes(id));
	return chosen.length > 1 ? chosen.filter((id) => id !== NOTHING) : chosen;
}
