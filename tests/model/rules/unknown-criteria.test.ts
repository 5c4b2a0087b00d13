import { expect, test } from 'vitest';
import type { Problem } from '../../../src/model/catalogue/content.ts';
import { unknownCriteria } from '../../../src/model/rules/unknown-criteria.ts';
import { byId, changed, soundContent, type Change } from '../../fixtures/catalogue.ts';

test('answers to questions that are asked are no problem', () => {
	expect(unknownCriteria(soundContent())).toEqual([]);
});

test.each<[string, Change, Problem]>([
	[
		'a misspelt criterion of an option',
		({ options }) => (byId(options, 'cloud').data.cells['kernl'] = 'absent'),
		{
			file: 'content/options/cloud.mdx',
			field: 'cells.kernl',
			message: 'There is no criterion called "kernl".',
			fix: 'Did you mean "kernel"?',
		},
	],
	[
		'a misspelt criterion of a mode',
		({ options }) => (byId(options, 'freezer').data.modes = { a: { name: 'A', summary: 'A.', cells: { kernl: 'absent' } } }),
		{
			file: 'content/options/freezer.mdx',
			field: 'modes.a.cells.kernl',
			message: 'There is no criterion called "kernl".',
			fix: 'Did you mean "kernel"?',
		},
	],
	[
		'a criterion that only options answer',
		({ tools }) => (byId(tools, 'wrapper').data.cells['kernel'] = 'absent'),
		{
			file: 'content/tools/wrapper.mdx',
			field: 'cells.kernel',
			message: 'The criterion "kernel" does not apply to tools: its matrix does not name them under answeredBy.',
			fix: 'Choose from: license, maintainer, release, since, status.',
		},
	],
])('refuses %s', (_, change, problem) => {
	expect(unknownCriteria(changed(change))).toEqual([problem]);
});
