import { STATUS } from '../known-criteria.ts';
import { PAST_STATUSES } from '../status.ts';

/** The part of a row that filters need. */
export interface FilterableRow {
	/** Unique among rows. */
	readonly key: string;
	/** The row's values by facet. */
	readonly values: Readonly<Record<string, readonly string[]>>;
	/** Name, aliases and summary in lower case. */
	readonly text: string;
}

/** The filters that a reader has set. Values of one facet are alternatives, unless it is among those that must have all; all facets must match. */
export interface Selection {
	/** Wanted values by facet; `only-x` matches rows whose single value is `x`. */
	readonly facets: Readonly<Record<string, readonly string[]>>;
	/** The facets of which a row must have all wanted values, not just any of them. */
	readonly all: readonly string[];
	/** Words that must all occur in a row's text. */
	readonly text: string;
	/** True to hide dormant, archived and historical options, except those picked or named. */
	readonly current: boolean;
	/** Keys of the only rows to show, such as those that meet a symptom; empty for no such limit. */
	readonly rows: readonly string[];
	/** Keys of the rows picked for the comparison side by side. */
	readonly pick: readonly string[];
}

/** The filters that have a chip each. */
export type Filters = Omit<Selection, 'pick'>;

/** The filters that the panel sets. */
export type Choice = Omit<Filters, 'rows'>;

/** The prefix for a single value: `only-included` matches layers that are included and nothing else. */
export const ONLY = 'only-';

/**
 * Whether a row has the wanted values of a facet.
 * @param all true if it must have all of them, false if any of them will do
 */
export function facetHolds(row: FilterableRow, facet: string, wanted: readonly string[], all = false): boolean {
	const values = row.values[facet] ?? [];
	const has = (value: string): boolean =>
		value.startsWith(ONLY) ? values.length === 1 && values[0] === value.slice(ONLY.length) : values.includes(value);
	return all ? wanted.every(has) : wanted.some(has);
}

/**
 * Whether a row matches the filters outside the facets: the list of rows, the text and the switch for current options. A row of the past
 * that a reader has picked or named is shown all the same.
 */
function restHolds(row: FilterableRow, words: readonly string[], { rows, current, pick }: Omit<Selection, 'facets'>): boolean {
	if (rows.length > 0 && !rows.includes(row.key)) return false;
	if (current && words.length === 0 && isPast(row) && !pick.includes(row.key)) return false;
	return words.every((word) => row.text.includes(word));
}

function isPast({ values }: FilterableRow): boolean {
	return (values[STATUS] ?? []).some((status) => PAST_STATUSES.includes(status));
}

/** The words of a text filter, in lower case. */
export function wordsOf(text: string): string[] {
	return text.toLowerCase().split(/\s+/).filter(Boolean);
}

/** Which rows match a selection: one boolean for each row, in their order. */
export function matchingRows(rows: readonly FilterableRow[], selection: Selection): boolean[] {
	const words = wordsOf(selection.text);
	const active = Object.entries(selection.facets).filter(([, wanted]) => wanted.length > 0);
	return rows.map(
		(row) =>
			restHolds(row, words, selection) && active.every(([facet, wanted]) => facetHolds(row, facet, wanted, selection.all.includes(facet))),
	);
}

/**
 * How many rows each value of each facet would leave, given the filters of all other facets, and where a row must have all wanted values
 * of its facet, given those as well.
 * @returns counts by facet and value; a missing value counts 0
 */
export function facetCounts(
	rows: readonly FilterableRow[],
	selection: Selection,
	facetIds: readonly string[],
): Record<string, Record<string, number>> {
	const words = wordsOf(selection.text);
	const active = Object.entries(selection.facets).filter(([, wanted]) => wanted.length > 0);
	const counts: Record<string, Record<string, number>> = Object.fromEntries(facetIds.map((facet) => [facet, {}]));
	for (const row of rows) {
		if (!restHolds(row, words, selection)) continue;
		const failing = active
			.filter(([facet, wanted]) => !facetHolds(row, facet, wanted, selection.all.includes(facet)))
			.map(([facet]) => facet);
		if (failing.length > 1) continue; // Another facet hides the row in any case.
		if (failing.some((facet) => selection.all.includes(facet))) continue; // One value more does not bring it back.
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
