import type { Picker } from '../../schema/cell.ts';
import type { Row } from '../catalogue/catalogue.ts';
import { rowValues } from './comparison/row-values.ts';
import { cautionsUrl, cellUrl } from './addresses.ts';
import type { PageCaution } from './chooser/circumstances.ts';

/** A row as the scripts of the chooser and the stacks fetch it: enough to choose, to stack and to link, without evidence. */
export interface PageRow {
	/** Unique among rows: `pex`, or `pyinstaller.onefile` for a mode. */
	key: string;
	/** The id of its option. */
	option: string;
	/** The name of its option. */
	title: string;
	/** The name of its mode in running text, or `null` without modes. */
	mode: string | null;
	/** The option’s name, with the mode’s in brackets. */
	name: string;
	url: string;
	/** Values by criterion, and under `rung` the row's rung. */
	values: Record<string, string[]>;
	/** Who picks the version of each layer that is a dependency. */
	picked: Record<string, Picker[]>;
	/** The criteria whose cell has an address of the mode’s own. */
	differing: string[];
	/** What to look at first in some circumstances. */
	cautions: PageCaution[];
}

/** Whether a row's key is of the option or the mode that another key names: `pex` names each mode of PEX. */
export function isOfKey(key: string, named: string): boolean {
	return key === named || key.startsWith(`${named}.`);
}

/** A row of the catalogue as pages fetch it. */
export function pageRowFrom({ id, key, name, modeInText, url, differing, cautions, ...row }: Row): PageRow {
	return {
		key,
		option: id,
		title: modeInText === null ? name : name.slice(0, -` (${modeInText})`.length),
		mode: modeInText,
		name,
		url,
		picked: Object.fromEntries(Object.entries(row.cells).flatMap(([layer, { pickedBy }]) => (pickedBy ? [[layer, pickedBy]] : []))),
		values: rowValues(row),
		differing,
		cautions: cautions.map(({ says, when }) => ({ says, when, url: cautionsUrl(id) })),
	};
}

/** The address of a row's cell: `/options/pex/#c-libraries`, or `…#onefile.start` where modes differ. */
export function pageCellUrl({ key, differing }: Pick<PageRow, 'key' | 'differing'>, criterion: string): string {
	const [id = '', mode] = key.split('.');
	return cellUrl(id, criterion, differing.includes(criterion) ? mode : undefined);
}
