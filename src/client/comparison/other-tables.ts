import { otherTablesUrl } from '../../model/shared/addresses.ts';

/** Milliseconds without an answer after which a connection counts as lost. */
const PATIENCE = 20_000;

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
 *
 * The page comes as a document (XMLHttpRequest Standard, `responseType`): no text is made into HTML here, and its scripts do not run.
 * @param count how many there are
 * @throws if the page cannot be fetched or does not have the tables; asking again tries again
 */
function fetchTables(count: number): Promise<HTMLTableElement[]> {
	return new Promise((resolve, reject) => {
		const request = new XMLHttpRequest();
		request.open('GET', otherTablesUrl());
		request.responseType = 'document';
		request.timeout = PATIENCE;
		request.addEventListener('loadend', () => {
			const tables = [...(request.responseXML?.querySelectorAll<HTMLTableElement>('table[data-matrix]') ?? [])];
			if (tables.length === count) resolve(tables);
			else reject(new Error(`${otherTablesUrl()} could not be fetched: ${String(request.status)}.`));
		});
		request.send();
	});
}
