import { createElement } from '../dom/create-element.ts';
import type { Waiting } from './completeness.ts';
import type { TablesState } from './other-tables.ts';

const LOADING = 'Loading the other tables…';
const FAILED = 'The other tables could not be loaded';

/** Says which part of the reader's request is not shown yet, and why. */
export class WaitingNotice {
	/** Holds the tables. */
	readonly #tables: HTMLElement;
	readonly #loading: HTMLElement;
	readonly #failure: HTMLElement;
	readonly #say: (message: string) => void;

	/**
	 * @param part finds a part of the element
	 * @param retry fetches the tables again
	 */
	constructor(part: (selector: string) => HTMLElement, say: (message: string) => void, retry: () => void) {
		this.#tables = part('[data-tables]');
		this.#loading = part('[data-waiting]');
		this.#failure = part('[data-failure]');
		this.#say = say;
		// Not part of the page: clients that do not know `hidden` would always show it.
		this.#loading.textContent = LOADING;
		const button = createElement('button', { type: 'button', class: 'underline' }, 'Try again');
		button.addEventListener('click', retry);
		this.#failure.append(`${FAILED}, so what you asked for is not all shown yet. `, button);
	}

	/** @returns true if the button that disappeared had the focus */
	show({ table, sideBySide }: Waiting, state: TablesState): boolean {
		const waits = table || sideBySide;
		if (!waits && this.#loading.hidden && this.#failure.hidden) return false; // The usual case, kept free of any layout.
		const comes = waits && state === 'coming';
		const failed = waits && state === 'failed';
		this.#tables.classList.toggle('is-behind', table);
		this.#tables.ariaBusy = String(table && comes);
		if (comes && this.#loading.hidden) this.#say(LOADING);
		this.#loading.hidden = !comes;
		if (failed) this.#say(`${FAILED}. Check the connection and try again.`);
		// It has the retry button, so it stays until the retry succeeds.
		const hadFocus = this.#failure.contains(document.activeElement);
		this.#failure.hidden = !failed && (!waits || this.#failure.hidden);
		return !waits && hadFocus;
	}
}
