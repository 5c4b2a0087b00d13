import type { Picker } from '../../schema/cell.ts';
import type { Row } from '../catalogue/catalogue.ts';
import { rowValues } from './comparison/row-values.ts';
import { cellUrl } from './addresses.ts';

/** A row as the scripts of the chooser and the stacks fetch it: enough to choose, to stack and to link, without evidence. */
export interface PageRow {
	/** Unique among rows: `pex`, or `pyinstaller.onefile` for a mode. */
	key: string;
	name: string;
	url: string;
	/** Values by criterion, and under `rung` the row's rung. */
	values: Record<string, string[]>;
	/** Who picks the version of each layer that is a dependency. */
	picked: Record<string, Picker[]>;
	/** The criteria whose cell has an address of the mode’s own. */
	differing: string[];
}

/** A row of the catalogue as pages fetch it. */
export function pageRowFrom({ key, name, url, rung, prominence, cells, differing }: Row): PageRow {
	return {
		key,
		name,
		url,
		values: rowValues({ rung, prominence, cells }),
		picked: Object.fromEntries(Object.entries(cells).flatMap(([id, { pickedBy }]) => (pickedBy ? [[id, pickedBy]] : []))),
		differing,
	};
}

/** The address of a row's cell: `/options/pex/#c-libraries`, or `…#onefile.start` where modes differ. */
export function pageCellUrl({ key, differing }: Pick<PageRow, 'key' | 'differing'>, criterion: string): string {
	const [id = '', mode] = key.split('.');
	return cellUrl(id, criterion, differing.includes(criterion) ? mode : undefined);
}
