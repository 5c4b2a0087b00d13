import { expect, test } from 'vitest';
import type { Problem } from '../../../src/model/catalogue/content.ts';
import { unknownOptions } from '../../../src/model/rules/unknown-options.ts';
import { byId, changed, soundContent, type Change } from '../../fixtures/catalogue.ts';

test('references to options that have a page are no problem', () => {
	expect(unknownOptions(soundContent())).toEqual([]);
});

test.each<[string, Change, Problem]>([
	[
		'a misspelt alternative',
		({ options }) => byId(options, 'freezer').data.alternatives.push({ option: 'clod', difference: 'Someone else runs it.' }),
		{
			file: 'content/options/freezer.mdx',
			field: 'alternatives.1.option',
			message: 'There is no option called "clod".',
			fix: 'Add content/options/clod.mdx, or correct the spelling. Did you mean "cloud"?',
		},
	],
	[
		'an alternative to itself',
		({ options }) => byId(options, 'freezer').data.alternatives.push({ option: 'freezer', difference: 'None.' }),
		{
			file: 'content/options/freezer.mdx',
			field: 'alternatives.1.option',
			message: 'An option cannot be an alternative to itself.',
			fix: 'Remove the entry.',
		},
	],
	[
		'a tool that serves what is not there',
		({ tools }) => byId(tools, 'wrapper').data.serves.push('appliance'),
		{
			file: 'content/tools/wrapper.mdx',
			field: 'serves.1',
			message: 'There is no option called "appliance".',
			fix: 'Add content/options/appliance.mdx, or correct the spelling. Choose from: cloud, freezer, old-freezer, plain-script.',
		},
	],
])('refuses %s', (_, change, problem) => {
	expect(unknownOptions(changed(change))).toEqual([problem]);
});
