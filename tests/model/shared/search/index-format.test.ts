import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogueWith } from '../../../fixtures/catalogue.ts';
import { cellsFromDigits, digitsFromCells, namedPages, placeFromName } from '../../../../src/model/shared/search/index-format.ts';
import { pagesOf } from '../../../../src/model/page-register/register.ts';
import { furtherNamesFromCatalogue, namesFromCatalogue } from '../../../../src/model/search/index-from-catalogue.ts';
import { outcomesFromCells } from '../../../../src/model/shared/stamp/stamp.ts';
import { LAYERS, OUTCOMES } from '../../../../src/model/shared/layers.ts';

const catalogue = catalogueWith(({ guides }) => {
	for (const { data } of guides) data.aliases = ['begin'];
});
const file = namesFromCatalogue(catalogue, pagesOf(catalogue));
const further = furtherNamesFromCatalogue(catalogue, pagesOf(catalogue));
const pages = namedPages(file, further.groups);
const named = (name: string) => pages.find((page) => page.name === name);

describe('a page of the index of names', () => {
	test('has what a hit shows of an option', () => {
		expect(named('Plain script')).toEqual({
			name: 'Plain script',
			url: '/options/plain-script/',
			kind: 'Option',
			aliases: ['.py file'],
			rung: 'Plain script',
			status: 'Active',
			row: 'plain-script',
			stamp: '144444444',
		});
	});

	test('stands for each mode as well, with its own address and stamp', () => {
		expect(named('Freezer (one file)')).toMatchObject({
			url: '/options/freezer/#onefile',
			aliases: [],
			rung: 'Own Python',
			stamp: '111154444',
			mode: { id: 'onefile', name: 'one file', of: 'Freezer' },
		});
		expect(named('Freezer')?.stamp).toBe(named('Freezer (one folder)')?.stamp);
	});

	test.each([
		['Own Python', '/gradient/frozen/', 'Rung'],
		['Wrapper', '/tools/wrapper/', 'Tool'],
		['Index', '/channels/script-index/', 'Channel'],
		['First steps', '/guides/first-steps/', 'Guide'],
		['Small tool', '/choose/small-tool/', 'Common case'],
		['Kept by a community', '/compare/?maintainer=community', 'Comparison'],
		['A script in a folder', '/stack/script-in-folder/', 'Stack'],
		['The gradient', '/articles/hashemi-2017/', 'Article'],
		['Compare', '/compare/', 'Page'],
	])('%s has the address %s', (name, url, kind) => {
		expect(named(name)).toMatchObject({ url, kind });
	});

	test('has the author of an article as another name', () => {
		expect(named('The gradient')?.aliases).toEqual(['An essayist']);
	});
});

test('a row of the comparison is the option, or its first mode', () => {
	expect(named('Plain script')?.row).toBe('plain-script');
	expect(named('Freezer')?.row).toBe('freezer.onedir');
	expect(named('Freezer (one file)')?.row).toBe('freezer.onefile');
	expect(named('Wrapper')?.row).toBeUndefined();
});

test('what is called by its name is in the first part, situations and lists are in the second', () => {
	expect(file.groups.map(({ kind }) => kind)).toEqual(['Option', 'Rung', 'Tool', 'Channel', 'Guide']);
	expect(further.groups.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['Common case', 'Stack', 'Article', 'Page', 'Comparison']));
	expect(further.synonyms).toEqual({ same: [['executable', 'exe']], leads: [[['standalone'], ['freeze']]] });
});

test('a place is written only where the name does not make it', () => {
	expect(placeFromName('cx_Freeze')).toBe('cx-freeze');
	expect(placeFromName('Air-gapped server (2)')).toBe('air-gapped-server-2');
	expect(file.groups.find(({ kind }) => kind === 'Guide')?.pages).toEqual([['First steps', '', ['begin']]]);
	expect(further.groups.find(({ kind }) => kind === 'Page')?.pages).toContainEqual(['Compare']);
});

test('every other name is there, however many', () => {
	const names = Array.from({ length: 40 }, (_, index) => `name ${String(index)}`);
	const crowded = catalogueWith(({ options }) => {
		for (const { data } of options) data.aliases = [...names];
	});
	expect(namesFromCatalogue(crowded, pagesOf(crowded)).groups[0]?.pages.map(([, , aliases]) => aliases)).toEqual([
		names,
		names,
		names,
		names,
	]);
});

test('a stamp in digits draws as the cells that it was made of', () => {
	const someCell = fc.oneof(fc.subarray<string>([...OUTCOMES]), fc.constant<string[]>(['not-applicable'])).map((is) => ({ is }));
	const cells = fc.record(Object.fromEntries(LAYERS.map((layer) => [layer, someCell])));
	fc.assert(
		fc.property(cells, (answers) => {
			const digits = digitsFromCells(answers);
			expect(digits).toMatch(/^[0-8]{9}$/);
			expect(outcomesFromCells(cellsFromDigits(digits))).toEqual(outcomesFromCells(answers));
		}),
	);
});
