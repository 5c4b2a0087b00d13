import { expect, test } from 'vitest';
import { comparisonWords } from '../../../src/model/comparison/facets.ts';
import { filterWords } from '../../../src/model/rules/unknown-filters.ts';
import { byId, catalogueWith, changed, soundContent } from '../../fixtures/catalogue.ts';
import { presetViews } from '../../../src/model/comparison/presets.ts';

test('a preset is an address of the comparison', () => {
	expect(catalogueWith().presets).toMatchObject([{ name: 'Kept by a community', url: '/compare/?maintainer=community' }]);
});

test('sorts presets by their order', () => {
	const content = changed(({ presets }) => {
		presets.unshift({ ...byId(presets, 'by-community'), data: { name: 'Second', aliases: [], order: 2, query: 'runs-on=macos' } });
	});
	expect(presetViews(content).map(({ name }) => name)).toEqual(['Kept by a community', 'Second']);
});

test('the check of presets knows the same words as the comparison', () => {
	const { renamed, ...words } = comparisonWords(catalogueWith());
	expect(Object.keys(renamed).length).toBeGreaterThan(0);
	const { facets, columns, rows } = filterWords(soundContent());
	const sorted = (record: Readonly<Record<string, readonly string[]>>) =>
		Object.fromEntries(Object.entries(record).map(([id, values]) => [id, values.toSorted()]));
	expect(sorted(facets)).toEqual(sorted(words.facets));
	expect(columns).toEqual(words.columns);
	expect(rows.toSorted()).toEqual(words.rows.toSorted());
});
