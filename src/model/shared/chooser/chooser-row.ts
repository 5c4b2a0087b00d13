import type { Row } from '../../catalogue/catalogue.ts';
import { hasNoAnswer } from '../cell.ts';
import { rowValues } from '../comparison/row-values.ts';

/** What the chooser needs to know of a row: so little that a page can hold it. */
export interface ChooserRow {
	/** Unique among rows: `pex`, or `pyinstaller.onefile` for a mode. */
	readonly key: string;
	/** Values by criterion, and under `rung` the row's rung. */
	readonly values: Readonly<Record<string, readonly string[]>>;
}

/** A row of the catalogue as the chooser sees it. */
export function chooserRowFrom({ key, ...row }: Row): ChooserRow {
	return { key, values: rowValues(row) };
}

/** The values of a row's cell, or `null` where there is no answer: nobody could tell, it does not apply, or the row has no such cell. */
export function knownValues(row: Pick<ChooserRow, 'values'>, criterion: string): readonly string[] | null {
	const values = row.values[criterion];
	return values === undefined || values.length === 0 || hasNoAnswer(values) ? null : values;
}
