import type { FilterableRow } from '../../model/shared/comparison/row-filter.ts';

/** A row of the comparison as the page has it: its key, its values for filters, and its line in each table. */
export interface TableRow extends FilterableRow {
	key: string;
	name: string;
	url: string;
	/** Its values in the loaded tables. */
	values: Record<string, string[]>;
	/** The row's line by matrix. */
	lines: Record<string, HTMLTableRowElement>;
}

/** Reads the rows from the page's first table: the page is the only copy of the data. */
export function rowsFromTable(table: HTMLTableElement): TableRow[] {
	const rows = linesOf(table).map(newRow);
	addTable(rows, table);
	return rows;
}

/** Adds another table's values to the rows. A line without a row, which only a newer page can have, is removed from it. */
export function addTable(rows: readonly TableRow[], table: HTMLTableElement): void {
	const columns = columnsOf(table).slice(1);
	const byKey = new Map(rows.map((row) => [row.key, row]));
	for (const line of linesOf(table)) {
		const row = byKey.get(line.dataset['row'] ?? '');
		if (!row) {
			line.remove();
			continue;
		}
		row.lines[table.dataset['matrix'] ?? ''] = line;
		columns.forEach((column, index) => {
			row.values[column] = valuesIn(line.cells[index + 1]);
		});
	}
}

/** The heads of a table's columns, the name first. */
export function columnHeads(table: HTMLTableElement): HTMLTableCellElement[] {
	return [...(table.tHead?.rows[0]?.cells ?? [])];
}

/** The ids of a table's columns, the name first. */
export function columnsOf(table: HTMLTableElement): string[] {
	return columnHeads(table).map((cell) => cell.dataset['column'] ?? '');
}

/** The frame that a table scrolls in. */
export function frameOf(table: HTMLTableElement): HTMLElement {
	return table.closest<HTMLElement>('.scroller') ?? table;
}

/** The lines of all its bodies. */
export function linesOf(table: HTMLTableElement): HTMLTableRowElement[] {
	return [...table.tBodies].flatMap(({ rows }) => [...rows]);
}

/** The words of a cell, without their letters. */
export function wordsIn(cell: HTMLTableCellElement | undefined): string {
	return (cell?.querySelector('.sr-only') ?? cell)?.textContent.trim() ?? '';
}

function valuesIn(cell: HTMLTableCellElement | undefined): string[] {
	return listIn(cell?.dataset['values']);
}

function listIn(attribute = ''): string[] {
	return attribute.split(' ').filter(Boolean);
}

function newRow(line: HTMLTableRowElement): TableRow {
	const { row: key = '', rung = '', text = '', status } = line.dataset;
	const link = line.cells[0]?.querySelector('a');
	const name = link?.textContent.trim() ?? key;
	return {
		key,
		name,
		url: link?.getAttribute('href') ?? '',
		text: `${name.toLowerCase()} ${text}`,
		values: { rung: [rung], status: listIn(status) },
		lines: {},
	};
}
