import { expect, test } from 'vitest';
import type { Problem } from '../../../src/model/catalogue/content.ts';
import { repeatedNames } from '../../../src/model/rules/repeated-names.ts';
import { byId, changed, soundContent, type Change } from '../../fixtures/catalogue.ts';

test('pages with names and addresses of their own are no problem', () => {
	expect(repeatedNames(soundContent())).toEqual([]);
});

test.each<[string, Change, Problem]>([
	[
		'two options with one name in other capitals',
		({ options }) => (byId(options, 'plain-script').data.name = 'FREEZER'),
		{
			file: 'content/options/plain-script.mdx',
			field: 'name',
			message: 'content/options/freezer.mdx has the same name.',
			fix: 'Give each its own.',
		},
	],
	[
		'a former id that another option has today',
		({ options }) => byId(options, 'plain-script').data.formerly.push('cloud'),
		{
			file: 'content/options/plain-script.mdx',
			field: 'formerly',
			message: 'content/options/cloud.mdx has the same id.',
			fix: 'Give each its own.',
		},
	],
	[
		'one former id of two options',
		({ options }) => byId(options, 'plain-script').data.formerly.push('py-freezer'),
		{
			file: 'content/options/plain-script.mdx',
			field: 'formerly',
			message: 'content/options/freezer.mdx has the same id.',
			fix: 'Give each its own.',
		},
	],
	[
		'a former id that is the option’s own',
		({ options }) => byId(options, 'plain-script').data.formerly.push('plain-script'),
		{
			file: 'content/options/plain-script.mdx',
			field: 'formerly',
			message: '"plain-script" is this page\'s id already, or is listed twice.',
			fix: 'Remove it.',
		},
	],
	[
		'two modes with one name',
		({ options }) => Object.assign(byId(options, 'freezer').data.modes?.['onefile'] ?? {}, { name: 'One Folder' }),
		{
			file: 'content/options/freezer.mdx',
			field: 'modes.onefile.name',
			message: 'Another mode has the same name.',
			fix: 'Give each its own.',
		},
	],
	[
		'two tools with one name',
		({ tools }) => tools.push({ ...byId(tools, 'wrapper'), id: 'wrapper-too', file: 'content/tools/wrapper-too.mdx' }),
		{
			file: 'content/tools/wrapper-too.mdx',
			field: 'name',
			message: 'content/tools/wrapper.mdx has the same name.',
			fix: 'Give each its own.',
		},
	],
])('refuses %s', (_, change, problem) => {
	expect(repeatedNames(changed(change))).toEqual([problem]);
});

test('a tool may have the name of an option, whose address is another', () => {
	expect(repeatedNames(changed(({ tools }) => (byId(tools, 'wrapper').data.name = 'Freezer')))).toEqual([]);
});
