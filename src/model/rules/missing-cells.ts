import type { Content, Problem } from '../catalogue/content.ts';
import { gapsIn } from '../catalogue/gaps.ts';
import { draftFiles } from '../catalogue/withhold.ts';

/** Questions without an answer, if neither side is a draft. If the answer is not known, it is the word unknown. */
export function missingCells(content: Content): Problem[] {
	const drafts = draftFiles(content);
	return gapsIn(content)
		.filter(({ entry, criterion }) => !drafts.has(entry.file) && !drafts.has(criterion.file))
		.map(({ entry: { file }, mode, criterion: { id, data } }) => ({
			file,
			field: mode === null ? `cells.${id}` : `modes.${mode}.cells.${id}`,
			message: `The question "${data.question}" has no answer.`,
			fix: 'Answer it, or write unknown if nobody can tell.',
			gap: true as const,
		}));
}
