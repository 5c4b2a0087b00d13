import type { CriterionColumn, Row } from './catalogue.ts';
import { UNKNOWN } from '../shared/cell.ts';

/** A cell that nobody could answer. */
export interface UnknownCell {
	row: Row;
	criterion: CriterionColumn;
}

/** Every cell that nobody could answer, in gradient order. */
export function unknownCells(rows: readonly Row[], criteria: readonly CriterionColumn[]): UnknownCell[] {
	return rows.flatMap((row) => criteria.filter(({ id }) => row.cells[id]?.is.includes(UNKNOWN)).map((criterion) => ({ row, criterion })));
}
