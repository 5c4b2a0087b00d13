import type { Circumstances } from './circumstances.ts';
import { questionOf, QUESTIONS } from './questions.ts';

/** Circumstances in words: "it is a batch job, and it must run on a Linux server". Those of one question are alternatives. */
export function circumstanceWords(when: Circumstances): string {
	return QUESTIONS.flatMap(({ id }) => {
		const wanted = when[id] ?? [];
		const says = questionOf(id)
			.answers.filter((answer) => wanted.includes(answer.id))
			.map((answer) => answer.says);
		if (says.length === 0) return [];
		return id === 'certain' ? `${says.join(' or ')} is certain to be there` : says.join(' or ');
	}).join(', and ');
}
