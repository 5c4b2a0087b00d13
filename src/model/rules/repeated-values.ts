import { valuesOf } from '../catalogue/cells.ts';
import type { Content, Problem } from '../catalogue/content.ts';
import { eachAuthoredCell } from './authored-cells.ts';

/** Cells that name a value twice. */
export function repeatedValues(content: Content): Problem[] {
	return eachAuthoredCell(content)
		.map((placed) => ({ ...placed, values: valuesOf(placed.cell) }))
		.filter(({ values }) => new Set(values).size < values.length)
		.map(({ file, field, values }) => ({
			file,
			field,
			message: `A value is listed twice: ${values.join(', ')}.`,
			fix: 'Name each value once.',
		}));
}
