import { expect, test } from 'vitest';
import { unknownValues } from '../../../src/model/rules/unknown-values.ts';
import type { AuthoredCell } from '../../../src/schema/cell.ts';
import { byId, changed, soundContent } from '../../fixtures/catalogue.ts';

function withCell(criterion: string, cell: AuthoredCell) {
	return unknownValues(changed(({ options }) => (byId(options, 'plain-script').data.cells[criterion] = cell)));
}

test('values of the vocabularies are no problem', () => {
	expect(unknownValues(soundContent())).toEqual([]);
});

test.each<[string, string, AuthoredCell]>([
	['unknown alone', 'kernel', 'unknown'],
	['an unknown year', 'since', 'unknown'],
	['an unknown version', 'release', { is: 'unknown', note: 'Nobody counts.' }],
	['a year in quotes', 'since', '1999'],
	['a version in quotes', 'release', '2.10'],
	['a value of a shared vocabulary', 'hardware', 'dependency'],
])('accepts %s', (_, criterion, cell) => {
	expect(withCell(criterion, cell)).toEqual([]);
});

test.each<[string, string, AuthoredCell, string, string]>([
	['a misspelt value', 'runs-on', ['linux', 'widows'], '"widows" is not a value of the criterion "runs-on".', 'Did you mean "windows"?'],
	[
		'a value that is like no other',
		'runs-on',
		'amiga-os-4',
		'"amiga-os-4" is not a value of the criterion "runs-on".',
		'Choose from: linux, macos, windows.',
	],
	[
		'a value outside a shared vocabulary',
		'kernel',
		'include',
		'"include" is not a value of the criterion "kernel".',
		'Did you mean "included"?',
	],
	[
		'unknown beside an answer',
		'runs-on',
		['linux', 'unknown'],
		'"unknown" is combined with another value.',
		'Keep what is known, or write only unknown.',
	],
	['a year in words', 'since', 'long ago', '"long ago" is not a year.', 'Write one year with four digits, or unknown.'],
	['a year before computers had Unix', 'since', 1066, '"1066" is not a year.', 'Write one year with four digits, or unknown.'],
	['two years', 'since', [2001, 2002], '"2001, 2002" is not a year.', 'Write one year with four digits, or unknown.'],
	['a version without quotes', 'release', 3, 'A version is written as text.', "Put it in quotes: '3'."],
	['a version without quotes in the long form', 'release', { is: 3 }, 'A version is written as text.', "Put it in quotes: '3'."],
])('refuses %s', (_, criterion, cell, message, fix) => {
	expect(withCell(criterion, cell)).toEqual([{ file: 'content/options/plain-script.mdx', field: `cells.${criterion}`, message, fix }]);
});

test('reports every wrong value of a cell', () => {
	expect(withCell('runs-on', ['amiga', 'linux', 'plan9']).map(({ message }) => message)).toEqual([
		'"amiga" is not a value of the criterion "runs-on".',
		'"plan9" is not a value of the criterion "runs-on".',
	]);
});

test('a question that has no sense for an option is answered with the reason', () => {
	expect(withCell('isolation', { is: 'not-applicable', note: 'Nothing runs.' })).toEqual([]);
	expect(withCell('since', { is: 'not-applicable', note: 'There was no first.' })).toEqual([]);
	const bare = { message: 'It does not say why the question has no sense here.' };
	expect(withCell('isolation', 'not-applicable')).toMatchObject([bare]);
	expect(withCell('isolation', { is: 'not-applicable', sources: ['python-docs/scripts'] })).toMatchObject([bare]);
	expect(withCell('install-method', ['copy', 'not-applicable'])).toMatchObject([
		{ message: '"not-applicable" is combined with another value.', fix: 'Keep what is known, or write only not-applicable.' },
	]);
});
