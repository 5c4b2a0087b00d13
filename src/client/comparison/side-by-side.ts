import type { ComparisonState } from '../../model/shared/comparison/comparison-state.ts';
import { retryNotice } from '../retry-notice.ts';
import { createElement } from '../dom/create-element.ts';
import { evidenceOf } from './cell-evidence.ts';
import { columnHeads, columnsOf, wordsIn, type TableRow } from './table-rows.ts';

/** The part of the comparison's state that can be changed here. */
type SideBySideState = Pick<ComparisonState, 'pick' | 'differences'>;

/** Shows picked rows as columns, with their notes and evidence in full. */
export class SideBySide {
	readonly #section: HTMLElement;
	readonly #table: HTMLTableElement;
	readonly #tables: readonly HTMLTableElement[];
	readonly #criterionNames: Readonly<Record<string, string>>;
	readonly #differences: HTMLInputElement;
	readonly #onChange: (change: Partial<SideBySideState>) => void;
	/** Names the options whose notes could not be loaded. */
	readonly #failure = createElement('div', { role: 'status', class: 'no-print' });
	#shown = '';

	/**
	 * @param section holds a table; hidden while no row is picked
	 * @param tables the tables of the comparison; all have to be loaded before rows are shown
	 * @param criterionNames names of the criteria by their id
	 * @param onChange given each change a reader makes here
	 */
	constructor(
		section: HTMLElement,
		tables: readonly HTMLTableElement[],
		criterionNames: Readonly<Record<string, string>>,
		onChange: (change: Partial<SideBySideState>) => void,
	) {
		this.#criterionNames = criterionNames;
		const table = section.querySelector('table');
		const differences = section.querySelector<HTMLInputElement>('[data-differences]');
		if (!table || !differences) throw new Error('The comparison side by side needs a <table> and a [data-differences] inside its section.');
		differences.addEventListener('change', () => {
			onChange({ differences: differences.checked });
		});
		section.querySelector('[data-close]')?.addEventListener('click', () => {
			onChange({ pick: [] });
		});
		table.parentElement?.before(this.#failure);
		this.#section = section;
		this.#table = table;
		this.#differences = differences;
		this.#onChange = onChange;
		this.#tables = tables;
	}

	/** @param all rows of the comparison */
	show(all: readonly TableRow[], { pick, differences }: SideBySideState): void {
		const rows = pick.flatMap((key) => all.find((row) => row.key === key) ?? []);
		this.#differences.checked = differences;
		this.#section.hidden = rows.length === 0;
		const shown = rows.map(({ key }) => key).join();
		if (shown !== this.#shown) {
			this.#shown = shown;
			this.#build(rows);
			void this.#addEvidence(rows, shown);
		}
		for (const line of this.#table.querySelectorAll<HTMLTableRowElement>('tr[data-same]')) line.hidden = differences && rows.length > 1;
	}

	#build(rows: readonly TableRow[]): void {
		const head = createElement('tr', {}, createElement('td'), ...rows.map((row) => this.#columnHead(row, rows)));
		const bodies = this.#tables.map((table) => {
			const caption = table.caption?.querySelector('b')?.textContent ?? '';
			const lines = columnsOf(table).flatMap((column, index) => (index === 0 ? [] : [this.#line(table, column, index, rows)]));
			const heading = createElement(
				'tr',
				{},
				createElement('th', { colspan: String(rows.length + 1), scope: 'rowgroup', class: 'matrix-name' }, caption),
			);
			return createElement('tbody', {}, heading, ...lines);
		});
		this.#table.replaceChildren(...(this.#table.caption ? [this.#table.caption] : []), createElement('thead', {}, head), ...bodies);
	}

	#line(table: HTMLTableElement, column: string, index: number, rows: readonly TableRow[]): HTMLTableRowElement {
		const matrix = table.dataset['matrix'] ?? '';
		const words = rows.map((row) => wordsIn(row.lines[matrix]?.cells[index]));
		const name = columnHeads(table)[index]?.textContent.trim() ?? column;
		const same = rows.length > 1 && words.every((word) => word === words[0]);
		return createElement(
			'tr',
			same ? { 'data-same': '' } : rows.length > 1 ? { class: 'differs' } : {},
			createElement('th', { scope: 'row' }, name),
			...rows.map((row, place) =>
				createElement('td', { 'data-key': row.key, 'data-column': column }, createElement('b', {}, words[place] ?? '')),
			),
		);
	}

	#columnHead({ key, name, url }: TableRow, rows: readonly TableRow[]): HTMLElement {
		const button = createElement('button', { type: 'button', 'aria-label': `Remove ${name}` }, 'Remove');
		button.addEventListener('click', () => {
			this.#onChange({ pick: rows.map((row) => row.key).filter((other) => other !== key) });
		});
		return createElement('th', { scope: 'col' }, createElement('a', { href: url }, name), ' ', button);
	}

	async #addEvidence(rows: readonly TableRow[], shown: string): Promise<void> {
		this.#failure.replaceChildren();
		const missing: TableRow[] = [];
		for (const row of rows) {
			try {
				const evidence = await this.#evidenceOf(row.key);
				if (shown !== this.#shown) return;
				for (const [cell, elements] of evidence) cell.append(...elements);
			} catch {
				missing.push(row);
			}
		}
		if (missing.length === 0 || shown !== this.#shown) return;
		const names = missing.map(({ name }) => name).join(', ');
		this.#failure.replaceChildren(
			retryNotice(`The notes could not be loaded: ${names}. The answers are below.`, () => void this.#addEvidence(missing, shown)),
		);
	}

	/** The additions to each cell of a row. All or nothing, so that a retry adds nothing twice. */
	async #evidenceOf(key: string): Promise<[HTMLElement, Element[]][]> {
		const draw = await evidenceOf(key, this.#criterionNames);
		return [...this.#table.querySelectorAll<HTMLElement>('td[data-key]')]
			.filter((cell) => cell.dataset['key'] === key)
			.map((cell) => [cell, draw(cell.dataset['column'] ?? '')]);
	}
}
