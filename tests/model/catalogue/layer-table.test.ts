import { expect, test } from 'vitest';
import { layerTable } from '../../../src/model/catalogue/layer-table.ts';
import { optionPage } from '../../../src/model/catalogue/option-page.ts';
import { LAYERS } from '../../../src/model/shared/layers.ts';
import { byId, catalogueWith } from '../../fixtures/catalogue.ts';

function tableOf(id: string, catalogue = catalogueWith()) {
	const option = byId(catalogue.options, id);
	return layerTable(option, optionPage(catalogue, option).layers);
}

test('the layers of an option are in their groups, hardware at the top, each with its evidence', () => {
	const { columns, groups } = tableOf('cloud');
	expect(columns).toEqual([null]);
	expect(groups.map(({ name }) => name)).toEqual(['The machine', 'Its runtime', 'The program']);
	const rows = groups.flatMap((group) => group.rows);
	expect(rows.map(({ layer }) => layer)).toEqual(LAYERS.toReversed());
	expect(rows.map(({ anchor }) => anchor)).toEqual(LAYERS.toReversed());
	expect(rows.at(-2)?.cells).toEqual([{ outcomes: ['dependency'], signs: ['D'], words: 'Dependency' }]);
});

test('modes that ship the same share a column; others have one each, and lead to the first of their answers', () => {
	const { columns, groups } = tableOf('freezer');
	expect(columns).toEqual(['One folder', 'One file']);
	const libraries = groups.flatMap((group) => group.rows).find(({ layer }) => layer === 'c-libraries');
	expect(libraries?.anchor).toBe('onedir.c-libraries');
	expect(libraries?.cells.map(({ words }) => words)).toEqual(['Included or absent', 'Included']);
	const alike = catalogueWith(({ options }) => {
		const { onedir, onefile } = byId(options, 'freezer').data.modes ?? {};
		if (onedir && onefile) onefile.cells = { ...onefile.cells, 'c-libraries': onedir.cells['c-libraries'] ?? 'included' };
	});
	expect(tableOf('freezer', alike).columns).toEqual(['One folder, One file']);
});
