/** Milliseconds of pause where the browser has no idle callbacks: Safari. */
const SHORT_PAUSE = 60;

/**
 * Acts when the browser is idle.
 * @param timeout milliseconds after which it acts in any case
 * @returns cancels it
 */
export function whenIdle(act: () => void, timeout?: number): () => void {
	if ('requestIdleCallback' in window) {
		const request = requestIdleCallback(act, timeout === undefined ? {} : { timeout });
		return () => {
			cancelIdleCallback(request);
		};
	}
	const timer = setTimeout(act, SHORT_PAUSE);
	return () => {
		clearTimeout(timer);
	};
}
