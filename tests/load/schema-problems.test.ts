import { expect, test } from 'vitest';
import { problemsFromIssues } from '../../src/load/schema-problems.ts';
import type { Problem } from '../../src/model/catalogue/content.ts';
import { OptionSchema } from '../../src/schema/option.ts';

const OPTION = {
	name: 'Freezer',
	summary: 'Copies the interpreter.',
	rung: 'own-python',
	prominence: { is: 'known', because: 'Ask around.' },
	evidence: { sources: ['freezer/manual'], checked: '2026-11-20' },
	cells: { code: 'included' },
	alternatives: [],
};

function problemsOf(change: object): Omit<Problem, 'file'>[] {
	const { error } = OptionSchema.safeParse({ ...OPTION, ...change }, { reportInput: true });
	return problemsFromIssues('a.mdx', error?.issues ?? [], OptionSchema).map(({ file, ...problem }) => {
		expect(file).toBe('a.mdx');
		return problem;
	});
}

const CELL_FIELDS = 'The fields are is, pickedBy, text, note, date, sources, checked, how, on, from.';

test.each<[string, object, Omit<Problem, 'file'>]>([
	[
		'a misspelt field of a cell',
		{ cells: { code: { is: 'included', nots: 'x' } } },
		{ field: 'cells.code.nots', message: 'There is no field called "nots" here.', fix: `Did you mean "note"? ${CELL_FIELDS}` },
	],
	[
		'a misspelt field of a cell of a mode',
		{ modes: { onefile: { name: 'A', summary: 'A.', cells: { code: { is: 'included', form: ['x'] } } } } },
		{
			field: 'modes.onefile.cells.code.form',
			message: 'There is no field called "form" here.',
			fix: `Did you mean "from"? ${CELL_FIELDS}`,
		},
	],
	[
		'a misspelt field of a mode',
		{ modes: { onefile: { name: 'A', summary: 'A.', cell: {} } } },
		{
			field: 'modes.onefile.cell',
			message: 'There is no field called "cell" here.',
			fix: 'Did you mean "cells"? The fields are name, proper, summary, rung, cells.',
		},
	],
	[
		'a misspelt field in a list',
		{ alternatives: [{ option: 'pex', difference: 'Smaller.', diference: 'x' }] },
		{
			field: 'alternatives.0.diference',
			message: 'There is no field called "diference" here.',
			fix: 'Did you mean "difference"? The fields are option, difference.',
		},
	],
	[
		'a misspelt link',
		{ links: { repo: 'https://git.example/' } },
		{
			field: 'links.repo',
			message: 'There is no field called "repo" here.',
			fix: expect.stringContaining('The fields are home, docs, repository.') as string,
		},
	],
	[
		'a criterion that is no id',
		{ cells: { Python_deps: 'included' } },
		{
			field: 'cells.Python_deps',
			message: '"Python_deps" cannot be a key here.',
			fix: 'Write an id: lower-case words joined by hyphens, like "python-deps".',
		},
	],
	[
		'a tested cell that does not say on what',
		{ cells: { code: { is: 'included', how: 'tested' } } },
		{ field: 'cells.code.on', message: 'A tested cell says what it was run on.', fix: 'Add on: "Debian 12, CPython 3.11".' },
	],
	[
		'a word where a list belongs',
		{ seeds: 'pythonspeed' },
		{
			field: 'seeds',
			message: 'This should be a list, but is text.',
			fix: 'Write a list: one item per line after "- ", or [one, two].',
		},
	],
	[
		'a number where a word belongs',
		{ name: 7 },
		{
			field: 'name',
			message: 'This should be text, but is the number 7.',
			fix: 'Put it in quotes as it is meant, so that it is read as text.',
		},
	],
	[
		'a text that is too long',
		{ summary: 'x'.repeat(170) },
		{
			field: 'summary',
			message: 'The summary has 170 characters, and 160 are the most: search engines and link previews cut the rest.',
			fix: 'Shorten it: "xxxxxxxxxx" is beyond the limit.',
		},
	],
	['a missing field', { name: undefined }, { field: 'name', message: 'This field is missing.', fix: 'Add it; it takes text.' }],
	[
		'a long cell without its values',
		{ cells: { code: { note: 'x' } } },
		{ field: 'cells.code.is', message: 'This field is missing.', fix: expect.any(String) as string },
	],
])('%s is reported with its place, problem and fix', (_, change, problem) => {
	expect(problemsOf(change)).toEqual([problem]);
});

test('reports each mistake of a cell', () => {
	const code = { is: 'included', note: '', sources: ['pex'], how: 'guessed' };
	expect(problemsOf({ cells: { code } }).map(({ field }) => field)).toEqual(['cells.code.note', 'cells.code.sources.0', 'cells.code.how']);
});

test('reports a file without fields as a whole', () => {
	const { error } = OptionSchema.safeParse('just a text', { reportInput: true });
	expect(problemsFromIssues('a.mdx', error?.issues ?? [], OptionSchema)).toEqual([
		{
			file: 'a.mdx',
			message: 'The file has text where fields are expected.',
			fix: 'Write one field on each line, like "name: Its name".',
		},
	]);
});
