/** The base class of the site's custom elements: finds their parts, announces messages, and cleans up when they leave the page. */
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
	 * Called when the element is in the page with all of its content.
	 * @param signal for listeners outside the element: it aborts when the element leaves the page
	 */
	protected abstract connected(signal: AbortSignal): void;

	/**
	 * A part of the element.
	 * @throws if the page does not have it: its markup has changed
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

	/** Marks that the script has taken over the element. */
	protected ready(): void {
		this.classList.add('is-ready');
	}

	/** Announces a message to screen readers. */
	protected announce(message: string): void {
		this.find('[role="status"]').textContent = message;
	}

	/** Shows a notice at the top of the element, or removes it. */
	protected notice(message: string): void {
		const notice = this.find('[data-notice]');
		notice.textContent = message;
		notice.hidden = message === '';
	}
}
