/** Milliseconds without a key before typed text is written into the address. */
const TYPING_PAUSE = 250;
/** Events before a reader leaves the page: the address has to be right by then. */
const LEAVING = ['pagehide', 'visibilitychange'];
/** Events of the reader's next action, which may be to reload the page or to go back. */
const NEXT_ACTS = ['keydown', 'pointerdown'];

/**
 * Writes a state into the address after it has been shown. Browsers save the state of every control with each entry of the history: with
 * 1,000 rows this takes up to a third of the time of sorting. Typed text makes one entry instead of one for each key, and is written when
 * typing pauses.
 */
export class AddressHistory {
	readonly #address: () => string;
	/** The pending write, and how to cancel it. */
	#unwritten: { as: 'pushState' | 'replaceState'; cancel: () => void } | undefined;

	/**
	 * @param address gives the address of the current state
	 * @param signal aborts when the page no longer needs it
	 */
	constructor(address: () => string, signal: AbortSignal) {
		this.#address = address;
		for (const leaving of LEAVING) window.addEventListener(leaving, this.#write, { signal });
		for (const act of NEXT_ACTS) window.addEventListener(act, this.#writeEntry, { capture: true, passive: true, signal });
	}

	/** Makes a change and writes its address later. */
	change(typing: boolean, apply: () => void): void {
		if (typing && this.#unwritten?.as === 'replaceState') this.#unwritten.cancel();
		else this.#write(); // It belongs to the entry that the reader leaves.
		apply();
		this.#unwritten = typing
			? { as: 'replaceState', cancel: afterPause(this.#write) }
			: { as: 'pushState', cancel: afterNextFrame(this.#write) };
	}

	/** Drops a pending write: the reader has gone elsewhere in the history. */
	forget(): void {
		this.#unwritten?.cancel();
		this.#unwritten = undefined;
	}

	#write = (): void => {
		if (!this.#unwritten) return;
		const { as } = this.#unwritten;
		this.forget();
		history[as](null, '', this.#address());
	};

	/** Writes a pending change, except text that is still being typed. */
	#writeEntry = (): void => {
		if (this.#unwritten?.as === 'pushState') this.#write();
	};
}

/**
 * Acts when typing has paused.
 * @returns cancels it
 */
function afterPause(act: () => void): () => void {
	const timer = setTimeout(act, TYPING_PAUSE);
	return () => {
		clearTimeout(timer);
	};
}

/**
 * Acts as soon as the next frame is drawn.
 * @returns cancels it
 */
function afterNextFrame(act: () => void): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const frame = requestAnimationFrame(() => {
		timer = setTimeout(act);
	});
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(timer);
	};
}
