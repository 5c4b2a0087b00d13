import { otherTablesUrl } from '../../model/shared/addresses.ts';
import { fetchDocument } from '../dom/fetch-document.ts';

export type TablesState = 'missing' | 'coming' | 'failed' | 'here';

/**
 * The tables that the comparison does not have at first. They are fetched when a state needs them, or earlier, when a reader reaches into
 * it.
 */
export class OtherTables {
	#state: TablesState = 'missing';
	readonly #count: number;
	readonly #onArrival: (tables: readonly HTMLTableElement[]) => void;
	readonly #onSettled: () => void;

	/**
	 * @param count how many there are
	 * @param onArrival given the tables when they arrive
	 * @param onSettled called after they have arrived or failed
	 */
	constructor(count: number, onArrival: (tables: readonly HTMLTableElement[]) => void, onSettled: () => void) {
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
		void fetchTables(this.#count).then(
			(tables) => {
				this.#onArrival(tables);
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
 * Fetches the tables in their order.
 * @param count how many there are
 * @throws if the page cannot be fetched or does not have the tables; asking again tries again
 */
async function fetchTables(count: number): Promise<HTMLTableElement[]> {
	const page = await fetchDocument(otherTablesUrl());
	const tables = [...page.querySelectorAll<HTMLTableElement>('table[data-matrix]')];
	if (tables.length !== count) throw new Error(`${otherTablesUrl()} has ${String(tables.length)} tables in place of ${String(count)}.`);
	return tables;
}
