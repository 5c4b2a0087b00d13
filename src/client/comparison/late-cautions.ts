import type { FilterMeaning } from '../../model/shared/comparison/filter-circumstances.ts';
import type { CautionNotes } from './caution-notes.ts';

/** The cautions above the table, whose script is fetched with the first filter that says something of the circumstances. */
export class LateCautions {
	readonly #place: HTMLDetailsElement;
	readonly #meaning: FilterMeaning;
	#notes: Promise<CautionNotes | null> | undefined;

	/** @param place @param meaning as `CautionNotes` takes them */
	constructor(place: HTMLDetailsElement, meaning: FilterMeaning) {
		this.#place = place;
		this.#meaning = meaning;
	}

	/** Shows what holds of some rows, as `CautionNotes` does. */
	show(...what: Parameters<CautionNotes['show']>): void {
		const [facets] = what;
		if (!this.#notes && Object.keys(facets).every((facet) => !(facet in this.#meaning))) return;
		this.#notes ??= this.#fetch();
		void this.#notes.then((notes) => notes?.show(...what));
	}

	/** The table can do without them, so a failure is not told; the next filter tries again. */
	async #fetch(): Promise<CautionNotes | null> {
		try {
			const { CautionNotes: Notes } = await import('./caution-notes.ts');
			return new Notes(this.#place, this.#meaning);
		} catch {
			this.#notes = undefined;
			return null;
		}
	}
}
