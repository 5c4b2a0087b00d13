/** Bytes as kB of 1,000 bytes. */
export function bytes(count: number): string {
	return `${(count / 1000).toFixed(1)} kB`;
}

/** A time in milliseconds, to the millisecond. */
export function milliseconds(time: number): string {
	return `${String(Math.round(time))} ms`;
}

/** A time in seconds, to a tenth. */
export function seconds(time: number): string {
	return `${time.toFixed(1)} s`;
}

/** How many times one figure is of another. */
export function ratio(quotient: number): string {
	return `${quotient.toFixed(2)}x`;
}

/** A layout shift's score. */
export function shift(score: number): string {
	return score.toFixed(4);
}
