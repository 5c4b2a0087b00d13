import { sectionUrl } from '../model/shared/addresses.ts';
import { isModified } from './dom/clicks.ts';
import { fetchDocument } from './dom/fetch-document.ts';
import { PageElement } from './dom/page-element.ts';

/** The address parameter that names the chosen rung. */
const RUNG = 'rung';
/** As in gradient-drawing.css: from here on the drawing's rungs are columns. */
const STANDS = '(min-width: 60rem)';

/**
 * `<gradient-drawing>`: shows the options of the chosen rung next to the drawing, or under the rung's row where the drawing lies. They come
 * from the rung's own page, to which the links lead without a script.
 */
class GradientDrawing extends PageElement {
	#place!: HTMLElement;
	/** The rung that was built into the page. */
	#first = '';
	/** The panels that have come, by the ids of their rungs. */
	readonly #panels = new Map<string, Element>();

	protected override connected(signal: AbortSignal): void {
		this.#place = this.find('.gradient-panel');
		this.#first = this.#chosen;
		const panel = this.#place.firstElementChild;
		if (panel) this.#panels.set(this.#first, panel);
		this.addEventListener('click', this.#onClick, { signal });
		window.addEventListener('popstate', () => void this.#readAddress(), { signal });
		window.matchMedia(STANDS).addEventListener('change', this.#movePanel, { signal });
		this.#movePanel();
		void this.#readAddress();
		this.ready();
	}

	get #chosen(): string {
		return this.querySelector<HTMLElement>('li[data-chosen]')?.dataset['rung'] ?? '';
	}

	#item(rung: string): HTMLElement | undefined {
		return [...this.querySelectorAll<HTMLElement>('li[data-rung]')].find(({ dataset }) => dataset['rung'] === rung);
	}

	#onClick = (event: MouseEvent): void => {
		const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.name') : null;
		const rung = link?.closest<HTMLElement>('li')?.dataset['rung'];
		if (!link || rung === undefined || isModified(event)) return;
		event.preventDefault();
		// The rung that is shown already: a second click goes to its page.
		if (rung === this.#chosen) window.location.assign(link.href);
		else
			void this.#choose(rung).then((shown) => {
				if (shown) history.pushState(null, '', sectionUrl('gradient', `${RUNG}=${rung}`));
				else window.location.assign(link.href);
			});
	};

	async #readAddress(): Promise<void> {
		const rung = new URLSearchParams(window.location.search).get(RUNG) ?? this.#first;
		if (rung !== this.#chosen) await this.#choose(rung);
	}

	/** Shows a rung's panel. @returns whether there is such a rung and its panel could be fetched */
	async #choose(rung: string): Promise<boolean> {
		const item = this.#item(rung);
		const link = item?.querySelector<HTMLAnchorElement>('a.name');
		if (!item || !link) return false;
		const panel = this.#panels.get(rung) ?? (await fetchPanel(link.href).catch(() => null));
		if (!panel) return false;
		this.#panels.set(rung, panel);
		const before = this.#item(this.#chosen);
		before?.removeAttribute('data-chosen');
		before?.querySelector('a.name')?.removeAttribute('aria-current');
		item.setAttribute('data-chosen', '');
		link.setAttribute('aria-current', 'true');
		this.#place.replaceChildren(panel);
		this.#movePanel();
		this.announce(`${panel.querySelector('.over')?.textContent ?? ''}: ${panel.querySelector('h2')?.textContent ?? ''}`);
		return true;
	}

	#movePanel = (): void => {
		const under = window.matchMedia(STANDS).matches ? this : this.#item(this.#chosen);
		if (this.#place.parentElement !== under) under?.append(this.#place);
	};
}

/**
 * Fetches a rung's page and takes its panel.
 * @throws if the page cannot be fetched or has no panel
 */
async function fetchPanel(url: string): Promise<Element> {
	const panel = (await fetchDocument(url)).querySelector('[data-rung-panel]');
	if (!panel) throw new Error(`${url} has no panel of a rung.`);
	return document.adoptNode(panel);
}

customElements.define('gradient-drawing', GradientDrawing);
