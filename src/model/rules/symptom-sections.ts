import type { Content, Problem } from '../catalogue/content.ts';
import { draftFiles } from '../catalogue/withhold.ts';
import { headingsOf } from '../prose/headings.ts';
import { problemInBody } from '../prose/prose-entries.ts';
import { suggestion } from './suggestion.ts';

/** The sections of a symptom's page, in their order. */
export const SYMPTOM_SECTIONS: readonly string[] = ['What is missing', 'The way out', 'What prevents it'];

const ORDER = `The sections are, in this order: ${SYMPTOM_SECTIONS.join(', ')}.`;

/** Symptoms whose body lacks a section, has others, or has them in another order; drafts are exempt. */
export function symptomSections(content: Content): Problem[] {
	const drafts = draftFiles(content);
	return content.symptoms.flatMap((entry) => {
		if (drafts.has(entry.file)) return [];
		const sections = headingsOf(entry.body).filter(({ depth }) => depth === 2);
		const strange = sections.filter(({ words }) => !SYMPTOM_SECTIONS.includes(words));
		const missing = SYMPTOM_SECTIONS.filter((name) => sections.every(({ words }) => words !== name));
		const known = sections.filter(({ words }) => SYMPTOM_SECTIONS.includes(words));
		const misplaced = missing.length > 0 ? undefined : known.find(({ words }, index) => words !== SYMPTOM_SECTIONS[index]);
		return [
			...strange.map(({ words, line }) =>
				problemInBody(entry, {
					line,
					message: `"${words}" is not a section of a symptom's page.`,
					fix: `${suggestion(words, SYMPTOM_SECTIONS)} Write ### for a part of a section.`,
				}),
			),
			...missing.map((name) => ({
				file: entry.file,
				field: 'body',
				message: `The section "${name}" is missing.`,
				fix: `Write ## ${name}. ${ORDER}`,
			})),
			...(misplaced
				? [
						problemInBody(entry, {
							line: misplaced.line,
							message: `The section "${misplaced.words}" is out of order, or here twice.`,
							fix: ORDER,
						}),
					]
				: []),
		];
	});
}
