/** Milliseconds of quiet before a number of results is announced, so that typing and quick answers are not talked over. */
const PAUSE = 400;

/** Says things to those who do not see them, through a `role="status"`. */
export class Announcer {
	readonly #status: HTMLElement;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(status: HTMLElement) {
		this.#status = status;
	}

	/** Says something at once, instead of anything that was to be said after a pause. */
	say = (message: string): void => {
		clearTimeout(this.#timer);
		this.#status.textContent = message;
	};

	/** Says something when the reader pauses. */
	sayAfterPause(message: string): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			this.#status.textContent = message;
		}, PAUSE);
	}
}
