import type { Catalogue } from '../catalogue/catalogue.ts';
import { facetGroups, filterableFrom, type Facet, type FacetValue } from './facets.ts';
import { tableFromMatrix, tableOfRows, type MatrixTable } from './matrix-table.ts';
import { facetHolds } from '../shared/comparison/row-filter.ts';
import { comparedMatrices } from './compared-matrices.ts';

/** The built page of one value of one facet: the rows that have it. */
export interface ValuePage {
	facet: Facet;
	value: FacetValue;
	/** The table of the facet's matrix with those rows, or with the first of them. */
	table: MatrixTable;
}

/** The most rows that the page shows: longer tables are for the comparison, which can filter them. */
const MOST_ROWS = 150;

/**
 * Every page of one value. They are made together because they share most of their work: a guide of a thousand options has two hundred such
 * pages, and each would format all rows again.
 * @param mostRows the most rows that a page shows
 */
export function valuePages(catalogue: Catalogue, mostRows = MOST_ROWS): ValuePage[] {
	const { rows, rungs } = catalogue;
	const filterable = rows.map(filterableFrom);
	const tables = comparedMatrices(catalogue).map((matrix) => tableFromMatrix(matrix, rows, rungs));
	// The groups are in the order of the matrices.
	return facetGroups(catalogue).flatMap(({ facets }, index) =>
		facets.flatMap((facet) =>
			facet.values.flatMap((value): ValuePage[] => {
				const table = tables[index];
				if (!table) return [];
				return [
					{
						facet,
						value,
						table: tableOfRows(
							table,
							filterable.map((row) => facetHolds(row, facet.id, [value.id])),
							mostRows,
						),
					},
				];
			}),
		),
	);
}
