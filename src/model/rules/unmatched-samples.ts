import type { Content, Problem } from '../catalogue/content.ts';
import { draftFiles } from '../catalogue/withhold.ts';
import { matchSymptoms } from '../shared/symptoms/match-symptoms.ts';
import { textsOfSymptom } from '../symptoms/texts-of-symptom.ts';

/** Samples and outputs that none of their symptom's patterns match, or none once other lines are around them; drafts are exempt. */
export function unmatchedSamples(content: Content): Problem[] {
	const drafts = draftFiles(content);
	return content.symptoms.flatMap(({ id, file, data }) => {
		if (drafts.has(file)) return [];
		const { name, patterns, complaints } = data;
		const isFound = (text: string) => matchSymptoms(text, [{ id, name, patterns, complaints }]).length > 0;
		return textsOfSymptom(data).flatMap(({ field, name: called, text }): Problem[] => {
			if (!isFound(text))
				return [
					{
						file,
						field,
						message: `${called} is matched by none of the patterns.`,
						fix: 'Patterns see it on one line, with single spaces and straight quotes. Widen one, or add one.',
					},
				];
			if (isFound(`$ command\n${text}\n$ `)) return [];
			return [
				{
					file,
					field,
					message: `${called} is matched only if nothing is around it.`,
					fix: 'Remove ^ and $ from the patterns: people paste more.',
				},
			];
		});
	});
}
