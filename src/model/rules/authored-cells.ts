import type { AuthoredCell, AuthoredCells } from '../../schema/cell.ts';
import type { Content } from '../catalogue/content.ts';

/** A written cell, with its place. */
interface PlacedCell {
	file: string;
	field: string;
	criterion: string;
	cell: AuthoredCell;
}

/** Every cell of options, their modes, tools and channels, in the order of the files. */
export function eachAuthoredCell(content: Content): PlacedCell[] {
	const placed = (file: string, path: string, cells: AuthoredCells) =>
		Object.entries(cells).map(([criterion, cell]) => ({ file, field: `${path}.${criterion}`, criterion, cell }));
	return [
		...content.options.flatMap(({ file, data }) => [
			...placed(file, 'cells', data.cells),
			...Object.entries(data.modes ?? {}).flatMap(([mode, { cells }]) => placed(file, `modes.${mode}.cells`, cells)),
		]),
		...[...content.tools, ...content.channels].flatMap(({ file, data }) => placed(file, 'cells', data.cells)),
	];
}
