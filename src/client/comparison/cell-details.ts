import { retryNotice } from '../retry-notice.ts';
import { createElement } from '../dom/create-element.ts';
import { columnHeads, columnsOf, frameOf, wordsIn } from './table-rows.ts';

/** How to use a table, for its caption. */
const HINT = 'Open a cell for its note and sources; tick rows to see them side by side.';

/** Space between a cell and its details, and between them and the edge of the window, in CSS pixels. */
const MARGIN = 8;
/** The visible lines whose cells open. */
const OPENABLE = 'tr:is([data-row], [data-option]):not([hidden])';

/**
 * Lets every cell of the tables open in place to its note, sources, date and how.
 *
 * The cells are one stop of the Tab key; arrow keys move between them, Enter or Space opens, Escape closes and gives
 * the focus back.
 */
export class CellDetails {
	readonly #box = createElement('div', { popover: 'auto', class: 'cell-details', role: 'dialog', tabindex: '-1' });
	readonly #criterionNames: Readonly<Record<string, string>>;
	#cell: HTMLTableCellElement | undefined;

	readonly #onDiffering: (option: string) => void;

	/**
	 * @param criterionNames names of the criteria by their id
	 * @param onDiffering given the option of a cell that has the different answers of several modes
	 */
	constructor(host: HTMLElement, criterionNames: Readonly<Record<string, string>>, onDiffering: (option: string) => void) {
		this.#criterionNames = criterionNames;
		this.#onDiffering = onDiffering;
		host.append(this.#box);
		this.#box.addEventListener('toggle', (event) => {
			if (event.newState === 'closed') this.#cell = undefined;
		});
	}

	/** Lets the cells of a table open. */
	add(table: HTMLTableElement): void {
		table.addEventListener('click', ({ target }) => {
			const cell = target instanceof Element ? target.closest('td') : null;
			if (cell && !getSelection()?.toString()) this.#open(table, cell);
		});
		table.addEventListener('keydown', (event) => {
			this.#onKey(table, event);
		});
		frameOf(table).addEventListener('focusin', () => {
			keepReachable(table);
		});
		keepReachable(table);
		table.classList.add('has-details');
		table.role = 'grid'; // Its cells can be opened, and are reached with the arrow keys.
		table.caption?.append(' ', createElement('span', { class: 'hint no-print' }, HINT));
	}

	#onKey(table: HTMLTableElement, event: KeyboardEvent): void {
		const cell = event.target;
		if (!(cell instanceof HTMLTableCellElement)) return;
		if (event.key === 'Enter' || event.key === ' ') {
			event.preventDefault();
			this.#open(table, cell);
			return;
		}
		const next = neighbour(table, cell, event.key);
		if (!next) return;
		event.preventDefault();
		makeStop(table, next);
		next.focus();
	}

	#open(table: HTMLTableElement, cell: HTMLTableCellElement): void {
		const line = cell.closest('tr');
		const column = columnsOf(table)[cell.cellIndex] ?? '';
		const link = line?.cells[0]?.querySelector('a');
		if (!line || !link) return;
		makeStop(table, cell);
		const { option, first, row: key = first ?? '' } = line.dataset;
		if (option !== undefined && 'own' in cell.dataset) {
			this.#onDiffering(option);
			return;
		}
		cell.focus(); // Closing gives the focus back to the element that had it before.
		this.#cell = cell;
		const head = columnHeads(table)[cell.cellIndex];
		const title = createElement('b', {}, `${link.textContent.trim()} · ${head?.textContent.trim() ?? column}`);
		const content = createElement('div', {}, createElement('p', { class: 'how' }, 'Loading the evidence…'));
		this.#box.replaceChildren(
			title,
			createElement('p', {}, createElement('span', { class: 'how' }, head?.title ?? '')),
			createElement('p', {}, createElement('strong', {}, wordsIn(cell))),
			content,
			createElement('p', {}, createElement('a', { href: cellAddress(link, cell, column) }, 'This cell on its page')),
			this.#closeButton(),
		);
		this.#box.ariaLabel = title.textContent;
		this.#box.showPopover();
		this.#place(cell);
		this.#box.focus();
		void this.#fill(key, column, cell, content);
	}

	async #fill(key: string, column: string, cell: HTMLTableCellElement, content: HTMLElement): Promise<void> {
		try {
			const { evidenceOf } = await import('./cell-evidence.ts');
			const draw = await evidenceOf(key, this.#criterionNames);
			content.replaceChildren(...draw(column));
		} catch {
			content.replaceChildren(
				retryNotice('The evidence could not be loaded. It is on the option’s page.', () => void this.#fill(key, column, cell, content)),
			);
		}
		if (this.#cell !== cell) return;
		this.#place(cell);
		if (document.activeElement === document.body) this.#box.focus(); // The retry button had the focus.
	}

	#closeButton(): HTMLElement {
		const button = createElement('button', { type: 'button' }, 'Close');
		button.addEventListener('click', () => {
			this.#box.hidePopover();
		});
		return button;
	}

	/** Below the cell if there is room, else above, and inside the window in any case. */
	#place(cell: HTMLElement): void {
		const at = cell.getBoundingClientRect();
		const box = this.#box.getBoundingClientRect();
		const below = at.bottom + MARGIN + box.height < innerHeight;
		const top = below ? at.bottom + MARGIN : Math.max(MARGIN, at.top - MARGIN - box.height);
		const left = Math.max(MARGIN, Math.min(at.left, innerWidth - box.width - MARGIN));
		this.#box.style.top = `${String(top)}px`;
		this.#box.style.left = `${String(left)}px`;
	}
}

