import type { CriterionColumn, Row } from './catalogue.ts';
import { UNKNOWN } from '../shared/cell.ts';

/** A cell with the answer "unknown". */
export interface UnknownCell {
	row: Row;
	criterion: CriterionColumn;
}

/** Every cell with the answer "unknown", in gradient order. */
export function unknownCells(rows: readonly Row[], criteria: readonly CriterionColumn[]): UnknownCell[] {
	return rows.flatMap((row) => criteria.filter(({ id }) => row.cells[id]?.is.includes(UNKNOWN)).map((criterion) => ({ row, criterion })));
}
