/** Milliseconds of quiet before a count is announced, so that it does not talk over typing. */
const PAUSE = 400;

/** Announces messages to screen readers through a `role="status"`. */
export class Announcer {
	readonly #status: HTMLElement;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(status: HTMLElement) {
		this.#status = status;
	}

	/** Announces a message at once, in place of any that waits for a pause. */
	say = (message: string): void => {
		clearTimeout(this.#timer);
		this.#status.textContent = message;
	};

	/** Announces a message when the reader pauses. */
	sayAfterPause(message: string): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			this.#status.textContent = message;
		}, PAUSE);
	}
}
