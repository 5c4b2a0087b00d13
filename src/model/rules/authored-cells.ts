import type { AuthoredCell, AuthoredCells } from '../../schema/cell.ts';
import type { PackagingOption } from '../../schema/option.ts';
import type { RelatedEntry } from '../../schema/related-entry.ts';
import type { Content, Entry } from '../catalogue/content.ts';

/** A written cell, with its place. */
interface PlacedCell {
	/** The option, the tool or the channel that it belongs to. */
	owner: Entry<PackagingOption | RelatedEntry>;
	file: string;
	field: string;
	criterion: string;
	cell: AuthoredCell;
}

/** Every cell of options, their modes, tools and channels, in the order of the files. */
export function eachAuthoredCell(content: Content): PlacedCell[] {
	const placed = (owner: PlacedCell['owner'], path: string, cells: AuthoredCells) =>
		Object.entries(cells).map(([criterion, cell]) => ({ owner, file: owner.file, field: `${path}.${criterion}`, criterion, cell }));
	return [
		...content.options.flatMap((option) => [
			...placed(option, 'cells', option.data.cells),
			...Object.entries(option.data.modes ?? {}).flatMap(([mode, { cells }]) => placed(option, `modes.${mode}.cells`, cells)),
		]),
		...[...content.tools, ...content.channels].flatMap((entry) => placed(entry, 'cells', entry.data.cells)),
	];
}
