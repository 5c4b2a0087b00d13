import { expect, test } from 'vitest';
import { needlessAliases } from '../../../src/model/rules/needless-aliases.ts';
import { byId, changed, soundContent } from '../../fixtures/catalogue.ts';

function withAliases(...aliases: string[]) {
	return needlessAliases(changed(({ options }) => (byId(options, 'freezer').data.aliases = aliases)));
}

test('aliases that are no other page’s names are no problem', () => {
	expect(needlessAliases(soundContent())).toEqual([]);
	expect(withAliases('freezer.exe', 'freeze')).toEqual([]);
});

test.each([
	['the name in other letters', ['freeze', 'FREEZER'], '"FREEZER"'],
	['an alias again', ['freeze', 'Freeze'], '"Freeze"'],
	['the name with hyphens', ['freeze', 'free-zer'], '"free-zer"'],
	['an alias written apart', ['one_file', 'one file'], '"one file"'],
	['an ending without its dot', ['.frz', 'frz'], '"frz"'],
])('%s is refused', (_, aliases, named) => {
	expect(withAliases(...aliases)).toEqual([
		{
			file: 'content/options/freezer.mdx',
			field: 'aliases.1',
			message: `${named} is the name or an alias of this page already.`,
			fix: 'Remove it: the search ignores capitals, spaces, hyphens, underscores and the dot of an ending.',
		},
	]);
});

test.each([
	['wrapper', 'content/tools/wrapper.mdx'],
	['Own python', 'content/rungs/frozen.mdx'],
	['first steps', 'content/guides/first-steps.mdx'],
	['small tool', 'content/cases/small-tool.yml'],
	['Kept by a community', 'content/presets/by-community.yml'],
])('the name of another page, %s, is refused', (alias, file) => {
	expect(withAliases(alias)).toEqual([
		{
			file: 'content/options/freezer.mdx',
			field: 'aliases.0',
			message: `"${alias}" is the name of ${file}.`,
			fix: 'Remove it: an alias belongs to what it names.',
		},
	]);
});
