import { median, quantile } from 'simple-statistics';

/** The median of some samples, and the two quartiles around it. */
export interface Quartiles {
	lower: number;
	median: number;
	upper: number;
}

/** The quartiles of some samples; nothing if there are none. */
export function quartilesOf(samples: readonly number[]): Quartiles | undefined {
	if (samples.length === 0) return undefined;
	const numbers = [...samples];
	return { lower: quantile(numbers, 0.25), median: median(numbers), upper: quantile(numbers, 0.75) };
}

/** The ratio of the medians of two sets of samples; nothing if either is empty. */
export function ratioOfMedians(samples: readonly number[], others: readonly number[]): number | undefined {
	const [one, other] = [quartilesOf(samples), quartilesOf(others)];
	return one && other && other.median > 0 ? one.median / other.median : undefined;
}
