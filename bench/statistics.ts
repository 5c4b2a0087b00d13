/** A summary of several samples of one figure. */
export interface Spread {
	median: number;
	least: number;
	most: number;
}

/** The median of some samples with their range, or `undefined` if there are none. */
export function spreadOf(samples: readonly number[]): Spread | undefined {
	const sorted = [...samples].sort((a, b) => a - b);
	const [least, most] = [sorted[0], sorted.at(-1)];
	if (least === undefined || most === undefined) return undefined;
	const middle = Math.floor(sorted.length / 2);
	const upper = sorted[middle] ?? most;
	return { median: sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2, least, most };
}

/** The sum of some numbers. */
export function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
