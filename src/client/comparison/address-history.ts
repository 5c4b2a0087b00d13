/** Milliseconds of quiet before what was typed is written into the address. */
const TYPING_PAUSE = 250;
/** What comes before a reader leaves the page: the address has to be right by then. */
const LEAVING = ['pagehide', 'visibilitychange'];
/** What a reader does next, which may be to load the page anew or to go back. */
const NEXT_ACTS = ['keydown', 'pointerdown'];

/**
 * Writes a state into the address after it has been shown. Browsers save the state of every control with each entry of the history: with
 * 1,000 rows this takes up to a third of the time of sorting. What is typed does not fill the history, and is written when typing pauses.
 */
export class AddressHistory {
	readonly #address: () => string;
	/** What is still to be written, and how to give that up. */
	#unwritten: { as: 'pushState' | 'replaceState'; cancel: () => void } | undefined;

	/**
	 * @param address of what is shown
	 * @param signal aborts when the page no longer needs it
	 */
	constructor(address: () => string, signal: AbortSignal) {
		this.#address = address;
		for (const leaving of LEAVING) window.addEventListener(leaving, this.#write, { signal });
		for (const act of NEXT_ACTS) window.addEventListener(act, this.#writeEntry, { capture: true, passive: true, signal });
	}

	/** Makes a change, and writes its address later. */
	change(typing: boolean, apply: () => void): void {
		if (typing && this.#unwritten?.as === 'replaceState') this.#unwritten.cancel();
		else this.#write(); // It belongs to the entry that is left.
		apply();
		this.#unwritten = typing
			? { as: 'replaceState', cancel: afterPause(this.#write) }
			: { as: 'pushState', cancel: afterNextFrame(this.#write) };
	}

	/** Forgets what is not written yet: the reader has gone elsewhere in the history. */
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

	/** Writes nothing that is being typed: that waits until the typing pauses. */
	#writeEntry = (): void => {
		if (this.#unwritten?.as === 'pushState') this.#write();
	};
}

/** Acts when typing has paused; returns what gives it up. */
function afterPause(act: () => void): () => void {
	const timer = setTimeout(act, TYPING_PAUSE);
	return () => {
		clearTimeout(timer);
	};
}

/** Acts as soon as the next frame is drawn; returns what gives it up. */
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
