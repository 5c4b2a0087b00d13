import { otherTablesUrl } from '../../model/shared/addresses.ts';
import { fetchDocument } from '../dom/fetch-document.ts';
import type { SideBySide } from './side-by-side.ts';

export type TablesState = 'missing' | 'coming' | 'failed' | 'here';

/** What the comparison does not have at first: its other tables, and the script that shows rows of all tables side by side. */
export interface LateParts {
	readonly tables: readonly HTMLTableElement[];
	readonly SideBySide: typeof SideBySide;
}

/** Fetches the other parts when a state needs them, or earlier, when a reader reaches into the comparison. */
export class OtherTables {
	#state: TablesState = 'missing';
	readonly #count: number;
	readonly #onArrival: (parts: LateParts) => void;
	readonly #onSettled: () => void;

	/**
	 * @param count how many tables there are
	 * @param onArrival given the parts when they have arrived
	 * @param onSettled called after they have arrived or failed
	 */
	constructor(count: number, onArrival: (parts: LateParts) => void, onSettled: () => void) {
		this.#count = count;
		this.#onArrival = onArrival;
		this.#onSettled = onSettled;
	}

	/** `failed` until the next attempt. */
	get state(): TablesState {
		return this.#state;
	}

	/** Fetches them early, as soon as a reader reaches into an element. */
	fetchWhenReached(host: HTMLElement): void {
		for (const reaching of ['pointermove', 'pointerdown', 'focusin'])
			host.addEventListener(reaching, this.fetch, { once: true, passive: true });
	}

	/** Fetches them unless they have arrived or are on the way. */
	fetch = (): void => {
		if (this.#state === 'coming' || this.#state === 'here') return;
		this.#state = 'coming';
		void fetchParts(this.#count).then(
			(parts) => {
				this.#onArrival(parts);
				this.#state = 'here';
				this.#onSettled();
			},
			() => {
				this.#state = 'failed';
				this.#onSettled();
			},
		);
	};
}

/**
 * Fetches the tables, in their order, and the script at the same time.
 * @param count how many tables there are
 * @throws if one of the two cannot be fetched or the page does not have the tables; asking again tries again
 */
async function fetchParts(count: number): Promise<LateParts> {
	const [page, { SideBySide }] = await Promise.all([fetchDocument(otherTablesUrl()), import('./side-by-side.ts')]);
	const tables = [...page.querySelectorAll<HTMLTableElement>('table[data-matrix]')];
	if (tables.length !== count) throw new Error(`${otherTablesUrl()} has ${String(tables.length)} tables in place of ${String(count)}.`);
	return { tables, SideBySide };
}
