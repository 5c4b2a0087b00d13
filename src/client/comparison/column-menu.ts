import { createElement } from '../dom/create-element.ts';
import { columnHeads } from './table-rows.ts';

/** The menu of the columns that a table shows. */
export class ColumnMenu {
	readonly #host: HTMLElement;
	#table: HTMLTableElement | undefined;

	/** @param onChoose given the columns chosen: empty for all, `null` if none is left */
	constructor(host: HTMLElement, onChoose: (columns: string[] | null) => void) {
		this.#host = host;
		host.addEventListener('change', () => {
			const boxes = this.#boxes();
			const chosen = boxes.filter(({ checked }) => checked).map(({ value }) => value);
			onChoose(chosen.length === boxes.length ? [] : chosen.length === 0 ? null : chosen);
		});
	}

	/** @param columns the visible columns of the table; empty for all */
	show(table: HTMLTableElement, columns: readonly string[]): void {
		if (this.#table !== table) {
			this.#table = table;
			this.#host.replaceChildren(...columnHeads(table).slice(1).map(itemOf));
		}
		for (const box of this.#boxes()) box.checked = columns.length === 0 || columns.includes(box.value);
	}

	#boxes(): HTMLInputElement[] {
		return [...this.#host.querySelectorAll('input')];
	}
}

function itemOf(head: HTMLTableCellElement): HTMLElement {
	const box = createElement('input', { type: 'checkbox', value: head.dataset['column'] ?? '' });
	return createElement('label', {}, box, ` ${head.textContent.trim()}`);
}
