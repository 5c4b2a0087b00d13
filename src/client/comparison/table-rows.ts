import { PICKED_BY } from '../../model/shared/comparison/picked-by.ts';
import type { FilterableRow } from '../../model/shared/comparison/row-filter.ts';

/** A row of the comparison as the page has it: its key, its values for filters, and its line in each table. */
export interface TableRow extends FilterableRow {
	key: string;
	name: string;
	url: string;
	/** The id and the name of its option. */
	option: string;
	optionName: string;
	/** The group that it belongs to: its rung. */
	group: string;
	/** Its name; once the other tables have arrived, its aliases and its summary too. In lower case. */
	text: string;
	/** Its values in the loaded tables. */
	values: Record<string, string[]>;
	/** The row's line by matrix. */
	lines: Record<string, HTMLTableRowElement>;
	/** By matrix the line of its option, which has all modes in one, if the row is the first of them. */
	leads: Record<string, HTMLTableRowElement>;
}

export const NO_ROWS: ReadonlySet<TableRow> = new Set();

/** Folded lines are found by the browser's own search; hidden ones, which do not match the filters, are not. */
export type Visibility = 'shown' | 'folded' | 'hidden';

const HIDDEN: Readonly<Record<Visibility, string | null>> = { shown: null, folded: 'until-found', hidden: '' };

/** Shows a line, folds it away or hides it. */
export function setVisibility(line: HTMLElement, visibility: Visibility): void {
	const hidden = HIDDEN[visibility];
	if (line.getAttribute('hidden') === hidden) return;
	if (hidden === null) line.removeAttribute('hidden');
	else line.setAttribute('hidden', hidden);
	line.ariaHidden = visibility === 'folded' ? 'true' : null; // A folded line is a row without cells to assistive technology.
}

/** Whether a line is hidden; a folded one is not. */
export function isHidden(line: HTMLElement): boolean {
	return line.getAttribute('hidden') === HIDDEN.hidden;
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
		const matrix = table.dataset['matrix'] ?? '';
		row.lines[matrix] = line;
		if (line.dataset['text'] !== undefined) row.text += ` ${line.dataset['text']}`;
		const lead = line.previousElementSibling;
		if (lead instanceof HTMLTableRowElement && 'option' in lead.dataset) row.leads[matrix] = lead;
		columns.forEach((column, index) => {
			row.values[column] = valuesIn(line.cells[index + 1]);
		});
	}
}

/** The heads of a table's columns, the name first. */
export function columnHeads(table: HTMLTableElement): HTMLTableCellElement[] {
	return [...(table.tHead?.rows[table.tHead.rows.length - 1]?.cells ?? [])];
}

/** The ids of a table's columns, the name first. */
export function columnsOf(table: HTMLTableElement): string[] {
	return columnHeads(table).map((cell) => cell.dataset['column'] ?? '');
}

/** The frame that a table scrolls in. */
export function frameOf(table: HTMLTableElement): HTMLElement {
	return table.closest<HTMLElement>('.scroller') ?? table;
}

/** The lines of its rows, without the heads of groups and the lines that have several modes in one. */
export function linesOf(table: HTMLTableElement): HTMLTableRowElement[] {
	return [...table.tBodies].flatMap(({ rows }) => [...rows].filter(({ dataset }) => 'row' in dataset));
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
	const { row: key = '', status, picked } = line.dataset;
	const group = line.closest('tbody')?.dataset['group'] ?? '';
	const [option = ''] = key.split('.');
	const link = line.cells[0]?.querySelector('a');
	const name = link?.textContent.trim() ?? key;
	return {
		key,
		name,
		url: link?.getAttribute('href') ?? '',
		option,
		optionName: line.parentElement?.querySelector(`[data-option="${option}"] a`)?.textContent.trim() ?? name,
		group,
		text: name.toLowerCase(),
		values: { rung: [group], status: listIn(status), [PICKED_BY]: listIn(picked) },
		lines: {},
		leads: {},
	};
}
