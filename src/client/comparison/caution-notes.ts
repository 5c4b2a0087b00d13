import type { Answers } from '../../model/shared/chooser/answers.ts';
import { areMet } from '../../model/shared/chooser/circumstances.ts';
import { circumstancesOfFilters, type FilterMeaning } from '../../model/shared/comparison/filter-circumstances.ts';
import type { PageRow } from '../../model/shared/page-row.ts';
import { cautionList } from '../../views/caution-list.ts';
import { toDom } from '../dom/to-dom.ts';
import { fetchRows } from '../page-rows.ts';

/** Above the table: the cautions of its rows that hold in the circumstances for which a reader filters. */
export class CautionNotes {
	readonly #notes: HTMLDetailsElement;
	readonly #meaning: FilterMeaning;
	#rows: Promise<PageRow[]> | undefined;
	/** Counts the calls, so that rows that come late do not show what is no longer asked. */
	#asked = 0;

	/**
	 * @param notes holds a summary with an element for the count, and a place for the list; hidden while there is nothing to say
	 * @param meaning what filters say of the circumstances
	 */
	constructor(notes: HTMLDetailsElement, meaning: FilterMeaning) {
		this.#notes = notes;
		this.#meaning = meaning;
	}

	/**
	 * @param facets the wanted values by facet
	 * @param shown the rows that the table shows
	 */
	show(facets: Readonly<Record<string, readonly string[]>>, shown: readonly { readonly key: string }[]): void {
		void this.#show(
			circumstancesOfFilters(this.#meaning, facets),
			shown.map(({ key }) => key),
		);
	}

	async #show(circumstances: Answers, keys: readonly string[]): Promise<void> {
		const asked = ++this.#asked;
		const rows = Object.keys(circumstances).length > 0 ? await this.#fetchRows() : [];
		if (asked !== this.#asked) return;
		const cautioned = rows
			.filter(({ key }) => keys.includes(key))
			.map(({ name, cautions }) => ({ name, cautions: cautions.filter(({ when }) => areMet(when, circumstances)) }))
			.filter(({ cautions }) => cautions.length > 0);
		this.#notes.hidden = cautioned.length === 0;
		const [count, list] = [this.#notes.querySelector('[data-count]'), this.#notes.querySelector('[data-list]')];
		if (count) count.textContent = String(cautioned.length);
		list?.replaceChildren(toDom(cautionList(cautioned)));
	}

	/** The table stands without them, so a failure is not told; the next filter tries again. */
	async #fetchRows(): Promise<PageRow[]> {
		try {
			return await (this.#rows ??= fetchRows());
		} catch {
			this.#rows = undefined;
			return [];
		}
	}
}
