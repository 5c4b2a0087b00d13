import { ONLY, type Choice } from '../../model/shared/comparison/row-filter.ts';

type Counts = Record<string, Record<string, number>>;

/** The filters: turns the links of the built page into checkboxes, reads them and shows the counts. */
export class FacetPanel {
	readonly #boxes = new Map<string, HTMLInputElement[]>();
	/** By facet the switch that asks for all of the ticked values; lists alone have it. */
	readonly #all = new Map<string, HTMLInputElement>();
	readonly #text: HTMLInputElement;
	readonly #current: HTMLInputElement;

	/** @param form the form with one `[data-facet]` per facet and a `[data-value]` per value in it */
	constructor(form: HTMLFormElement, onChange: (choice: Choice, typing: boolean) => void) {
		this.#text = field(form, 'q');
		this.#current = field(form, 'current');
		for (const facet of form.querySelectorAll<HTMLElement>('[data-facet]')) {
			const id = facet.dataset['facet'] ?? '';
			const mustHaveAll = facet.querySelector<HTMLInputElement>('[data-all]');
			this.#boxes.set(id, upgradeFacet(facet));
			if (mustHaveAll) this.#all.set(id, mustHaveAll);
		}
		form.addEventListener('change', (event) => {
			if (event.target !== this.#text) onChange(this.choice(), false);
		});
		this.#text.addEventListener('input', () => {
			onChange(this.choice(), true);
		});
		form.addEventListener('submit', (event) => {
			event.preventDefault();
		});
	}

	/** Facets with the values that can be chosen, for the address. */
	vocabulary(): Record<string, string[]> {
		return Object.fromEntries([...this.#boxes].map(([facet, boxes]) => [facet, boxes.map(({ value }) => value)]));
	}

	/** The facets of which all of some values can be asked. */
	lists(): string[] {
		return [...this.#all.keys()];
	}

	/** The names of a facet and of a value, as the panel shows them; without a value, of the wish for all that are ticked. */
	names(facet: string, value?: string): [string, string] {
		const boxes = this.#boxes.get(facet) ?? [];
		const box = value === undefined ? this.#all.get(facet) : boxes.find((candidate) => candidate.value === value);
		const name = box?.closest('details')?.querySelector('[data-name]')?.textContent ?? facet;
		return [name, box?.parentElement?.textContent.trim() ?? value ?? ''];
	}

	choice(): Choice {
		const facets: Record<string, string[]> = {};
		for (const [facet, boxes] of this.#boxes) {
			const wanted = boxes.filter(({ checked }) => checked).map(({ value }) => value);
			if (wanted.length > 0) facets[facet] = wanted;
		}
		const all = this.lists().filter((facet) => this.#all.get(facet)?.checked);
		return { facets, all, text: this.#text.value.trim().toWellFormed(), current: this.#current.checked };
	}

	/** Sets the controls to a choice that came from elsewhere: the address, a chip, "clear all". */
	show({ facets, all, text, current }: Choice): void {
		if (this.#text.value.trim() !== text) this.#text.value = text;
		this.#current.checked = current;
		for (const [facet, boxes] of this.#boxes) {
			const wanted = facets[facet] ?? [];
			for (const box of boxes) box.checked = wanted.includes(box.value);
			const mustHaveAll = this.#all.get(facet);
			if (mustHaveAll) mustHaveAll.checked = all.includes(facet);
			const details = boxes[0]?.closest('details');
			if (details && wanted.length > 0) details.open = true;
		}
	}

	/**
	 * Shows how many rows each value would leave.
	 * @param counts by facet and value; a missing value counts 0, a missing facet is not known yet
	 * @param keep true to keep the built page's numbers for facets that are not known yet, false to show none
	 */
	showCounts(counts: Counts, keep: boolean): void {
		for (const [facet, boxes] of this.#boxes) {
			const known = counts[facet];
			if (!known && keep) continue;
			for (const box of boxes) {
				const place = box.closest('li');
				const count = known ? String(known[box.value] ?? 0) : '';
				const output = place?.querySelector('[data-count]');
				if (output && output.textContent !== count) output.textContent = count;
				place?.classList.toggle('is-empty', count === '0');
			}
		}
	}
}

function upgradeFacet(facet: HTMLElement): HTMLInputElement[] {
	const items = [...facet.querySelectorAll<HTMLLIElement>('[data-value]')];
	const boxes = items.map((item) => upgradeValue(item, item.dataset['value'] ?? '', item.querySelector('a')?.textContent ?? ''));
	if (!('only' in facet.dataset)) return boxes;
	const only = items.map((item) => {
		const copy = item.cloneNode(true) as HTMLLIElement;
		item.parentElement?.append(copy);
		const name = copy.querySelector('label')?.textContent.trim().toLowerCase() ?? '';
		return upgradeValue(copy, ONLY + (item.dataset['value'] ?? ''), `Only ${name}`);
	});
	return [...boxes, ...only];
}

/** Replaces the link of the built page by a labelled checkbox. */
function upgradeValue(item: HTMLLIElement, value: string, name: string): HTMLInputElement {
	const label = document.createElement('label');
	const box = document.createElement('input');
	box.type = 'checkbox';
	box.value = value;
	label.append(box, ` ${name}`);
	item.querySelector('a, label')?.replaceWith(label);
	return box;
}

function field(form: HTMLFormElement, name: string): HTMLInputElement {
	const found = form.elements.namedItem(name);
	if (!(found instanceof HTMLInputElement)) throw new Error(`The filter form needs an input called "${name}".`);
	return found;
}
