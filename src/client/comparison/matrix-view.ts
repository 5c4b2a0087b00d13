import { columnsOf, type TableRow } from './table-rows.ts';

/** What the tables show; a part of the comparison's state. */
export interface TableState {
	matrix: string;
	columns: readonly string[];
	sort: { column: string; descending: boolean } | null;
	pick: readonly string[];
}

/** The four tables: shows one of them, its columns and rows, in the order asked for. */
export class MatrixView {
	readonly #frames = new Map<string, HTMLElement>();
	readonly #tables = new Map<string, HTMLTableElement>();
	readonly #rows: readonly TableRow[];
	/** The checkboxes of each table with the keys of their rows. */
	readonly #boxes = new Map<string, [HTMLInputElement, string][]>();
	#picked: readonly string[] = [];
	/** What was last done to each table, so that nothing is done twice. */
	readonly #done = new Map<string, { order: string; columns: string; shown: readonly boolean[] }>();

	/** @param tables the four tables, each in a frame of its own */
	constructor(tables: readonly HTMLTableElement[], rows: readonly TableRow[]) {
		this.#rows = rows;
		for (const table of tables) {
			const matrix = table.dataset['matrix'] ?? '';
			this.#tables.set(matrix, table);
			this.#frames.set(matrix, table.closest<HTMLElement>('.scroller') ?? table);
		}
	}

	/** Adds a button to each header that asks for sorting by its column. */
	addSortButtons(onSort: (column: string) => void): void {
		for (const table of this.#tables.values())
			for (const cell of table.tHead?.rows[0]?.cells ?? []) {
				const button = document.createElement('button');
				button.type = 'button';
				button.append(...cell.childNodes);
				button.addEventListener('click', () => {
					onSort(cell.dataset['column'] ?? '');
				});
				cell.append(button);
			}
	}

	/** Tells when a row is picked for the comparison side by side, or no longer. */
	onPick(tell: (key: string, picked: boolean) => void): void {
		for (const table of this.#tables.values())
			table.addEventListener('change', ({ target }) => {
				if (target instanceof HTMLInputElement && target.dataset['pick'] !== undefined) tell(target.dataset['pick'], target.checked);
			});
	}

	/** Adds a checkbox to each row's name that picks it; in a table when it is first shown, since they are many. */
	#addPickBoxes(matrix: string): void {
		const boxes: [HTMLInputElement, string][] = [];
		for (const { key, name, lines } of this.#rows) {
			const box = document.createElement('input');
			box.type = 'checkbox';
			box.autocomplete = 'off'; // The address says what is picked.
			box.dataset['pick'] = key;
			box.ariaLabel = `Compare ${name} side by side`;
			box.title = 'Compare side by side';
			lines[matrix]?.cells[0]?.prepend(box);
			boxes.push([box, key]);
		}
		this.#boxes.set(matrix, boxes);
	}

	/**
	 * Shows a state.
	 * @param shown which rows hold the filter, in gradient order
	 */
	show(state: TableState, shown: readonly boolean[]): void {
		for (const [matrix, frame] of this.#frames) frame.hidden = matrix !== state.matrix;
		const table = this.#tables.get(state.matrix);
		if (!table) return;
		const done = this.#done.get(state.matrix);
		const order = state.sort ? `${state.sort.column} ${String(state.sort.descending)}` : '';
		const columns = state.columns.join();
		if (done?.order !== order && (done || order)) this.#sort(table, state);
		if (done?.columns !== columns && (done || columns)) showColumns(table, state.columns);
		this.#rows.forEach((row, index) => {
			const line = row.lines[state.matrix];
			const hidden = shown[index] === false;
			if (line && line.hidden !== hidden) line.hidden = hidden;
		});
		this.#done.set(state.matrix, { order, columns, shown });
		this.#showPicks(state.matrix, state.pick);
	}

	#showPicks(matrix: string, pick: readonly string[]): void {
		if (!this.#boxes.has(matrix)) this.#addPickBoxes(matrix);
		else if (this.#picked.length === 0 && pick.length === 0) return;
		this.#picked = pick;
		for (const boxes of this.#boxes.values()) for (const [box, key] of boxes) box.checked = pick.includes(key);
	}

	#sort(table: HTMLTableElement, { matrix, sort }: TableState): void {
		const body = table.tBodies[0];
		if (!body) return;
		const lines = sortedRows(this.#rows, sort).flatMap((row) => row.lines[matrix] ?? []);
		body.replaceChildren(...lines);
		for (const cell of table.tHead?.rows[0]?.cells ?? []) {
			if (sort && cell.dataset['column'] === sort.column) cell.ariaSort = sort.descending ? 'descending' : 'ascending';
			else cell.ariaSort = null;
		}
	}
}

/** The rows in the order asked for; equal ones stay in gradient order, and without an answer come last. */
export function sortedRows<Row extends Pick<TableRow, 'name' | 'values'>>(rows: readonly Row[], sort: TableState['sort']): Row[] {
	if (!sort) return [...rows];
	const key = (row: Row) => (sort.column === 'name' ? row.name : (row.values[sort.column] ?? []).join(' '));
	const direction = sort.descending ? -1 : 1;
	const missing = (text: string) => (text === '' || text === 'unknown' || (text === 'none' && sort.column === 'release') ? 1 : 0);
	return [...rows].sort((a, b) => {
		const [one, other] = [key(a), key(b)];
		if (missing(one) || missing(other)) return missing(one) - missing(other);
		return direction * one.localeCompare(other, 'en', { numeric: true, sensitivity: 'base' });
	});
}

function showColumns(table: HTMLTableElement, columns: readonly string[]): void {
	const all = columnsOf(table);
	const shown = all.map((column, index) => index === 0 || columns.length === 0 || columns.includes(column));
	// Not a style attribute in the markup, which the content security policy forbids.
	table.style.setProperty('--columns', String(shown.filter(Boolean).length - 1));
	for (const line of table.rows) [...line.cells].forEach((cell, index) => (cell.hidden = shown[index] === false));
}
