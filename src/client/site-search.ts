import resultsStyle from '../styles/search-results.css?url';
import type { SearchDialog } from './search/search-dialog.ts';

/** Every page by its names: src/pages/search/names.json.ts. */
const NAMES = '/search/names.json';

/**
 * `<site-search>`: the search button and its dialog. Opens by the button, `/` and Ctrl or Cmd with K.
 *
 * Without this script there is a link to all options instead of the button. What the dialog does is loaded, with the
 * names it answers from, when a reader aims at the button or opens the dialog, and not before.
 */
class SiteSearch extends HTMLElement {
	#content: Promise<SearchDialog> | undefined;

	connectedCallback(): void {
		const link = this.querySelector('a');
		if (!link) return;
		const button = document.createElement('button');
		button.type = 'button';
		button.className = link.className;
		button.setAttribute('aria-keyshortcuts', '/ Control+K Meta+K');
		button.append(...link.childNodes);
		link.replaceWith(button);
		for (const aim of ['pointerenter', 'focus']) button.addEventListener(aim, () => void this.#load());
		button.addEventListener('click', () => void this.#open());
		document.addEventListener('keydown', this.#onKey);
		const [dialog, input] = this.#parts();
		input.addEventListener('input', () => void this.#load());
		dialog.addEventListener('click', ({ target }) => {
			if (target === dialog || (target instanceof Element && target.closest('[data-close]'))) dialog.close();
		});
	}

	disconnectedCallback(): void {
		document.removeEventListener('keydown', this.#onKey);
	}

	#onKey = (event: KeyboardEvent): void => {
		const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]');
		const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
		const command = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
		if (!slash && !command) return;
		event.preventDefault();
		void this.#open();
	};

	async #open(): Promise<void> {
		const [dialog, input] = this.#parts();
		if (!dialog.open) dialog.showModal();
		input.select();
		await (await this.#load())?.opened();
	}

	/** Loads the dialog's content once; if that fails, says so and tries again at the next occasion. */
	async #load(): Promise<SearchDialog | undefined> {
		const [, , status] = this.#parts();
		const content = (this.#content ??= this.#ask());
		try {
			return await content;
		} catch {
			if (this.#content === content) this.#content = undefined;
			status.textContent = 'Search could not load. Check the connection; all pages are listed under Options.';
			return undefined;
		}
	}

	async #ask(): Promise<SearchDialog> {
		const names = fetch(NAMES);
		names.catch(() => undefined); // The dialog's content tells, once it is there.
		const [{ SearchDialog }] = await Promise.all([import('./search/search-dialog.ts'), styled(resultsStyle)]);
		return new SearchDialog(this, NAMES, names);
	}

	#parts(): [HTMLDialogElement, HTMLInputElement, Element] {
		const [dialog, input, status] = ['dialog', 'input', '[role=status]'].map((selector) => this.querySelector(selector));
		if (!(dialog instanceof HTMLDialogElement) || !(input instanceof HTMLInputElement) || !status)
			throw new Error('<site-search> needs a dialog with an input and a status inside it.');
		return [dialog, input, status];
	}
}

/** Waits for a style sheet, which may as well fail: without it the hits are plain, and there. */
function styled(address: string): Promise<unknown> {
	const sheet = document.createElement('link');
	const settled = new Promise((done) => {
		sheet.onload = sheet.onerror = done;
	});
	sheet.rel = 'stylesheet';
	sheet.href = address;
	document.head.append(sheet);
	return settled;
}

customElements.define('site-search', SiteSearch);
