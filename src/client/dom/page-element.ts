/** What the site's custom elements share: they find their parts, say what has happened, and clean up when they leave the page. */
export abstract class PageElement extends HTMLElement {
	#connection = new AbortController();

	connectedCallback(): void {
		this.#connection = new AbortController();
		this.connected(this.#connection.signal);
	}

	disconnectedCallback(): void {
		this.#connection.abort();
	}

	/**
	 * The element is in the page, with all it holds.
	 * @param signal for listeners outside the element: it aborts when the element leaves the page
	 */
	protected abstract connected(signal: AbortSignal): void;

	/**
	 * A part of the element.
	 * @throws if the page has none, which only a change of its markup can bring about
	 */
	protected find<Kind extends Element = HTMLElement>(selector: string, kind?: new () => Kind): Kind {
		const found = this.querySelector(selector);
		if (!(found instanceof (kind ?? HTMLElement))) throw new Error(`<${this.localName}> needs a ${selector} inside it.`);
		return found as Kind;
	}

	/** Data that the build of this script has written into an attribute. */
	protected data(attribute: string): unknown {
		return JSON.parse(this.dataset[attribute] ?? 'null') as unknown;
	}

	/** Marks that the element has taken over its part of the page. */
	protected ready(): void {
		this.classList.add('is-ready');
	}

	/** Has screen readers say something. */
	protected announce(message: string): void {
		this.find('[role="status"]').textContent = message;
	}

	/** Shows a notice above everything else, or none. */
	protected notice(message: string): void {
		const notice = this.find('[data-notice]');
		notice.textContent = message;
		notice.hidden = message === '';
	}
}
