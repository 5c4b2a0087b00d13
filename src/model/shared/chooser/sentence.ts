import type { Answers } from './answers.ts';
import { questionOf, type QuestionId } from './questions.ts';

/** One blank of the sentence "I ship a desktop program to the public on Windows". */
export interface Blank {
	/** The question that it answers first; others are answered where one of their answers has words for it. */
	readonly questions: readonly [QuestionId, ...QuestionId[]];
	/** The words before it. */
	readonly before: string;
	/** Its words while it is left open. */
	readonly open: string;
}

/** The blanks in the order of the sentence. */
export const BLANKS: readonly Blank[] = [
	{ questions: ['kind', 'what', 'guest'], before: 'I ship', open: 'a program' },
	{ questions: ['who'], before: 'to', open: 'anyone' },
	{ questions: ['where'], before: '', open: 'anywhere' },
];

/** One way to fill a blank. */
export interface BlankChoice {
	/** `kind=desktop`; empty for leaving it open. */
	readonly value: string;
	readonly words: string;
}

/** The ways to fill a blank, leaving it open first. */
export function choicesOf({ questions, open }: Blank): BlankChoice[] {
	const answers = questions.flatMap((question) =>
		questionOf(question).answers.flatMap(({ id, blank }) => (blank === undefined ? [] : [{ value: `${question}=${id}`, words: blank }])),
	);
	return [{ value: '', words: open }, ...answers];
}

/** The choices that answers make for a blank; several where a question has several answers. */
export function chosenFor(blank: Blank, answers: Answers): BlankChoice[] {
	const given = new Set(blank.questions.flatMap((question) => (answers[question] ?? []).map((answer) => `${question}=${answer}`)));
	return choicesOf(blank).filter(({ value }) => given.has(value));
}

/** The answers with a blank filled in another way: its questions have no other answer. */
export function fillBlank(answers: Answers, { questions }: Blank, value: string): Answers {
	const others = Object.fromEntries(Object.entries(answers).filter(([question]) => !questions.includes(question as QuestionId)));
	const [question = '', answer = ''] = value.split('=');
	return answer === '' ? others : { ...others, [question]: [answer] };
}
