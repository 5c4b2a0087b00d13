import { isLayer } from '../shared/layers.ts';
import { NO_ANSWERS } from '../shared/cell.ts';
import type { Catalogue, CriterionColumn, Row } from '../catalogue/catalogue.ts';
import { PICKERS, type Picker } from '../../schema/cell.ts';
import { PICKED_BY, pickersIn } from '../shared/comparison/picked-by.ts';
import { comparedMatrices } from './compared-matrices.ts';
import type { ComparisonWords } from '../shared/comparison/comparison-state.ts';
import { ONLY, type FilterableRow } from '../shared/comparison/row-filter.ts';
import { rowValues } from '../shared/comparison/row-values.ts';
import { valueUrl } from '../shared/addresses.ts';

const PICKER_WORDS: Readonly<Record<Picker, Pick<FacetValue, 'name' | 'meaning'>>> = {
	publisher: { name: 'The publisher, when building', meaning: 'Pinned by a lock, a digest or an address compiled in.' },
	installer: { name: 'The installer', meaning: 'Whoever installs gets what fits on that day.' },
	platform: { name: 'The platform', meaning: 'The distribution, runtime or service decides.' },
};

/** One value of a facet, as a reader chooses it. */
export interface FacetValue {
	id: string;
	name: string;
	/** The number of rows with it, before any filtering. */
	count: number;
	/** What it means; rungs have pages of their own for that. */
	meaning?: string;
	/** The address of the built page with exactly those rows. */
	url: string;
}

/** One question to filter by. */
export interface Facet {
	id: string;
	name: string;
	question: string;
	/** True if rows have several of its values at once, so that one can ask for all of some. */
	isList: boolean;
	values: FacetValue[];
}

/** What a facet asks; several values are alternatives unless it says otherwise. */
type AskedFacet = Pick<Facet, 'id' | 'name' | 'question'> & Partial<Pick<CriterionColumn, 'several'>>;

/** The facets under one heading. */
export interface FacetGroup {
	name: string;
	facets: Facet[];
}

/** A row as filters see it. */
export function filterableFrom(row: Row): FilterableRow {
	return {
		key: row.key,
		values: { ...rowValues(row), [PICKED_BY]: pickersIn(row.cells) },
		text: `${row.name.toLowerCase()} ${textBeyondName(row)}`,
	};
}

/** The text that the filter searches besides the name, in lower case; the name is in each table anyway. */
export function textBeyondName({ aliases, summary }: Row): string {
	return [...aliases, summary].join(' ').toLowerCase();
}

/** Every facet in one group for each matrix: each criterion with a closed vocabulary, and in the first the rungs and who picks versions. */
export function facetGroups(catalogue: Catalogue): FacetGroup[] {
	const { rungs, rows } = catalogue;
	const filterable = rows.map(filterableFrom);
	const facet = (
		{ id, name, question, several = 'alternatives' }: AskedFacet,
		values: readonly Pick<FacetValue, 'id' | 'name' | 'meaning'>[],
	): Facet => ({
		id,
		name,
		question,
		isList: several === 'list' && filterable.some((row) => (row.values[id]?.length ?? 0) > 1),
		values: values.map((value) => ({
			...value,
			count: filterable.filter((row) => row.values[id]?.includes(value.id)).length,
			url: valueUrl(id, value.id),
		})),
	});
	const rungFacet = facet(
		{ id: 'rung', name: 'Rung', question: 'On which rung is it?' },
		rungs.map(({ id, name }) => ({ id, name })),
	);
	const pickerFacet = facet(
		{ id: PICKED_BY, name: 'Versions picked by', question: 'Who picks the versions of what it depends on?', several: 'list' },
		PICKERS.map((id) => ({ id, ...PICKER_WORDS[id] })),
	);
	return comparedMatrices(catalogue).map(({ name: group, criteria }, place) => ({
		name: group,
		facets: [
			...(place === 0 ? [rungFacet] : []),
			...criteria
				.filter(({ kind }) => kind === 'values')
				.map((criterion) =>
					facet(criterion, [
						...criterion.values,
						...Object.entries(NO_ANSWERS)
							.filter(([value]) => rows.some(({ cells }) => cells[criterion.id]?.is.includes(value)))
							.map(([value, { name, meaning }]) => ({ id: value, name, meaning })),
					]),
				),
			...(place === 0 ? [pickerFacet] : []),
		],
	}));
}

/** The facets with a choice of "only this value": the layers, and who picks versions. */
export function hasOnly(facet: string): boolean {
	return isLayer(facet) || facet === PICKED_BY;
}

/** The vocabulary of the comparison's addresses. */
export function comparisonWords(catalogue: Catalogue): ComparisonWords {
	const facets = facetGroups(catalogue).flatMap((group) => group.facets);
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
			facets.map(({ id, values }) => {
				const ids = [...values.map((value) => value.id), ...Object.keys(NO_ANSWERS)];
				return [id, [...new Set(hasOnly(id) ? [...ids, ...ids.map((value) => ONLY + value)] : ids)]];
			}),
		),
		lists: facets.filter(({ isList }) => isList).map(({ id }) => id),
		columns: Object.fromEntries(comparedMatrices(catalogue).map((matrix) => [matrix.id, matrix.criteria.map(({ id }) => id)])),
		rows: rows.map(({ key }) => key),
		renamed: Object.fromEntries(renamed),
	};
}
