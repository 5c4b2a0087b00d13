import type { CriterionValue, MatrixView, Row, RungView } from '../catalogue/catalogue.ts';
import { gradientFrom, type GradientRung } from '../gradient/gradient.ts';
import { NO_ANSWERS } from '../shared/cell.ts';
import { signsFromCell, wordsFromCell } from './cell-words.ts';

/** One cell as a table shows it. */
export interface MatrixCell {
	criterion: string;
	/** The values, for filters and sorting. */
	values: string[];
	/** The answer in words. */
	words: string;
	/** True if the answer differs between the modes of the option, so that it has its own address. */
	differing: boolean;
	/** The answer in letters, if the matrix shows letters. */
	signs?: string;
}

/** One row as a table shows it. */
export interface MatrixRow {
	row: Row;
	rung: RungView | undefined;
	cells: MatrixCell[];
}

/** A table of the comparison. */
export interface MatrixTable {
	matrix: MatrixView;
	rows: MatrixRow[];
	/** The rungs on which the rows have their places. */
	gradient: readonly GradientRung[];
	/** The letters that occur in this table, with their names; empty if its cells show words. */
	legend: CriterionValue[];
}

/** The table of one matrix over some rows, in the order given. */
export function tableFromMatrix(matrix: MatrixView, rows: readonly Row[], rungs: readonly RungView[]): MatrixTable {
	const tableRows = rows.map((row) => ({
		row,
		rung: rungs.find(({ id }) => id === row.rung),
		cells: matrix.criteria.flatMap((criterion): MatrixCell[] => {
			const cell = row.cells[criterion.id];
			if (!cell) return [];
			return [
				{
					criterion: criterion.id,
					values: cell.date === undefined ? cell.is : [cell.date],
					words: wordsFromCell(criterion, cell),
					differing: row.differing.includes(criterion.id),
					...(matrix.shows === 'letters' && { signs: signsFromCell(criterion, cell) }),
				},
			];
		}),
	}));
	return { matrix, rows: tableRows, gradient: gradientFrom(rungs), legend: legendOf(matrix, tableRows) };
}

/**
 * The same table with some of its rows.
 * @param kept one boolean for each row of the table, in their order
 * @param most the most rows it has; the first ones are kept
 */
export function tableOfRows(table: MatrixTable, kept: readonly boolean[], most: number): MatrixTable {
	const rows = table.rows.filter((_, index) => kept[index]).slice(0, most);
	return { ...table, rows, legend: legendOf(table.matrix, rows) };
}

/** The letters that occur in some rows, with their names; none if the cells show words. */
function legendOf({ shows, criteria: [first] }: MatrixView, rows: readonly MatrixRow[]): CriterionValue[] {
	if (shows !== 'letters' || !first) return [];
	const occurring = new Set(rows.flatMap(({ cells }) => cells.flatMap(({ values }) => values)));
	return [
		...first.values.filter(({ id }) => occurring.has(id)),
		...Object.entries(NO_ANSWERS).flatMap(([id, words]) => (occurring.has(id) ? [{ id, ...words }] : [])),
	];
}
