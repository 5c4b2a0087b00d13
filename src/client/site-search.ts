/** What this script uses of Pagefind's own script, which is loaded when the dialog first opens. */
interface Pagefind {
	options(options: Record<string, unknown>): Promise<void>;
	init(): Promise<void>;
	search(query: string): Promise<{ results: PagefindResult[] }>;
	debouncedSearch(query: string, options: object, wait: number): Promise<{ results: PagefindResult[] } | null>;
}
interface PagefindResult {
	id: string;
	data(): Promise<{ url: string; excerpt: string; meta: Record<string, string> }>;
}

const PAGEFIND = '/pagefind/pagefind.js';
/** Milliseconds of quiet before a search starts. */
const TYPING_PAUSE = 120;
/** Hits shown; a reader who needs more types another word. */
const MOST_HITS = 12;

/** `<site-search>`: the search button and its dialog. Opens by the button, `/` and Ctrl or Cmd with K. */
class SiteSearch extends HTMLElement {
	#dialog = this.#part('dialog', HTMLDialogElement);
	#input = this.#part('input', HTMLInputElement);
	#status = this.#part('[data-status]', HTMLElement);
	#hits = this.#part('[data-hits]', HTMLElement);
	#pagefind: Promise<Pagefind> | undefined;

	connectedCallback(): void {
		const button = this.#part('[data-open]', HTMLButtonElement);
		button.addEventListener('click', () => {
			this.#open();
		});
		button.disabled = false; // Rendered disabled, because without this script it would do nothing.
		document.addEventListener('keydown', this.#onKey);
		this.#input.addEventListener('input', () => void this.#search());
		this.#dialog.addEventListener('keydown', (event) => {
			this.#moveFocus(event);
		});
		this.#dialog.addEventListener('click', (event) => {
			if (event.target === this.#dialog) this.#dialog.close();
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
		this.#open();
	};

	#open(): void {
		if (!this.#dialog.open) this.#dialog.showModal();
		this.#input.select();
		void this.#load().catch(() => undefined); // A failure is told when something is searched for.
	}

	#load(): Promise<Pagefind> {
		this.#pagefind ??= (async () => {
			const pagefind = (await import(/* @vite-ignore */ PAGEFIND)) as Pagefind;
			await pagefind.options({ excerptLength: 22 });
			await pagefind.init();
			return pagefind;
		})();
		// A failed load may be a lost connection: the next attempt starts anew.
		this.#pagefind.catch(() => (this.#pagefind = undefined));
		return this.#pagefind;
	}

	async #search(): Promise<void> {
		const query = this.#input.value.trim();
		if (query === '') {
			this.#show([], 'Type to search names, commands and text.');
			return;
		}
		try {
			const pagefind = await this.#load();
			const found = await pagefind.debouncedSearch(query, {}, TYPING_PAUSE);
			if (!found || query !== this.#input.value.trim()) return; // Something newer was typed meanwhile.
			const results = await phraseFirst(pagefind, query, found.results);
			const hits = await Promise.all(results.slice(0, MOST_HITS).map((result) => result.data()));
			if (query !== this.#input.value.trim()) return;
			this.#show(hits.map(hitElement), statusText(query, results.length));
		} catch {
			this.#show([], loadFailure());
		}
	}

	#show(hits: HTMLElement[], status: string): void {
		this.#hits.replaceChildren(...hits);
		this.#status.textContent = status;
	}

	/** Arrow keys walk through the input and the hits. */
	#moveFocus(event: KeyboardEvent): void {
		if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
		const stops = [this.#input, ...this.#hits.querySelectorAll('a')];
		const here = stops.findIndex((stop) => stop === document.activeElement);
		const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
		if (!next) return;
		event.preventDefault();
		next.focus();
	}

	#part<Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind {
		const part = this.querySelector(selector);
		if (!(part instanceof kind)) throw new Error(`<site-search> needs a ${selector} inside it.`);
		return part;
	}
}

/** Pages with the words as a phrase stand before those that only have the words. */
async function phraseFirst(pagefind: Pagefind, query: string, found: readonly PagefindResult[]): Promise<PagefindResult[]> {
	if (!query.includes(' ') || query.includes('"')) return [...found];
	const { results } = await pagefind.search(`"${query}"`);
	const ids = new Set(results.map(({ id }) => id));
	return [...results, ...found.filter(({ id }) => !ids.has(id))];
}

function statusText(query: string, count: number): string {
	if (count === 0) return `Nothing found for “${query}”. Try a command, a file ending, or fewer words.`;
	return count === 1 ? '1 page found.' : `${count} pages found${count > MOST_HITS ? `, the first ${MOST_HITS} shown` : ''}.`;
}

function loadFailure(): string {
	return import.meta.env.DEV
		? 'Search needs a build: run npm start and try it there.'
		: 'Search could not load. Check the connection and type again; all pages are listed under Options.';
}

function hitElement({ url, excerpt, meta }: Awaited<ReturnType<PagefindResult['data']>>): HTMLElement {
	const item = document.createElement('li');
	const link = document.createElement('a');
	link.href = url;
	if (meta['stamp']) {
		const stamp = document.createElement('img');
		stamp.src = meta['stamp'];
		stamp.alt = '';
		stamp.width = 20;
		stamp.height = 55;
		link.append(stamp);
	}
	const text = document.createElement('div');
	const name = document.createElement('strong');
	name.textContent = meta['title'] ?? url;
	const facts = document.createElement('small');
	facts.textContent = ['kind', 'rung', 'status'].flatMap((key) => meta[key] ?? []).join(' · ');
	const quote = document.createElement('p');
	quote.append(...marked(excerpt));
	text.append(name, ' ', facts, quote);
	link.append(text);
	item.append(link);
	return item;
}

/** Pagefind's excerpt is HTML with `<mark>` around the words found; it is taken apart as text, never set as HTML. */
function marked(excerpt: string): (Node | string)[] {
	const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
	return [...parsed.body.childNodes].map((node) => {
		if (node.nodeName !== 'MARK') return node.textContent ?? '';
		const mark = document.createElement('mark');
		mark.textContent = node.textContent;
		return mark;
	});
}

customElements.define('site-search', SiteSearch);
