import { valuesOf } from '../catalogue/cells.ts';
import { hasNoAnswer } from '../shared/cell.ts';
import type { Content, Problem } from '../catalogue/content.ts';
import { draftFiles } from '../catalogue/withhold.ts';
import { eachAuthoredCell } from './authored-cells.ts';

/** Cells with alternative values but no note that says when each holds; drafts are exempt. */
export function notesForAlternatives(content: Content): Problem[] {
	const alternatives = new Set(
		content.criteria.filter(({ data }) => data.several === 'alternatives' && data.kind === 'values').map(({ id }) => id),
	);
	const drafts = draftFiles(content);
	return eachAuthoredCell(content)
		.filter(({ file }) => !drafts.has(file))
		.filter(({ criterion, cell }) => alternatives.has(criterion) && valuesOf(cell).length > 1 && !hasNoAnswer(valuesOf(cell)))
		.filter(({ cell }) => typeof cell !== 'object' || Array.isArray(cell) || cell.note === undefined)
		.map(({ file, field, cell }) => ({
			file,
			field,
			message: `The values ${valuesOf(cell).join(' and ')} cannot hold at the same time.`,
			fix: 'Add a note that says when which of them holds.',
		}));
}
