import type { Selection } from '../../model/shared/comparison/row-filter.ts';
import { createElement } from '../dom/create-element.ts';

/** A filter by name, and the selection without it. */
interface Chip {
	name: string;
	without: Partial<Selection>;
}

/** The selection of all rows. */
const NO_FILTERS: Selection = { facets: {}, text: '', current: false };

/** The active filters by name, each with a button that removes it. */
export class FilterChips {
	readonly #list: HTMLElement;
	readonly #clear: HTMLElement;
	readonly #nameOf: (facet: string, value: string) => string;
	readonly #onRemove: (without: Partial<Selection>) => void;

	/**
	 * @param nameOf the name of a value of a facet
	 * @param clear the button that removes them all
	 * @param onRemove given the remaining selection; it moves the focus if no chip is left
	 */
	constructor(
		list: HTMLElement,
		clear: HTMLElement,
		nameOf: (facet: string, value: string) => string,
		onRemove: (without: Partial<Selection>) => void,
	) {
		this.#list = list;
		this.#clear = clear;
		clear.addEventListener('click', this.clear);
		this.#nameOf = nameOf;
		this.#onRemove = onRemove;
	}

	/** Removes all filters. */
	clear = (): void => {
		this.#onRemove(NO_FILTERS);
	};

	/** Shows the filters of a selection. */
	show(selection: Selection): void {
		const chips = this.#chipsOf(selection);
		this.#list.replaceChildren(...chips.map((chip) => this.#item(chip)));
		this.#clear.hidden = chips.length === 0;
	}

	/** @returns false if there is no chip to take the focus */
	focus(): boolean {
		const button = this.#list.querySelector('button');
		button?.focus();
		return button !== null;
	}

	#chipsOf({ facets, text, current }: Selection): Chip[] {
		return [
			...Object.entries(facets).flatMap(([facet, values]) =>
				values.map((value) => ({
					name: this.#nameOf(facet, value),
					without: { facets: { ...facets, [facet]: values.filter((other) => other !== value) } },
				})),
			),
			...(text === '' ? [] : [{ name: `Text: ${text}`, without: { text: '' } }]),
			...(current ? [{ name: 'Current only', without: { current: false } }] : []),
		];
	}

	#item({ name, without }: Chip): HTMLElement {
		const button = createElement('button', { type: 'button', 'aria-label': `Remove filter ${name}` }, name, ' ×');
		button.addEventListener('click', () => {
			this.#onRemove(without);
		});
		return createElement('li', {}, button);
	}
}
