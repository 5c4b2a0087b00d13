import { NOT_APPLICABLE, UNKNOWN } from '../../model/shared/cell.ts';
import { RELEASE } from '../../model/shared/known-criteria.ts';
import { ProgressiveRows } from './progressive-rows.ts';
import { createElement } from '../dom/create-element.ts';
import { tellOfDetails } from './cell-details.ts';
import { whenIdle } from '../dom/when-idle.ts';
import { columnHeads, columnsOf, frameOf, type TableRow, type Visibility } from './table-rows.ts';
import { ModeFolds } from './mode-folds.ts';
import { RowGroups } from './row-groups.ts';

/** The part of the comparison's state that the tables show. */
export interface TableState {
	matrix: string;
	columns: readonly string[];
	sort: { column: string; descending: boolean } | null;
	pick: readonly string[];
}

/** A state with the rows that it shows, and those hidden only because they are past. */
interface Shown {
	state: TableState;
	kept: ReadonlySet<TableRow>;
	past: readonly TableRow[];
}

/** One of the tables, with the last changes made to it, so that nothing is done twice. */
interface View {
	table: HTMLTableElement;
	shell: HTMLElement;
	lines: ProgressiveRows;
	order: string;
	columns: string;
}

/** The loaded tables: shows one of them with its columns and its rows in the requested order. */
export class MatrixView {
	readonly #views = new Map<string, View>();
	readonly #rows: readonly TableRow[];
	readonly #onSort: (column: string) => void;
	readonly #onPick: (key: string, picked: boolean) => void;
	/** The checkboxes that pick a row, by its key; one in each table that has been shown. */
	readonly #boxes = new Map<string, HTMLInputElement[]>();
	#picked: readonly string[] = [];
	/** The state that was last shown. */
	#last: Shown | undefined;
	readonly groups: RowGroups;
	readonly modes = new ModeFolds(() => {
		this.#showFolds();
	});

	/**
	 * @param onSort given the column that a reader wants to sort by
	 * @param onPick called when a row is picked for the comparison side by side, or dropped from it
	 * @param onShowPast called when a reader wants to see past options
	 */
	constructor(
		rows: readonly TableRow[],
		onSort: (column: string) => void,
		onPick: (key: string, picked: boolean) => void,
		onShowPast: () => void,
	) {
		this.#rows = rows;
		this.#onSort = onSort;
		this.#onPick = onPick;
		this.groups = new RowGroups(() => {
			this.#showFolds();
		}, onShowPast);
	}

	/** Takes over a table. It sits in a frame that scrolls, inside a shell that can be hidden. */
	add(table: HTMLTableElement): void {
		const frame = frameOf(table);
		const shell = frame.parentElement ?? frame;
		const lines = new ProgressiveRows(table, frame, shell.parentElement ?? shell, (row, line) => {
			this.#addPickBox(row, line);
			tellOfDetails(line);
			const lead = row.leads[table.dataset['matrix'] ?? ''];
			if (lead) tellOfDetails(lead);
		});
		this.#views.set(table.dataset['matrix'] ?? '', { table, shell, lines, order: '', columns: '' });
		this.#addSortButtons(table);
		this.groups.add(table);
		this.modes.add(table);
		// Reveals what the browser's own search finds.
		table.addEventListener('beforematch', ({ target }) => {
			const found = this.#rows.find(({ lines }) => Object.values(lines).some((line) => line === target));
			if (found) this.reveal(found);
		});
		table.addEventListener('change', ({ target }) => {
			if (target instanceof HTMLInputElement && target.dataset['pick'] !== undefined) this.#onPick(target.dataset['pick'], target.checked);
		});
	}

