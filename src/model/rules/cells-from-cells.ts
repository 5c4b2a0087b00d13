import type { Content, Problem } from '../content.ts';
import { eachAuthoredCell } from './authored-cells.ts';
import { suggestion } from './suggestion.ts';

/** Reasoned cells that follow from a criterion that does not exist, or from themselves. */
export function cellsFromCells(content: Content): Problem[] {
	const known = content.criteria.map(({ id }) => id);
	return eachAuthoredCell(content).flatMap(({ file, field, criterion, cell }) => {
		const from = typeof cell === 'object' && !Array.isArray(cell) ? (cell.from ?? []) : [];
		return from
			.filter((other) => other === criterion || !known.includes(other))
			.map((other) => ({
				file,
				field: `${field}.from`,
				message: other === criterion ? 'A cell cannot follow from itself.' : `There is no criterion called "${other}".`,
				fix: other === criterion ? 'Name the cells that it follows from.' : suggestion(other, known),
			}));
	});
}
