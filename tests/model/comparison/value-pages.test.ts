import { expect, test } from 'vitest';
import { facetGroups } from '../../../src/model/comparison/facets.ts';
import { tableFromMatrix } from '../../../src/model/comparison/matrix-table.ts';
import { valuePages } from '../../../src/model/comparison/value-pages.ts';
import { byId, catalogueWith } from '../../fixtures/catalogue.ts';

const catalogue = catalogueWith();
const pages = valuePages(catalogue);

test('every value of every facet has a page, at the address that the facet names', () => {
	const urls = facetGroups(catalogue).flatMap(({ facets }) => facets.flatMap(({ values }) => values.map(({ url }) => url)));
	expect(pages.map(({ facet, value }) => `/compare/${facet.id}/${value.id}/`)).toEqual(urls);
});

test('a page shows the table of its facet’s matrix with the rows that have the value, as if made of those alone', () => {
	const page = pages.find(({ facet, value }) => facet.id === 'hardware' && value.id === 'absent');
	const rows = catalogue.rows.filter(({ cells }) => cells['hardware']?.is.includes('absent'));
	expect(rows.length).toBeLessThan(catalogue.rows.length);
	expect(page?.table).toEqual(tableFromMatrix(byId(catalogue.matrices, 'ships'), rows, catalogue.rungs));
	expect(pages.find(({ facet }) => facet.id === 'one-file')?.table.matrix.id).toBe('build');
});

test('a page counts as many rows as its facet does', () => {
	expect(pages.map(({ table }) => table.rows.length)).toEqual(pages.map(({ value }) => value.count));
});

test('a page shows at most so many rows, the first ones', () => {
	const short = valuePages(catalogue, 2);
	expect(pages.some(({ table }) => table.rows.length > 2)).toBe(true);
	expect(short.map(({ table }) => table.rows)).toEqual(pages.map(({ table }) => table.rows.slice(0, 2)));
	expect(short.map(({ value }) => value.count)).toEqual(pages.map(({ value }) => value.count));
});

test('a page says what the value means, but for the rungs', () => {
	const meaning = (id: string) => pages.find(({ facet }) => facet.id === id)?.value.meaning;
	expect(meaning('one-file')).toBe(catalogue.criteria.find(({ id }) => id === 'one-file')?.values[0]?.meaning);
	expect(meaning('rung')).toBeUndefined();
});
