import type { Announcer } from '../dom/announcer.ts';
import { createElement } from '../dom/create-element.ts';

/** The number of rows shown, and a way out if there are none. */
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

	/** Says how many of all rows are shown. */
	show(count: number, total: number): void {
		this.#empty.hidden = count > 0;
		this.#count.textContent = count === total ? `All ${String(total)} rows` : `${String(count)} of ${String(total)} rows`;
		this.#announcer.sayAfterPause(this.#count.textContent);
	}

	/** Stays silent while the wanted tables are loading. */
	hide(): void {
		this.#empty.hidden = true;
		this.#count.textContent = '';
	}
}
