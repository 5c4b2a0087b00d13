import resultsStyle from './search/search-results.css?url';
import { dialogElements } from './search/dialog-elements.ts';
import type { SearchDialog } from './search/search-dialog.ts';

/** Milliseconds in which the names, and the script that shows them, have the connection to themselves. */
const HEAD_START = 100;

/**
 * `<site-search>`: the search button and its dialog. Opens by the button, `/` and Ctrl or Cmd with K.
 *
 * Without this script there is a link to all options instead of the button. The dialog's script and its index of names are loaded when a
 * reader aims at the button or opens the dialog. Their addresses come from `data-names` and `data-pagefind`: importing addresses.ts would
 * cost every page a request.
 */
class SiteSearch extends HTMLElement {
	readonly #elements = dialogElements();
	#content: Promise<SearchDialog> | undefined;
	/** Makes the address of Pagefind's first file new, as Pagefind does; empty before the dialog is opened. */
	#tag = '';

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
		this.#elements.input.addEventListener('input', () => void this.#load());
		this.append(this.#elements.dialog);
	}

	disconnectedCallback(): void {
		document.removeEventListener('keydown', this.#onKey);
	}

	#onKey = (event: KeyboardEvent): void => {
		const { dialog } = this.#elements;
		if (event.key === 'Escape' && dialog.open && !event.isComposing) {
			// Otherwise some browsers empty the field and leave the dialog open. Here, since its own script may still be on the way.
			event.preventDefault();
			dialog.close();
			return;
		}
		const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]');
		const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
		const command = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
		if (!slash && !command) return;
		event.preventDefault();
		void this.#open();
	};

	async #open(): Promise<void> {
		const { dialog, input } = this.#elements;
		if (!dialog.open) dialog.showModal();
		input.select();
		const content = this.#load();
		if (this.#tag === '') {
			this.#tag = String(Date.now());
			await Promise.race([content, new Promise((done) => setTimeout(done, HEAD_START))]);
			// The dialog's script fetches these too, but on a slow link a round trip later.
			const pagefind = this.dataset['pagefind'] ?? '';
			hint('modulepreload', `${pagefind}pagefind.js`);
			hint('preload', `${pagefind}pagefind-entry.json?ts=${this.#tag}`, 'fetch');
		}
		await (await content)?.opened(this.#tag);
	}

	/** Loads the dialog's script once. If that fails, says so and retries at the next occasion. */
	async #load(): Promise<SearchDialog | undefined> {
		const content = (this.#content ??= this.#ask());
		try {
			return await content;
		} catch {
			if (this.#content === content) this.#content = undefined;
			this.#elements.status.textContent = 'Search could not load. Check the connection; all pages are listed under Options.';
			return undefined;
		}
	}

	async #ask(): Promise<SearchDialog> {
		const address = this.dataset['names'] ?? '';
		const names = fetch(address);
		names.catch(() => undefined); // The dialog's script reports a failure.
		const [{ SearchDialog }] = await Promise.all([import('./search/search-dialog.ts'), styled(resultsStyle)]);
		return new SearchDialog(this.#elements, address, names);
	}
}

/** Waits for a style sheet. It may fail: the hits are usable without it. */
function styled(address: string): Promise<unknown> {
	return new Promise((done) => {
		const sheet = hint('stylesheet', address);
		sheet.onload = sheet.onerror = done;
	});
}

/** Makes the browser fetch a file. */
function hint(rel: string, address: string, as = ''): HTMLLinkElement {
	const link = document.createElement('link');
	link.rel = rel;
	link.as = as;
	link.crossOrigin = 'anonymous';
	link.href = address;
	document.head.append(link);
	return link;
}

customElements.define('site-search', SiteSearch);
