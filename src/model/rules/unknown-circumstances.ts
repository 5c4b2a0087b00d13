import type { Content, Problem } from '../catalogue/content.ts';
import { problemsWithAnswers } from './strange-answers.ts';

/** Cautions whose circumstances the chooser does not ask for, so that they would never be shown there. */
export function unknownCircumstances({ options }: Content): Problem[] {
	return options.flatMap(({ file, data }) =>
		data.cautions.flatMap(({ when }, index) => {
			const field = (question: string) => `cautions.${index}.when.${question}`;
			return problemsWithAnswers(file, when, { question: field, answers: field });
		}),
	);
}
