import { furtherNamesUrl } from '../../model/shared/addresses.ts';
import { MOST_PICKED } from '../../model/shared/comparison/most-picked.ts';
import { namedPages, type FurtherNamesFile, type NamedPage, type NamesFile } from '../../model/shared/search/index-format.ts';
import { nameSearch, type NameHit, type NameSearch } from '../../model/shared/search/name-search.ts';
import { sideBySide } from '../../model/shared/search/side-by-side.ts';
import { readingsFrom, type Reading } from '../../model/shared/search/synonyms.ts';

const NO_FURTHER: FurtherNamesFile = { groups: [], synonyms: { same: [], leads: [] } };

/** All pages by their names. They arrive in two parts: what is called by its name first. */
export class Names {
	readonly #changed: () => void;
	#first: NamesFile | undefined;
	#second = NO_FURTHER;
	#further: Promise<void> | undefined;
	#pages: readonly NamedPage[] = [];
	#byUrl: ReadonlyMap<string, NamedPage> = new Map();
	#search: NameSearch | undefined;
	/** Finds the synonyms of words; none before they have arrived. */
	read: (words: readonly string[]) => Reading[] = () => [];
	state: 'loading' | 'failed' | 'here' = 'loading';

	/** @param changed called when a part has arrived, or has not */
	constructor(changed: () => void) {
		this.#changed = changed;
	}

	get pages(): readonly NamedPage[] {
		return this.#pages;
	}

	/** The number of pages. */
	get count(): number {
		return this.#pages.filter(({ mode }) => !mode).length;
	}

	/** Takes the first part. */
	async take(answer: Promise<Response>): Promise<void> {
		this.state = 'loading';
		try {
			this.#first = (await (await answer).json()) as NamesFile;
			this.#use();
			this.state = 'here';
		} catch {
			this.state = 'failed';
		}
		this.#changed();
	}

	/** Fetches the second part unless it is there. Search does without it if it cannot be fetched, and the next call tries again. */
	further(): Promise<void> {
		this.#further ??= (async () => {
			try {
				this.#second = (await (await fetch(furtherNamesUrl())).json()) as FurtherNamesFile;
				this.#use();
				this.#changed();
			} catch {
				this.#further = undefined;
			}
		})();
		return this.#further;
	}

	find(typed: string): NameHit[] {
		if (!this.#search) return [];
		const comparison = sideBySide(typed, this.#search, MOST_PICKED);
		const hits = this.#search.find(typed);
		return comparison ? [{ page: comparison, by: 'name' }, ...hits] : hits;
	}

	at(url: string): NamedPage | undefined {
		return this.#byUrl.get(url);
	}

	#use(): void {
		const { groups, synonyms } = this.#second;
		this.#pages = this.#first ? namedPages(this.#first, groups) : [];
		this.#byUrl = new Map(this.#pages.map((page) => [page.url, page]));
		this.read = readingsFrom(synonyms);
		this.#search = nameSearch(this.#pages, this.read);
	}
}
