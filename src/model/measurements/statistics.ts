import { median, quantile } from 'simple-statistics';

/** The middle of some samples, and the two values between which half of them are. */
export interface Quartiles {
	lower: number;
	median: number;
	upper: number;
}

/** The quartiles of some samples; nothing where there are none. */
export function quartilesOf(samples: readonly number[]): Quartiles | undefined {
	if (samples.length === 0) return undefined;
	const numbers = [...samples];
	return { lower: quantile(numbers, 0.25), median: median(numbers), upper: quantile(numbers, 0.75) };
}

/** How many times larger the median of some samples is than that of others; nothing where either has none. */
export function ratioOfMedians(samples: readonly number[], others: readonly number[]): number | undefined {
	const [one, other] = [quartilesOf(samples), quartilesOf(others)];
	return one && other && other.median > 0 ? one.median / other.median : undefined;
}