/** Marks the cells of a line as openable. Their table is a grid by then, so they are gridcells. */
export function tellOfDetails(line: HTMLTableRowElement): void {
	for (const cell of line.querySelectorAll('td')) {
		cell.role = 'gridcell';
		if (!('option' in line.dataset && 'own' in cell.dataset)) cell.ariaHasPopup = 'dialog';
	}
}

/** Makes a cell the one Tab stop of its table. */
function makeStop(table: HTMLTableElement, cell: HTMLTableCellElement): void {
	for (const stop of table.querySelectorAll<HTMLElement>('td[tabindex="0"]')) stop.tabIndex = -1;
	cell.tabIndex = 0;
}

/** Moves the Tab stop to the first visible cell if its own cell is filtered out. */
function keepReachable(table: HTMLTableElement): void {
	if (table.querySelector(`${OPENABLE} > td[tabindex="0"]:not([hidden])`)) return;
	const first = table.querySelector<HTMLTableCellElement>(`${OPENABLE} > td:not([hidden])`);
	if (first) makeStop(table, first);
}

/** The cell's anchor on its option's page: the criterion, or the mode's own answer where modes differ. */
function cellAddress(link: HTMLAnchorElement, cell: HTMLElement, column: string): string {
	const [page = '', mode] = (link.getAttribute('href') ?? '').split('#');
	return mode !== undefined && 'own' in cell.dataset ? `${page}#${mode}.${column}` : `${page}#${column}`;
}

/** The cell that an arrow key moves to; hidden rows and columns are skipped. */
function neighbour(table: HTMLTableElement, cell: HTMLTableCellElement, key: string): HTMLTableCellElement | undefined {
	const line = cell.closest('tr');
	if (!line) return undefined;
	if (key === 'ArrowLeft' || key === 'ArrowRight') {
		const cells = [...line.cells].filter((other) => !other.hidden && other.tagName === 'TD');
		return cells[cells.indexOf(cell) + (key === 'ArrowRight' ? 1 : -1)];
	}
	if (key === 'ArrowUp' || key === 'ArrowDown') {
		const lines = [...table.querySelectorAll<HTMLTableRowElement>(OPENABLE)];
		return lines[lines.indexOf(line) + (key === 'ArrowDown' ? 1 : -1)]?.cells[cell.cellIndex];
	}
	return undefined;
}
