import type { Answers } from '../shared/chooser/answers.ts';
import type { QuestionId } from '../shared/chooser/questions.ts';
import { caseUrl } from '../shared/addresses.ts';
import type { Content } from '../catalogue/content.ts';

/** A common case: answers that many would give, with the reason for each. */
export interface CommonCase {
	readonly id: string;
	readonly url: string;
	readonly name: string;
	/** Other words people search for it by. */
	readonly aliases: readonly string[];
	/** The people in this situation, in one sentence. */
	readonly situation: string;
	readonly answers: Answers;
	/** The reason for the answer to each question; a missing question is left open. */
	readonly why: Readonly<Partial<Record<QuestionId, string>>>;
}

/** The common cases in their order. */
export function commonCases({ cases }: Pick<Content, 'cases'>): CommonCase[] {
	return cases
		.toSorted((a, b) => a.data.order - b.data.order)
		.map(({ id, data: { name, aliases, situation, answers } }) => ({
			id,
			url: caseUrl(id),
			name,
			aliases,
			situation,
			answers: answersOfCase(answers),
			why: Object.fromEntries(Object.entries(answers).map(([question, { why }]) => [question, why])),
		}));
}

/** The answers of a case in the chooser's format. */
export function answersOfCase(answers: Content['cases'][number]['data']['answers']): Answers {
	return Object.fromEntries(Object.entries(answers).map(([question, { is }]) => [question, typeof is === 'string' ? [is] : is]));
}