	/** Adds a button to each header that asks for sorting by its column. */
	#addSortButtons(table: HTMLTableElement): void {
		for (const cell of columnHeads(table)) {
			const button = document.createElement('button');
			button.type = 'button';
			button.append(...cell.childNodes);
			button.addEventListener('click', () => {
				this.#onSort(cell.dataset['column'] ?? '');
			});
			cell.append(button);
		}
	}

	/** Adds the checkbox that picks a row to its name. */
	#addPickBox({ key, name }: TableRow, line: HTMLTableRowElement): void {
		const box = document.createElement('input');
		box.type = 'checkbox';
		box.autocomplete = 'off'; // The address has the picked rows.
		box.checked = this.#picked.includes(key);
		box.dataset['pick'] = key;
		box.ariaLabel = `Compare ${name} side by side`;
		line.cells[0]?.append(box); // After the name: it names the row for screen readers.
		this.#boxes.set(key, [...(this.#boxes.get(key) ?? []), box]);
	}

	/**
	 * Shows a state.
	 * @param shown which rows match the filter, in gradient order
	 * @param past the rows that do not match only because they are dormant, archived or historical
	 */
	show(state: TableState, shown: readonly boolean[], past: readonly TableRow[]): void {
		for (const key of new Set([...this.#picked, ...state.pick]))
			for (const box of this.#boxes.get(key) ?? []) box.checked = state.pick.includes(key);
		this.#picked = state.pick;
		const view = this.#views.get(state.matrix);
		if (!view) return;
		const last = { state, kept: new Set(this.#rows.filter((_, index) => shown[index])), past };
		this.#last = last;
		this.modes.show(this.#rows, last.kept, state.pick);
		this.#arrange(view, last);
		for (const [matrix, { shell }] of this.#views) shell.classList.toggle('is-away', matrix !== state.matrix);
	}

	/** Opens whatever a row is folded into. */
	reveal(row: TableRow): void {
		this.groups.open(row.group);
		if (this.modes.isTogether(row)) this.modes.open(row);
	}

	/** Shows the last state again after groups or options have been folded or opened. */
	#showFolds(): void {
		const view = this.#views.get(this.#last?.state.matrix ?? '');
		if (view && this.#last) this.#arrange(view, this.#last);
	}

	/** Lays the hidden tables out while the browser is idle, so that switching to one is quick. */
	prepareOthers(): void {
		for (const [matrix, view] of this.#views)
			whenIdle(() => {
				if (!this.#last || this.#last.state.matrix === matrix) return;
				this.#arrange(view, { ...this.#last, state: { ...this.#last.state, columns: [] } }, true);
				view.table.getBoundingClientRect(); // Asking for it makes the browser lay the table out.
			});
	}

	#arrange(view: View, shown: Shown, ahead = false): void {
		const { state, kept } = shown;
		const grouped = state.sort === null;
		const order = state.sort ? `${state.sort.column} ${String(state.sort.descending)}` : '';
		const columns = state.columns.join();
		this.groups.show({ ...shown, grouped });
		view.table.classList.toggle('is-grouped', grouped);
		const visibilityOf = (row: TableRow, lead: boolean): Visibility => {
			if (!kept.has(row) || (lead && !(grouped && this.modes.isTogether(row)))) return 'hidden';
			return grouped && (this.groups.isFolded(row) || (!lead && this.modes.isFolded(row))) ? 'folded' : 'shown';
		};
		const folded = grouped && this.groups.hasFolded;
		view.lines.show({ rows: sortedRows(this.#rows, state.sort), visibilityOf, reorder: view.order !== order, folded }, ahead);
		if (view.columns !== columns) showColumns(view.table, state.columns);
		if (view.order !== order) showSorting(view.table, state.sort);
		view.order = order;
		view.columns = columns;
	}

	/**
	 * The table of a matrix.
	 * @throws if it has not been loaded yet
	 */
	tableOf(matrix: string): HTMLTableElement {
		const view = this.#views.get(matrix);
		if (!view) throw new Error(`The comparison has no table for "${matrix}".`);
		return view.table;
	}

	/** Clears a checkbox that the state does not have. */
	unpick(key: string): void {
		for (const box of this.#boxes.get(key) ?? []) box.checked = false;
	}

	/** Finishes at once the changes that the visible table has left for later frames, and returns the table. */
	finish = (): HTMLTableElement => {
		const table = this.tableOf(this.#last?.state.matrix ?? '');
		this.#views.get(table.dataset['matrix'] ?? '')?.lines.finish();
		return table;
	};
}

function showSorting(table: HTMLTableElement, sort: TableState['sort']): void {
	for (const cell of columnHeads(table)) {
		if (sort && cell.dataset['column'] === sort.column) cell.ariaSort = sort.descending ? 'descending' : 'ascending';
		else cell.ariaSort = null;
	}
}

/** Puts a table in its frame among the others, hidden. */
export function putAway(table: HTMLTableElement, tables: HTMLElement): void {
	tables.append(createElement('div', { class: 'shell is-away' }, frameOf(table)));
}

/** The next sort order of a column: ascending, then descending, then gradient order again. */
export function nextSort(sort: TableState['sort'], column: string): TableState['sort'] {
	if (sort?.column !== column) return { column, descending: false };
	return sort.descending ? null : { column, descending: true };
}

/** Made once: comparing without a collator takes many times as long. */
const COLLATOR = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** The rows in the requested order. Equal ones stay in gradient order. Rows without an answer come last, first those to which the question does not apply. */
export function sortedRows<Row extends Pick<TableRow, 'name' | 'values'>>(rows: readonly Row[], sort: TableState['sort']): Row[] {
	if (!sort) return [...rows];
	const direction = sort.descending ? -1 : 1;
	const none = ['none', NOT_APPLICABLE, UNKNOWN, ''];
	const missing = (text: string) => (text === 'none' && sort.column !== RELEASE ? 0 : none.indexOf(text) + 1);
	const keyed = rows.map((row) => ({ row, key: sort.column === 'name' ? row.name : (row.values[sort.column] ?? []).join(' ') }));
	keyed.sort(({ key: one }, { key: other }) => {
		if (one === other) return 0;
		if (missing(one) || missing(other)) return missing(one) - missing(other);
		return direction * COLLATOR.compare(one, other);
	});
	return keyed.map(({ row }) => row);
}

function showColumns(table: HTMLTableElement, columns: readonly string[]): void {
	const all = columnsOf(table);
	const shown = all.map((column, index) => index === 0 || columns.length === 0 || columns.includes(column));
	table.classList.toggle('has-all-columns', shown.every(Boolean));
	for (const line of table.rows) {
		if (line.classList.contains('super')) continue;
		[...line.cells].forEach((cell, index) => (cell.hidden = shown[index] === false));
	}
}
