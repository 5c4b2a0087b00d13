import type { Content, Problem } from '../catalogue/content.ts';
import { saysTheSame } from '../catalogue/same.ts';

/** Modes that repeat the option's own cell. */
export function redundantModeCells({ options }: Content): Problem[] {
	return options.flatMap(({ file, data }) =>
		Object.entries(data.modes ?? {}).flatMap(([mode, { cells }]) =>
			Object.entries(cells)
				.filter(([criterion, cell]) => saysTheSame(cell, data.cells[criterion]))
				.map(([criterion]) => ({
					file,
					field: `modes.${mode}.cells.${criterion}`,
					message: 'The mode repeats the cell of its option.',
					fix: 'Remove it here; a mode has only the cells that differ.',
				})),
		),
	);
}
