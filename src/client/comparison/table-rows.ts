import type { FilterableRow } from '../../model/row-filter.ts';

/** A row of the comparison as the page holds it: its key, what filters know of it, and its line in each table. */
export interface TableRow extends FilterableRow {
	key: string;
	name: string;
	url: string;
	/** The row's line by matrix. */
	lines: Record<string, HTMLTableRowElement>;
}

/** Reads the rows out of the tables, which all have the same ones; the page is the only copy of the data. */
export function rowsFromTables(tables: readonly HTMLTableElement[]): TableRow[] {
	const rows = new Map<string, TableRow & { values: Record<string, string[]> }>();
	for (const table of tables) {
		const columns = columnsOf(table).slice(1);
		for (const line of table.tBodies[0]?.rows ?? []) {
			const { row: key = '', rung = '', text } = line.dataset;
			const row = rows.get(key) ?? newRow(key, rung, line);
			rows.set(key, text === undefined ? row : { ...row, text });
			row.lines[table.dataset['matrix'] ?? ''] = line;
			columns.forEach((column, index) => {
				row.values[column] = valuesIn(line.cells[index + 1]);
			});
		}
	}
	return [...rows.values()];
}

/** The ids of a table's columns, the name first. */
export function columnsOf(table: HTMLTableElement): string[] {
	return [...(table.tHead?.rows[0]?.cells ?? [])].map((cell) => cell.dataset['column'] ?? '');
}

/** The words of a cell, without the letters that stand for them. */
export function wordsIn(cell: HTMLTableCellElement | undefined): string {
	return cell?.querySelector('[aria-label]')?.ariaLabel ?? cell?.textContent.trim() ?? '';
}

function valuesIn(cell: HTMLTableCellElement | undefined): string[] {
	return (cell?.dataset['values'] ?? '').split(' ').filter(Boolean);
}

function newRow(key: string, rung: string, line: HTMLTableRowElement): TableRow & { values: Record<string, string[]> } {
	const link = line.cells[0]?.querySelector('a');
	return {
		key,
		name: link?.textContent.trim() ?? key,
		url: link?.getAttribute('href') ?? '',
		text: '',
		values: { rung: [rung] },
		lines: {},
	};
}
