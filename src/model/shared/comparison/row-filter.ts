import { PAST_STATUSES, STATUS } from '../status.ts';

/** What a filter needs to know of a row. */
export interface FilterableRow {
	/** The row's values by facet. */
	readonly values: Readonly<Record<string, readonly string[]>>;
	/** Name, aliases and summary in lower case. */
	readonly text: string;
}

/** What a reader has asked for. Values of one facet are alternatives; facets must all hold. */
export interface Selection {
	/** Wanted values by facet; `only-x` asks for rows whose single value is `x`. */
	readonly facets: Readonly<Record<string, readonly string[]>>;
	/** Words that must all occur in a row's text. */
	readonly text: string;
	/** True to hide what is dormant, archived or historical. */
	readonly current: boolean;
}

/** Asks for a single value: `only-included` holds where a layer is included and nothing else. */
export const ONLY = 'only-';

/** Whether a row has one of the wanted values of a facet. */
export function facetHolds(row: FilterableRow, facet: string, wanted: readonly string[]): boolean {
	const values = row.values[facet] ?? [];
	return wanted.some((value) =>
		value.startsWith(ONLY) ? values.length === 1 && values[0] === value.slice(ONLY.length) : values.includes(value),
	);
}

/** Whether a row holds what does not belong to any facet: the text and the switch for current options. */
function restHolds(row: FilterableRow, words: readonly string[], current: boolean): boolean {
	if (current && (row.values[STATUS] ?? []).some((status) => PAST_STATUSES.includes(status))) return false;
	return words.every((word) => row.text.includes(word));
}

/** The words of a text filter, in lower case. */
export function wordsOf(text: string): string[] {
	return text.toLowerCase().split(/\s+/).filter(Boolean);
}

/** Which rows hold a selection: one boolean for each row, in their order. */
export function matchingRows(rows: readonly FilterableRow[], { facets, text, current }: Selection): boolean[] {
	const words = wordsOf(text);
	const active = Object.entries(facets).filter(([, wanted]) => wanted.length > 0);
	return rows.map((row) => restHolds(row, words, current) && active.every(([facet, wanted]) => facetHolds(row, facet, wanted)));
}

/**
 * How many rows each value of each facet would leave, given everything asked for in the other facets.
 * @returns counts by facet and value; values that no row would have are missing and count 0
 */
export function facetCounts(
	rows: readonly FilterableRow[],
	{ facets, text, current }: Selection,
	facetIds: readonly string[],
): Record<string, Record<string, number>> {
	const words = wordsOf(text);
	const active = Object.entries(facets).filter(([, wanted]) => wanted.length > 0);
	const counts: Record<string, Record<string, number>> = Object.fromEntries(facetIds.map((facet) => [facet, {}]));
	for (const row of rows) {
		if (!restHolds(row, words, current)) continue;
		const failing = active.filter(([facet, wanted]) => !facetHolds(row, facet, wanted)).map(([facet]) => facet);
		if (failing.length > 1) continue; // Whatever one facet says, another still hides the row.
		for (const facet of failing.length === 1 ? failing : facetIds) countRow(row, facet, counts[facet]);
	}
	return counts;
}

function countRow(row: FilterableRow, facet: string, counts: Record<string, number> | undefined): void {
	if (!counts) return;
	const values = row.values[facet] ?? [];
	for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
	const [only] = values;
	if (values.length === 1 && only !== undefined) counts[ONLY + only] = (counts[ONLY + only] ?? 0) + 1;
}
