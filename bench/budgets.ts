// What pages and scripts may weigh, in bytes after brotli 11: tests/built/budgets.test.ts refuses more, the bench reports them as targets.

import { FIRST_WINDOW } from './slow-link.ts';

export const BUDGETS = {
	/** What a server sends in its first round trip. */
	firstRoundTrip: FIRST_WINDOW,
	/** The option page in the middle of all, by weight. */
	medianOption: 18_000,
	longestOption: 24_000,
	/** No page but the comparison's is longer. */
	anyPage: 25_000,
	/** All script that an option's page loads by itself; search loads more when it is opened. */
	optionScript: 6_000,
	/** The comparison with its script, and its script alone, with as many rows as the guide may grow to. */
	comparison: 42_000,
	comparisonScript: 14_500,
	/** The names that search answers from. */
	searchNames: 8_000,
	/** The largest part of the search index. */
	searchPart: 12_000,
} as const;
