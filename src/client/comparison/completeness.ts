import { firstMatrix, matricesOf, type ComparisonState, type ComparisonWords } from '../../model/shared/comparison/comparison-state.ts';
import type { TablesState } from './other-tables.ts';

/** The parts of the comparison that have to wait for the other tables. */
export interface Waiting {
	table: boolean;
	sideBySide: boolean;
}

/** The parts of a state that have to wait for the other tables. */
export function waitingOf(state: ComparisonState, { columns }: ComparisonWords, tables: TablesState): Waiting {
	const missing = tables !== 'here';
	return {
		table: missing && matricesOf(state, columns).some((matrix) => matrix !== firstMatrix(columns)),
		sideBySide: missing && state.pick.length > 0,
	};
}

/** The facets whose values can be counted with the loaded tables. */
export function countableFacets(state: ComparisonState, words: ComparisonWords, tables: TablesState): string[] {
	const all = Object.keys(words.facets);
	if (tables === 'here') return all;
	const elsewhere = Object.values(words.columns).slice(1).flat();
	return waitingOf(state, words, tables).table ? [] : all.filter((facet) => !elsewhere.includes(facet));
}
