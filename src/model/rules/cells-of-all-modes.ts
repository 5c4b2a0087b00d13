import type { Content, Problem } from '../catalogue/content.ts';
import { saysTheSame } from '../catalogue/same.ts';

/** Cells that all modes of an option have in the same words: they belong to the option. */
export function cellsOfAllModes({ options }: Content): Problem[] {
	return options.flatMap(({ file, data: { modes = {} } }) => {
		const [[mode, first] = [], ...others] = Object.entries(modes);
		if (mode === undefined || first === undefined || others.length === 0) return [];
		return Object.entries(first.cells)
			.filter(([criterion, cell]) => others.every(([, { cells }]) => saysTheSame(cells[criterion], cell)))
			.map(([criterion]) => ({
				file,
				field: `modes.${mode}.cells.${criterion}`,
				message: 'All modes have this cell in the same words.',
				fix: 'Move it up to the option.',
			}));
	});
}
