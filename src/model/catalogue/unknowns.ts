import type { CriterionColumn, Row } from './catalogue.ts';
import { UNKNOWN } from '../shared/cell.ts';

/** A cell with the answer "unknown". */
export interface UnknownCell {
	row: Row;
	criterion: CriterionColumn;
}

/** Every cell with the answer "unknown", in gradient order. A figure that the lab has not taken is no question that somebody could answer. */
export function unknownCells(rows: readonly Row[], criteria: readonly CriterionColumn[]): UnknownCell[] {
	const asked = criteria.filter(({ kind }) => kind !== 'figure');
	return rows.flatMap((row) => asked.filter(({ id }) => row.cells[id]?.is.includes(UNKNOWN)).map((criterion) => ({ row, criterion })));
}
