import { gapsIn, type Gap } from '../catalogue/gaps.ts';
import type { Content, Problem } from '../catalogue/content.ts';
import { draftFiles } from '../catalogue/withhold.ts';

/**
 * Questions left without an answer, where neither is a draft and the question is not new. If the answer is not known, it is the word
 * unknown.
 */
export function missingCells(content: Content): Problem[] {
	return gapsOfPublished(content)
		.filter(({ criterion }) => criterion.data.introduced !== true)
		.map(({ entry: { file }, mode, criterion: { id, data } }) => ({
			file,
			field: mode === null ? `cells.${id}` : `modes.${mode}.cells.${id}`,
			message: `The question "${data.question}" has no answer.`,
			fix: 'Answer it, or write unknown if nobody can tell.',
			gap: true as const,
		}));
}

/** What is still to be answered of the criteria that are new, as lines: a criterion, and the files that lack it. */
export function unansweredLines(content: Content): string[] {
	const gaps = gapsOfPublished(content).filter(({ criterion }) => criterion.data.introduced === true);
	return [...Map.groupBy(gaps, ({ criterion }) => criterion.id)].map(([criterion, of]) => {
		const entries = [...new Set(of.map(({ entry }) => entry.id))];
		return `${criterion}: ${entries.length} (${entries.join(', ')})`;
	});
}

function gapsOfPublished(content: Content): Gap[] {
	const drafts = draftFiles(content);
	return gapsIn(content).filter(({ entry, criterion }) => !drafts.has(entry.file) && !drafts.has(criterion.file));
}
