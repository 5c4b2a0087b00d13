import type { Row } from '../../catalogue/catalogue.ts';
import { hasNoAnswer } from '../cell.ts';
import { rowValues } from '../comparison/row-values.ts';

/** The part of a row that the chooser needs, small enough for a page. */
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

/** The values of a row's cell, or `null` if there is no answer: it is not known, it does not apply, or the row has no such cell. */
export function knownValues(row: Pick<ChooserRow, 'values'>, criterion: string): readonly string[] | null {
	const values = row.values[criterion];
	return values === undefined || values.length === 0 || hasNoAnswer(values) ? null : values;
}
