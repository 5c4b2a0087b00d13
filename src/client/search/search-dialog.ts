import { nameSearch, type NameHit } from '../../model/shared/search/name-search.ts';
import { namedPages, type NamedPage, type NamesFile } from '../../model/shared/search/index-format.ts';
import { isModified } from '../dom/clicks.ts';
import { createElement } from '../dom/create-element.ts';
import { nodesFrom, toDom } from '../dom/to-dom.ts';
import type { DialogElements } from './dialog-elements.ts';
import { FullText, type TextHits } from './full-text.ts';
import { nameItem, startLists, textItem } from './hits.ts';
import { nothingFound, statusMessage, textNote } from './search-messages.ts';

/** Milliseconds of quiet before the full text is searched. */
const TYPING_PAUSE = 100;
/** Fewest letters for a full-text search: every page has a single one. */
const LEAST_LETTERS = 2;
/** The most names shown, and the most of them that match in part or fuzzily. */
const [MOST_NAMES, MOST_GUESSES] = [7, 3];
/** Full-text pages shown at a time: each is a file to fetch. */
const MOST_TEXTS = 4;
/** Fewer new pages than this (the others are listed by name) make the dialog fetch more. */
const FEW = 2;

/** All pages by their names. */
interface Names {
	byUrl: Map<string, NamedPage>;
	find: (typed: string) => NameHit[];
}

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
	readonly #inText = createElement(
		'div',
		{ class: 'in-text' },
		createElement('h2', {}, 'In the text'),
		this.#texts,
		this.#note,
		this.#more,
	);
	readonly #fullText = new FullText();
	/** Empty until they arrive. */
	#known: Names | undefined;
	#namesFailed = false;
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
			if (this.#namesFailed) void this.#load(fetch(address));
			this.#update();
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
		void this.#load(answer);
	}

	/**
	 * Call when the dialog opens: fetches the full-text search.
	 * @param tag makes the address of Pagefind's first file new
	 */
	async opened(tag: string): Promise<void> {
		await this.#fullText.load(tag).catch(() => undefined); // A search will report the failure.
	}

	async #load(answer: Promise<Response>): Promise<void> {
		this.#namesFailed = false;
		try {
			const pages = namedPages((await (await answer).json()) as NamesFile);
			this.#known = { byUrl: new Map(pages.map((page) => [page.url, page])), find: nameSearch(pages) };
			this.#start.replaceChildren(...nodesFrom(startLists(pages)));
		} catch {
			this.#namesFailed = true;
		}
		this.#showNames();
	}

	#update(): void {
		const query = this.#input.value.trim();
		if (query !== this.#query) {
			this.#query = query;
			this.#entered = false;
			this.#found = 'searching';
			clearTimeout(this.#pause);
			if (query.length >= LEAST_LETTERS) this.#pause = setTimeout(() => void this.#searchText(), TYPING_PAUSE);
		}
		this.#showNames();
	}

	#showNames(): void {
		const hits = this.#known?.find(this.#query) ?? [];
		const sure = hits.filter(({ by }) => by === 'name');
		const guesses = hits.filter(({ by }) => by !== 'name').slice(0, MOST_GUESSES);
		this.#names.replaceChildren(...[...sure, ...guesses].slice(0, MOST_NAMES).map((hit) => toDom(nameItem(hit))));
		this.#nearby.hidden = hits[0]?.by !== 'fuzzy';
		this.#start.hidden = this.#query !== '';
		this.#showState();
	}

	async #searchText(): Promise<void> {
		const query = this.#query;
		this.#found = 'searching';
		this.#showState();
		try {
			const found = await this.#fullText.search(query);
			if (query !== this.#query) return; // The query has changed meanwhile.
			this.#found = found;
			this.#asked = 0;
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
			const items = hits.filter(({ page }) => !named.has(page)).map((hit) => toDom(textItem(hit, this.#known?.byUrl.get(hit.page))));
			if (start === 0) this.#texts.replaceChildren(...items);
			else this.#texts.append(...items);
			if (document.activeElement === this.#more) (items[0]?.querySelector('a') ?? this.#input).focus();
			if (this.#texts.childElementCount < FEW && end < found.length) await this.#showTexts();
			else this.#showState();
		} catch {
			if (found === this.#found) this.#failText();
		}
	}

	#failText(): void {
		this.#found = 'failed';
		this.#texts.replaceChildren();
		this.#showState();
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
		this.#note.replaceChildren(...nodesFrom(nothing ? nothingFound(query) : textNote(found, shown, !import.meta.env.DEV)));
		this.#more.hidden = found === 'searching' || (found !== 'failed' && this.#asked >= found.length);
		this.#more.textContent = typeof found === 'string' ? 'Try again' : `More of the ${String(found.count)} pages`;
		this.#status.textContent = statusMessage({
			query,
			isLongEnough: searched,
			names: this.#known ? 'here' : this.#namesFailed ? 'failed' : 'loading',
			byName: names,
			text: found,
			first: query === '' ? undefined : this.#first()?.querySelector('strong')?.textContent,
		});
		if (this.#entered) this.#enter();
	}

	#onKey(event: KeyboardEvent): void {
		if (event.isComposing) return;
		if (event.key === 'Escape') {
			event.preventDefault(); // Otherwise some browsers empty the field and leave the dialog open.
			this.#dialog.close();
		} else if (event.key === 'Enter' && event.target === this.#input) {
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
		this.#entered = !first && (this.#found === 'searching' || !this.#known);
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
