import { createElement } from '../dom/create-element.ts';
import type { Waiting } from './completeness.ts';
import type { TablesState } from './other-tables.ts';

const LOADING = 'Loading the other tables…';
const FAILED = 'The other tables could not be loaded';

/** Says which part of what a reader asked for is not shown yet, and why. */
export class WaitingNotice {
	/** Holds the tables. */
	readonly #tables: HTMLElement;
	readonly #loading: HTMLElement;
	readonly #failure: HTMLElement;
	readonly #say: (message: string) => void;

	/**
	 * @param part finds a part of the element
	 * @param retry asks for the tables again
	 */
	constructor(part: (selector: string) => HTMLElement, say: (message: string) => void, retry: () => void) {
		this.#tables = part('[data-tables]');
		this.#loading = part('[data-waiting]');
		this.#failure = part('[data-failure]');
		this.#say = say;
		// The page has no such words: clients that do not know `hidden` would show them to everybody.
		this.#loading.textContent = LOADING;
		const button = createElement('button', { type: 'button', class: 'underline' }, 'Try again');
		button.addEventListener('click', retry);
		this.#failure.append(`${FAILED}, so what you asked for is not all shown yet. `, button);
	}

	/** @returns true if the focus was on the button that has gone */
	show({ table, sideBySide }: Waiting, state: TablesState): boolean {
		const waits = table || sideBySide;
		if (!waits && this.#loading.hidden && this.#failure.hidden) return false; // Nearly always: then nothing is laid out for it.
		const comes = waits && state === 'coming';
		const failed = waits && state === 'failed';
		this.#tables.classList.toggle('is-behind', table);
		this.#tables.ariaBusy = String(table && comes);
		if (comes && this.#loading.hidden) this.#say(LOADING);
		this.#loading.hidden = !comes;
		if (failed) this.#say(`${FAILED}. Check the connection and try again.`);
		// It holds the button that tries again, so it stays until that has helped.
		const hadFocus = this.#failure.contains(document.activeElement);
		this.#failure.hidden = !failed && (!waits || this.#failure.hidden);
		return !waits && hadFocus;
	}
}
