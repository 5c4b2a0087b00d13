import { isLayer } from '../shared/layers.ts';
import { NO_ANSWERS } from '../shared/cell.ts';
import type { Catalogue, CriterionColumn, Row } from '../catalogue/catalogue.ts';
import { PICKERS, type Picker } from '../../schema/cell.ts';
import { PICKED_BY, pickersIn } from '../shared/comparison/picked-by.ts';
import { comparedMatrices } from './compared-matrices.ts';
import { SYMPTOM_FACETS } from '../shared/comparison/symptom-facets.ts';
import type { ComparisonWords } from '../shared/comparison/comparison-state.ts';
import { ONLY, type FilterableRow } from '../shared/comparison/row-filter.ts';
import { rowValues } from '../shared/comparison/row-values.ts';
import { valueUrl } from '../shared/addresses.ts';

const PICKER_WORDS: Readonly<Record<Picker, Pick<FacetValue, 'name' | 'meaning'>>> = {
	publisher: { name: 'The publisher, when building', meaning: 'Pinned by a lock, a digest or an address compiled in.' },
	installer: { name: 'The installer', meaning: 'Whoever installs gets what fits on that day.' },
	platform: { name: 'The platform', meaning: 'The distribution, runtime or service decides.' },
};

const SYMPTOM_WORDS: Readonly<Record<(typeof SYMPTOM_FACETS)[number], Pick<Facet, 'name' | 'question'>>> = {
	meets: { name: 'Meets the message', question: 'Which message do its users meet?' },
	prevents: { name: 'Prevents the message', question: 'Which message can nobody meet with it?' },
};

/** One value of a facet, as a reader chooses it. */
export interface FacetValue {
	id: string;
	name: string;
	/** The number of rows with it, before any filtering. */
	count: number;
	/** What it means; rungs have pages of their own for that. */
	meaning?: string;
	/** The address of the built page with exactly those rows; of a symptom, its own page, which lists them. */
	url: string;
}

/** One question to filter by. */
export interface Facet {
	id: string;
	name: string;
	question: string;
	/** True if each of its values has a page of the comparison. */
	hasPages: boolean;
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
		values: { ...rowValues(row), [PICKED_BY]: pickersIn(row.cells), ...row.symptoms },
		text: `${row.name.toLowerCase()} ${textBeyondName(row)}`,
	};
}

/** The text that the filter searches besides the name, in lower case; the name is in each table anyway. */
export function textBeyondName({ aliases, summary }: Row): string {
	return [...aliases, summary].join(' ').toLowerCase();
}

/**
 * Every facet in one group for each matrix: each criterion with a closed vocabulary, and in the first the rungs, who picks versions and the
 * symptoms.
 */
export function facetGroups(catalogue: Catalogue): FacetGroup[] {
	const { rungs, rows } = catalogue;
	const symptoms = catalogue.symptoms.map(({ id, name, url }) => ({ id, name, url })).sort((a, b) => a.name.localeCompare(b.name, 'en'));
	const filterable = rows.map(filterableFrom);
	const facet = (
		{ id, name, question, several = 'alternatives' }: AskedFacet,
		values: readonly (Pick<FacetValue, 'id' | 'name' | 'meaning'> & Partial<Pick<FacetValue, 'url'>>)[],
	): Facet => ({
		id,
		name,
		question,
		hasPages: values.every(({ url }) => url === undefined),
		isList: several === 'list' && filterable.some((row) => (row.values[id]?.length ?? 0) > 1),
		values: values.map((value) => ({
			url: valueUrl(id, value.id),
			...value,
			count: filterable.filter((row) => row.values[id]?.includes(value.id)).length,
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
	const symptomFacets = SYMPTOM_FACETS.map((id) =>
		facet(
			{ id, ...SYMPTOM_WORDS[id], several: 'list' },
			symptoms.filter((symptom) => rows.some((row) => row.symptoms[id].includes(symptom.id))),
		),
	).filter(({ values }) => values.length > 0);
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
			...(place === 0 ? [pickerFacet, ...symptomFacets] : []),
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
