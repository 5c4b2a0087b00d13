import { isLayer } from '../shared/layers.ts';
import { NO_ANSWERS } from '../shared/cell.ts';
import type { Catalogue, Row } from '../catalogue/catalogue.ts';
import { comparedMatrices } from './compared-matrices.ts';
import type { ComparisonWords } from '../shared/comparison/comparison-state.ts';
import { ONLY, type FilterableRow } from '../shared/comparison/row-filter.ts';
import { rowValues } from '../shared/comparison/row-values.ts';
import { valueUrl } from '../shared/addresses.ts';

/** One value of a facet, as a reader chooses it. */
export interface FacetValue {
	id: string;
	name: string;
	/** The number of rows with it, before any filtering. */
	count: number;
	/** The address of the built page with exactly those rows. */
	url: string;
}

/** One question to filter by. */
export interface Facet {
	id: string;
	name: string;
	question: string;
	values: FacetValue[];
}

/** The facets under one heading. */
export interface FacetGroup {
	name: string;
	facets: Facet[];
}

/** A row as filters see it. */
export function filterableFrom(row: Row): FilterableRow {
	return {
		key: row.key,
		values: rowValues(row),
		text: `${row.name.toLowerCase()} ${textBeyondName(row)}`,
	};
}

/** The text that the filter searches besides the name, in lower case; the name is in each table anyway. */
export function textBeyondName({ aliases, summary }: Row): string {
	return [...aliases, summary].join(' ').toLowerCase();
}

/** Every facet in one group for each matrix: the rungs in the first, and each criterion with a closed vocabulary. */
export function facetGroups(catalogue: Catalogue): FacetGroup[] {
	const { rungs, rows } = catalogue;
	const filterable = rows.map(filterableFrom);
	const facet = (id: string, name: string, question: string, values: readonly { id: string; name: string }[]): Facet => ({
		id,
		name,
		question,
		values: values.map((value) => ({
			...value,
			count: filterable.filter((row) => row.values[id]?.includes(value.id)).length,
			url: valueUrl(id, value.id),
		})),
	});
	const rungFacet = facet('rung', 'Rung', 'On which rung is it?', rungs);
	return comparedMatrices(catalogue).map(({ name: group, criteria }, place) => ({
		name: group,
		facets: [
			...(place === 0 ? [rungFacet] : []),
			...criteria
				.filter(({ kind }) => kind === 'values')
				.map(({ id, name, question, values }) =>
					facet(id, name, question, [
						...values,
						...Object.entries(NO_ANSWERS)
							.filter(([value]) => rows.some(({ cells }) => cells[id]?.is.includes(value)))
							.map(([value, words]) => ({ id: value, name: words.name })),
					]),
				),
		],
	}));
}

/** The facets with a choice of "only this value": the layers. */
export function hasOnly(facet: string): boolean {
	return isLayer(facet);
}

/** The vocabulary of the comparison's addresses. */
export function comparisonWords(catalogue: Catalogue): ComparisonWords {
	const { criteria, rows, options } = catalogue;
	const renamed: [string, string][] = [
		...criteria.flatMap(({ id, formerly }) => formerly.map((former): [string, string] => [former, id])),
		...options.flatMap(({ id, data, rows: own }) =>
			data.formerly.flatMap((former) =>
				own.map(({ mode }): [string, string] => (mode === null ? [former, id] : [`${former}.${mode}`, `${id}.${mode}`])),
			),
		),
	];
	return {
		facets: Object.fromEntries(
			facetGroups(catalogue).flatMap(({ facets }) =>
				facets.map(({ id, values }) => {
					const ids = [...values.map((value) => value.id), ...Object.keys(NO_ANSWERS)];
					return [id, [...new Set(hasOnly(id) ? [...ids, ...ids.map((value) => ONLY + value)] : ids)]];
				}),
			),
		),
		columns: Object.fromEntries(comparedMatrices(catalogue).map((matrix) => [matrix.id, matrix.criteria.map(({ id }) => id)])),
		rows: rows.map(({ key }) => key),
		renamed: Object.fromEntries(renamed),
	};
}
