import type { Content, Problem } from '../catalogue/content.ts';
import { eachAuthoredCell } from './authored-cells.ts';

/** A date on a cell that is not a release. */
export function datesOfReleases(content: Content): Problem[] {
	const versions = new Set(content.criteria.filter(({ data }) => data.kind === 'version').map(({ id }) => id));
	return eachAuthoredCell(content)
		.filter(
			({ criterion, cell }) => !versions.has(criterion) && typeof cell === 'object' && !Array.isArray(cell) && cell.date !== undefined,
		)
		.map(({ file, field }) => ({
			file,
			field: `${field}.date`,
			message: 'Only a release has a date.',
			fix: 'Use "checked" for the day of checking, or say the date in the note.',
		}));
}
