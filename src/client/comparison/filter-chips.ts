import type { Filters } from '../../model/shared/comparison/row-filter.ts';
import { counted } from '../../model/shared/words.ts';
import { createElement } from '../dom/create-element.ts';

/** A filter by name, and the selection without it. */
interface Chip {
	name: string;
	without: Partial<Filters>;
}

/** The filters with which the comparison begins. */
const NO_FILTERS: Filters = { facets: {}, all: [], text: '', current: true, rows: [] };

/** The active filters by name, each with a button that removes it. */
export class FilterChips {
	readonly #list: HTMLElement;
	readonly #clear: HTMLElement;
	readonly #nameOf: (facet: string, value?: string) => string;
	readonly #onRemove: (without: Partial<Filters>) => void;

	/**
	 * @param nameOf the name of a value of a facet, or without one of the wish for all of its ticked values
	 * @param clear the button that removes them all
	 * @param onRemove given the remaining selection; it moves the focus if no chip is left
	 */
	constructor(
		list: HTMLElement,
		clear: HTMLElement,
		nameOf: (facet: string, value?: string) => string,
		onRemove: (without: Partial<Filters>) => void,
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
	show(selection: Filters): void {
		const chips = this.#chipsOf(selection);
		this.#list.replaceChildren(...chips.map((chip) => this.#item(chip)));
		this.#clear.hidden = chips.length === 0 || (chips.length === 1 && selection.current);
	}

	/** @returns false if there is no chip to take the focus */
	focus(): boolean {
		const button = this.#list.querySelector('button');
		button?.focus();
		return button !== null;
	}

	#chipsOf({ facets, all, text, current, rows }: Filters): Chip[] {
		return [
			...Object.entries(facets).flatMap(([facet, values]) => [
				...values.map((value) => ({
					name: this.#nameOf(facet, value),
					without: { facets: { ...facets, [facet]: values.filter((other) => other !== value) } },
				})),
				...(all.includes(facet) && values.length > 1
					? [{ name: this.#nameOf(facet), without: { all: all.filter((other) => other !== facet) } }]
					: []),
			]),
			...(rows.length === 0 ? [] : [{ name: `Only ${counted(rows.length, 'named row')}`, without: { rows: [] } }]),
			...(text === '' ? [] : [{ name: `Text: ${text}`, without: { text: '' } }]),
			...(current ? [{ name: 'Past options hidden', without: { current: false } }] : []),
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
