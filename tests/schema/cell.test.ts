import { describe, expect, test } from 'vitest';
import { AuthoredCellSchema, CellsSchema, EvidenceSchema } from '../../src/schema/cell.ts';
import { refusal } from '../fixtures/refusal.ts';

describe('a cell', () => {
	test.each<[string, unknown]>([
		['a word', 'included'],
		['a year', 2005],
		['a list of words', ['linux', 'macos']],
		['a long cell with one value', { is: 'included' }],
		['a long cell with several', { is: ['included', 'absent'], note: 'Now this, now that.' }],
		['a cell with the exact words', { is: 'permissive', text: 'MIT' }],
		['a release', { is: '2.10', date: '2026-09', sources: ['pex/changes'], checked: '2026-11-20' }],
		['a tested cell', { is: 'included', how: 'tested', on: 'Debian 12' }],
		['a reasoned cell', { is: 'absent', how: 'reasoned', from: ['kernel', 'userspace'] }],
	])('may be %s', (_, cell) => {
		expect(AuthoredCellSchema.parse(cell)).toEqual(cell);
	});

	test.each<[string, unknown, string]>([
		['nothing', undefined, 'The cell is empty.'],
		['an empty field of YAML', null, 'The cell is empty.'],
		['a version as a number', 2.1, 'or a version in quotes ("2.10", since a bare 2.10 is the number 2.1).'],
		['a version as a number in a list', ['2.9', 2.1], 'or a version in quotes ("2.10", since a bare 2.10 is the number 2.1).'],
		['a version as a number in the long form', { is: 2.1 }, 'or a version in quotes ("2.10", since a bare 2.10 is the number 2.1).'],
		['true or false', true, 'Write yes: the values of a criterion are words.'],
		['a long cell without values', { is: [] }, 'The list of values is empty. Write a value, or unknown if nobody can tell.'],
		['a misspelt key', { is: 'absent', nots: 'x' }, 'nots'],
		['an empty note', { is: 'absent', note: '' }, 'The note is empty.'],
		['a note of two lines', { is: 'absent', note: 'One.\nTwo.' }, 'The note must be one line.'],
		['a note that is too long', { is: 'absent', note: 'x'.repeat(321) }, 'The note has 321 characters, and 320 are the most'],
		['a text that is too long', { is: 'absent', text: 'x'.repeat(121) }, 'The text has 121 characters, and 120 are the most'],
		['no sources', { is: 'absent', sources: [] }, 'Leave sources out to use the defaults, or name at least one.'],
		['a source without a page', { is: 'absent', sources: ['pex'] }, 'Write a source as publisher/page'],
		['a day that is none', { is: 'absent', checked: 'yesterday' }, 'Write a day as YYYY-MM-DD'],
		['a way of checking that is none', { is: 'absent', how: 'guessed' }, 'Write how as one of documented, tested, reasoned.'],
		['tested on nothing', { is: 'absent', how: 'tested' }, 'A tested cell says what it was run on. Add on: "Debian 12, CPython 3.11".'],
		['documented on something', { is: 'absent', on: 'Debian 12' }, 'Only a tested cell has "on". Add how: tested, or drop it.'],
		[
			'reasoned from nothing',
			{ is: 'absent', how: 'reasoned' },
			'A reasoned cell says which cells it follows from. Add from: [interpreter].',
		],
		['documented from something', { is: 'absent', from: ['kernel'] }, 'Only a reasoned cell has "from". Add how: reasoned, or drop it.'],
	])('may not be %s', (_, cell, message) => {
		expect(refusal(AuthoredCellSchema, cell)).toContain(message);
	});
});

test('cells stand under the id of their criterion', () => {
	expect(refusal(CellsSchema, { 'python-deps': 'included' })).toBe('');
	expect(refusal(CellsSchema, { Python_deps: 'included' })).toContain('Write an id: lower-case words joined by hyphens');
});

test('evidence has a source and a day', () => {
	expect(refusal(EvidenceSchema, { sources: ['pex/scie'], checked: '2026-11-20' })).toBe('');
	expect(refusal(EvidenceSchema, { sources: [], checked: '2026-11-20' })).toContain('Give at least one source id, like "pex/scie".');
	expect(refusal(EvidenceSchema, { sources: ['pex/scie'] })).toContain('checked: Write a day as YYYY-MM-DD');
});
