import type { Announcer } from '../dom/announcer.ts';
import { createElement } from '../dom/create-element.ts';
import type { TableRow } from './table-rows.ts';

/** The number of options shown, and a way out if there are none. */
export class RowCount {
	readonly #count: HTMLElement;
	readonly #empty: HTMLElement;
	readonly #announcer: Announcer;

	/** @param onClear removes all filters */
	constructor(count: HTMLElement, empty: HTMLElement, announcer: Announcer, onClear: () => void) {
		this.#count = count;
		this.#empty = empty;
		this.#announcer = announcer;
		const button = createElement('button', { type: 'button', class: 'underline' }, 'clear them all');
		button.addEventListener('click', onClear);
		empty.append('Nothing fits all of that at once. Remove a filter above, or ', button, '.');
	}

	/** Says how many of all options are shown, whole or with some of their modes. */
	show(shown: readonly Pick<TableRow, 'option'>[], all: readonly Pick<TableRow, 'option'>[]): void {
		const count = optionsOf(shown);
		const total = optionsOf(all);
		this.#empty.hidden = count > 0;
		this.#count.textContent = count === total ? `All ${String(total)} options` : `${String(count)} of ${String(total)} options`;
		this.#announcer.sayAfterPause(this.#count.textContent);
	}

	/** Stays silent while the wanted tables are loading. */
	hide(): void {
		this.#empty.hidden = true;
		this.#count.textContent = '';
	}
}

function optionsOf(rows: readonly Pick<TableRow, 'option'>[]): number {
	return new Set(rows.map(({ option }) => option)).size;
}
