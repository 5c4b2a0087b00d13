// The most that pages and scripts may weigh, in bytes after brotli 11. The tests refuse more; the bench reports them as targets.

import { FIRST_WINDOW } from './slow-link.ts';

export const BUDGETS = {
	/** The bytes that a server sends in its first round trip. */
	firstRoundTrip: FIRST_WINDOW,
	/**
	 * The median option page by weight, and the longest one. They were 18,000 and 24,000 with 33 criteria; eleven more with their evidence,
	 * the cases that an option does not fit and its symptoms weigh about a kilobyte. The first round trip holds what is read first.
	 */
	medianOption: 19_000,
	longestOption: 26_000,
	/** No page but the comparison's is longer. */
	anyPage: 26_000,
	/** All scripts that an option's page loads by itself; search loads more when it is opened. */
	optionScript: 6_000,
	/** The comparison with its script, and its script alone, with as many rows as the guide may grow to. */
	comparison: 48_000,
	comparisonScript: 16_500,
	/** The names that search loads first, and those of situations and lists, with synonyms, which it loads once it is open. */
	searchNames: 11_000,
	searchFurther: 11_000,
	/** The largest part of the search index. */
	searchPart: 12_000,
} as const;
