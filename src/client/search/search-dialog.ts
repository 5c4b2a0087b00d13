import { isModified } from '../dom/clicks.ts';
import { createElement } from '../dom/create-element.ts';
import { nodesFrom, toDom } from '../dom/to-dom.ts';
import type { DialogElements } from './dialog-elements.ts';
import { FullText, type TextHits } from './full-text.ts';
import { nameItem, startLists, textItem } from './hits.ts';
import { messagesIn } from './messages-in.ts';
import { Names } from './names.ts';
import { nothingFound, statusMessage, textHeading, textNote } from './search-messages.ts';
import { shownNames, type MessageHit } from './shown-names.ts';

/** Milliseconds of quiet before the full text is searched. */
const TYPING_PAUSE = 100;
/** Fewest letters for a full-text search: every page has a single one. */
const LEAST_LETTERS = 2;
/** Full-text pages shown at a time: each is a file to fetch. */
const MOST_TEXTS = 3;

/** The content and behaviour of the search dialog, loaded when a reader aims at the search. */
export class SearchDialog {
	readonly #dialog: HTMLDialogElement;
	readonly #input: HTMLInputElement;
	readonly #results: HTMLElement;
	readonly #status: HTMLElement;
	readonly #start = createElement('div', { class: 'search-start' });
	readonly #nearby = createElement('h2', {}, 'Perhaps you meant');
	readonly #names = createElement('ol');
	readonly #texts = createElement('ol');
	readonly #note = createElement('div', { class: 'search-note' });
	readonly #more = createElement('button', { type: 'button' });
	readonly #textHeading = createElement('h2');
	readonly #inText = createElement('div', { class: 'in-text' }, this.#textHeading, this.#texts, this.#note, this.#more);
	/** Marks the hit that Enter opens; the status line says it, too. */
	readonly #enterMark = createElement('kbd', { class: 'enter-mark', 'aria-hidden': 'true' }, 'Enter');
	readonly #fullText = new FullText();
	readonly #known = new Names(() => {
		this.#start.replaceChildren(...nodesFrom(startLists(this.#known.pages)));
		this.#showNames();
	});
	/** What was pasted last, with its line breaks, and the pages of the messages in the query. */
	#pasted = '';
	#messages: readonly MessageHit[] = [];
	#query = '';
	/** The full-text result for the query, `searching` or `failed`. */
	#found: TextHits | 'searching' | 'failed' = 'searching';
	/** The number of found pages that have been fetched. */
	#asked = 0;
	#pause: ReturnType<typeof setTimeout> | undefined;
	/** True if Enter was pressed before there was a hit. */
	#entered = false;

	/**
	 * @param elements the dialog, to which the hits are added
	 * @param address where the index of names is
	 * @param answer the index of names, already being fetched
	 */
	constructor({ dialog, input, results, status }: DialogElements, address: string, answer: Promise<Response>) {
		this.#dialog = dialog;
		this.#input = input;
		this.#results = results;
		this.#status = status;
		results.append(this.#start, this.#nearby, this.#names, this.#inText);
		this.#input.addEventListener('input', () => {
			if (this.#known.state === 'failed') void this.#known.take(fetch(address));
			this.#update();
		});
		this.#input.addEventListener('paste', (event) => {
			this.#pasted = event.clipboardData?.getData('text') ?? '';
		});
		this.#dialog.addEventListener('keydown', (event) => {
			this.#onKey(event);
		});
		this.#more.addEventListener('click', () => {
			if (this.#found !== 'failed') return void this.#showTexts();
			this.#input.focus(); // The button is hidden while the search runs.
			void this.#searchText();
		});
		this.#dialog.addEventListener('click', (event) => {
			// A link to a place on this page would leave the dialog open.
			if (event.target instanceof Element && event.target.closest('a') && !isModified(event)) this.#dialog.close();
		});
		this.#update();
		void this.#known.take(answer);
	}

	/**
	 * Call when the dialog opens: fetches the full-text search and further names.
	 * @param tag makes the address of Pagefind's first file new
	 */
	async opened(tag: string): Promise<void> {
		void this.#known.further();
		await this.#fullText.load(tag).catch(() => undefined); // A search will report the failure.
	}

	#update(): void {
		const query = this.#input.value.trim();
		if (query !== this.#query) {
			this.#query = query;
			this.#entered = false;
			this.#messages = [];
			this.#found = 'searching';
			clearTimeout(this.#pause);
			if (query.length >= LEAST_LETTERS) this.#pause = setTimeout(() => void this.#searchText(), TYPING_PAUSE);
		}
		this.#showNames();
	}

	#showNames(): void {
		const shown = shownNames(this.#known.find(this.#query), this.#messages, this.#findsNoText());
		// The list may come anew while a hit has the focus: further names have arrived.
		const focused = this.#names.contains(document.activeElement) ? document.activeElement?.getAttribute('href') : undefined;
		this.#names.replaceChildren(...shown.map((hit) => toDom(nameItem(hit))));
		if (focused) this.#names.querySelector<HTMLAnchorElement>(`a[href="${CSS.escape(focused)}"]`)?.focus();
		this.#nearby.hidden = shown[0]?.by !== 'fuzzy';
		this.#start.hidden = this.#query !== '';
		this.#showState();
	}

	#findsNoText(): boolean {
		return this.#found === 'failed' || (this.#found !== 'searching' && this.#found.count === 0);
	}

	/** Looks for error messages in the query. */
	async #readMessages(query: string): Promise<void> {
		const matches = await messagesIn(query, this.#pasted).catch(() => []); // Search does without them.
		if (query !== this.#query) return;
		this.#messages = matches.flatMap(({ url, broad }) => {
			const page = this.#known.at(url);
			return page ? [{ page, broad }] : [];
		});
	}

	async #searchText(): Promise<void> {
		const query = this.#query;
		this.#found = 'searching';
		this.#showState();
		try {
			await this.#known.further();
			const [found] = await Promise.all([this.#fullText.search(query, this.#known), this.#readMessages(query)]);
			if (query !== this.#query) return; // The query has changed meanwhile.
			this.#found = found;
			this.#asked = 0;
			if (found.count === 0 || this.#messages.length > 0) this.#showNames();
			await this.#showTexts();
		} catch {
			if (query === this.#query) this.#failText();
		}
	}

	/** Shows the next full-text pages; the first ones replace those of the last search. */
	async #showTexts(): Promise<void> {
		const found = this.#found;
		if (typeof found === 'string') return;
		const [start, end] = [this.#asked, this.#asked + MOST_TEXTS];
		this.#asked = end;
		try {
			const hits = await found.between(start, end);
			if (found !== this.#found) return;
			const named = new Set([...this.#names.querySelectorAll('a')].map((link) => link.getAttribute('href')));
			const items = hits.filter(({ page }) => !named.has(page)).map((hit) => toDom(textItem(hit, this.#known.at(hit.page))));
			if (start === 0) this.#texts.replaceChildren(...items);
			else this.#texts.append(...items);
			if (document.activeElement === this.#more) (items[0]?.querySelector('a') ?? this.#input).focus();
			// All of them may be listed by name.
			if (this.#texts.childElementCount === 0 && end < found.count) await this.#showTexts();
			else this.#showState();
		} catch {
			if (found === this.#found) this.#failText();
		}
	}

	#failText(): void {
		this.#found = 'failed';
		this.#texts.replaceChildren();
		this.#showNames();
	}

	/** Describes the state of the search below the names and in the status line. */
	#showState(): void {
		const query = this.#query;
		const found = this.#found;
		const searched = query.length >= LEAST_LETTERS;
		const names = this.#names.childElementCount;
		const nothing = searched && names === 0 && typeof found !== 'string' && found.count === 0;
		this.#inText.hidden = !searched;
		this.#inText.ariaBusy = String(searched && found === 'searching');
		this.#inText.classList.toggle('nothing', nothing);
		const shown = this.#texts.childElementCount;
		this.#textHeading.textContent = textHeading(found);
		this.#note.replaceChildren(...nodesFrom(nothing ? nothingFound(query) : textNote(found, shown, !import.meta.env.DEV)));
		this.#more.hidden = found === 'searching' || (found !== 'failed' && this.#asked >= found.count);
		this.#more.textContent = typeof found === 'string' ? 'Try again' : `More of the ${String(found.count)} pages`;
		const first = query === '' ? null : this.#first();
		this.#status.textContent = statusMessage({
			query,
			isLongEnough: searched,
			names: this.#known.state,
			byName: names,
			text: found,
			first: first?.querySelector('strong')?.textContent,
		});
		if (first) first.append(this.#enterMark);
		else this.#enterMark.remove();
		if (this.#entered) this.#enter();
	}

	#onKey(event: KeyboardEvent): void {
		if (event.isComposing) return;
		if (event.key === 'Enter' && event.target === this.#input) {
			event.preventDefault();
			this.#enter();
		} else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') this.#walk(event);
	}

	/** The hit that Enter goes to: the first one. */
	#first(): HTMLAnchorElement | null {
		return this.#names.querySelector('a') ?? (this.#found === 'searching' ? null : this.#texts.querySelector('a'));
	}

	/** Goes to the first hit, or waits for it. */
	#enter(): void {
		const first = this.#first();
		this.#entered = !first && (this.#found === 'searching' || this.#known.state === 'loading');
		if (this.#query !== '') first?.click();
	}

	/** Arrow keys walk through the input and the links below it. */
	#walk(event: KeyboardEvent): void {
		const below = [...this.#results.querySelectorAll<HTMLElement>('a, button')];
		const stops = [this.#input, ...below.filter((stop) => stop.getClientRects().length > 0)];
		const here = stops.findIndex((stop) => stop === document.activeElement);
		const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
		if (!next) return;
		event.preventDefault();
		next.focus();
	}
}
