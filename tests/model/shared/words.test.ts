import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/model/shared/cell.ts';
import { criterionNames } from '../../../src/model/shared/criterion-names.ts';
import { checkingWords } from '../../../src/model/shared/comparison/checking-words.ts';
import { inWords, listed, inText } from '../../../src/model/shared/words.ts';
import { signsFromCell, wordFromValue, wordsFromCell } from '../../../src/model/comparison/cell-words.ts';
import { byId, catalogueWith } from '../../fixtures/catalogue.ts';

const { criteria } = catalogueWith();
const criterion = (id: string) => byId(criteria, id);
const cell = (...is: string[]): Cell => ({ is, sources: [], checked: '2026-11-20', how: 'documented' });

describe('the words of a cell', () => {
	test.each<[string, Cell, string]>([
		['kernel', cell('included'), 'Included'],
		['kernel', cell('included', 'absent'), 'Included or absent'],
		['kernel', cell('included', 'dependency', 'absent'), 'Included or dependency or absent'],
		['runs-on', cell('linux', 'macos'), 'Linux, macOS'],
		['isolation', cell('none', 'container'), 'None or container'],
		['since', cell('2005'), '2005'],
		['release', cell('2.10'), '2.10'],
		['release', { ...cell('2.10'), date: '2026-09-12' }, '2.10 (2026-09-12)'],
		['release', cell('none'), 'None'],
		['license', { ...cell('copyleft'), text: 'GPL-2.0-or-later' }, 'GPL-2.0-or-later'],
		['kernel', cell('unknown'), 'Not known'],
		['license', { ...cell('unknown'), text: 'Nobody says' }, 'Not known'],
	])('of %s are those of its values: %j', (id, answer, words) => {
		expect(wordsFromCell(criterion(id), answer)).toBe(words);
	});

	test('of a value outside the vocabulary are the value', () => {
		expect(wordFromValue(criterion('kernel'), 'borrowed')).toBe('borrowed');
	});
});

test.each<[Cell, string]>([
	[cell('included'), 'I'],
	[cell('included', 'dependency'), 'I/D'],
	[cell('included', 'absent'), 'I/–'],
	[cell('absent'), '–'],
	[cell('unknown'), '?'],
])('the signs of %j are %s', (answer, signs) => {
	expect(signsFromCell(criterion('hardware'), answer)).toBe(signs);
});

test('a value without a sign stands for itself', () => {
	expect(signsFromCell(criterion('runs-on'), cell('linux'))).toBe('linux');
});

test.each([
	[{ name: 'Import path' }, 'import path'],
	[{ name: 'A command', proper: false }, 'a command'],
	[{ name: 'Linux with musl', proper: true }, 'Linux with musl'],
	[{ name: 'macOS' }, 'macOS'],
	[{ name: '' }, ''],
])('inside a sentence %j is %j', (name, inside) => {
	expect(inText(name)).toBe(inside);
});

test.each([
	[[], ''],
	[['a'], 'a'],
	[['a', 'b'], 'a and b'],
	[['a', 'b', 'c'], 'a, b and c'],
])('%j as a sentence is %j', (words, sentence) => {
	expect(listed(words)).toBe(sentence);
});

test.each<[string, Partial<Cell>, string]>([
	['documented', {}, 'documented'],
	['tested', { how: 'tested', on: 'Debian 12' }, 'tested: Debian 12'],
	['reasoned', { how: 'reasoned', from: ['kernel', 'runs-on'] }, 'follows from Kernel and Runs on'],
	['unknown', { how: null }, 'not established'],
])('says in words how a %s cell was checked', (_, how, words) => {
	expect(checkingWords({ ...cell('included'), ...how }, criterionNames(criteria))).toBe(words);
});

test('counts are words up to twelve and digits beyond', () => {
	expect([0, 1, 12, 13, 164].map(inWords)).toEqual(['no', 'one', 'twelve', '13', '164']);
});
