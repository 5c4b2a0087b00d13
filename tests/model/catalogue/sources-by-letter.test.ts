import { expect, test } from 'vitest';
import type { Source } from '../../../src/model/catalogue/source-index.ts';
import { sourceCount, sourcesByLetter } from '../../../src/model/catalogue/sources-by-letter.ts';

const source = (id: string, publisher: string): [string, Source] => [
	id,
	{ id, publisher, title: id, url: 'https://example.org/', read: null, usedBy: [] },
];

const letters = sourcesByLetter(
	new Map([
		source('zip/one', 'zip makers'),
		source('7z/one', '7-Zip'),
		source('ecole/one', 'École'),
		source('zip/two', 'zip makers'),
		source('zip-docs/one', 'zip makers'),
		source('elf/one', 'Elf'),
	]),
);

test('puts each source under the letter of its publisher, without accents; digits come last', () => {
	expect(letters.map(({ id, publishers }) => [id, publishers.map(({ name }) => name)])).toEqual([
		['e', ['École', 'Elf']],
		['z', ['zip makers']],
		['other', ['7-Zip']],
	]);
});

test('joins files of one publisher, and counts their pages', () => {
	const zip = letters.find(({ id }) => id === 'z');
	expect(zip?.publishers[0]?.ids).toEqual(['zip', 'zip-docs']);
	expect(zip && sourceCount(zip)).toBe(3);
});

test('loses no source', () => {
	expect(letters.reduce((count, letter) => count + sourceCount(letter), 0)).toBe(6);
});
