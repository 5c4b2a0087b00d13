import { expect, test } from 'vitest';
import { deadLinks } from '../../../src/model/rules/dead-links.ts';
import { byId, changed, soundContent } from '../../fixtures/catalogue.ts';
import { PROSE_FILE, reportOnProse } from '../../fixtures/prose.ts';
import { recipeEntry } from '../../fixtures/recipe.ts';

const link = (url: string) => reportOnProse(deadLinks, `See [it](${url}).`);

test('sound content has no dead links', () => {
	expect(deadLinks(soundContent())).toEqual([]);
});

test.each([
	'https://elsewhere.example/options/none',
	'//elsewhere.example/none',
	'/',
	'/options/',
	'/options/freezer/',
	'/choose/small-tool/',
	'/stack/script-in-folder/',
	'/lab/#anything',
	'/data/options.json',
	'/compare/?rung=none#table',
	'/options/freezer/?from=here#isolation',
	'/options/freezer/#onedir',
	'/options/freezer/#onedir.kernel',
	'/options/freezer/#what-bites',
	'/options/freezer/#sources',
	'/tools/wrapper/#since',
	'/gradient/script/#main',
	'#sources',
])('accepts %s', (url) => {
	expect(link(url)).toEqual([]);
});

test.each([
	['/tool/wrapper/', 'Line 1: There is no page /tool/wrapper/. Did you mean "tools"?'],
	['/tools/wraper/', 'Line 1: There is no page /tools/wraper/. Did you mean "wrapper"?'],
	['/options/freezer/onedir/', 'Line 1: There is no page /options/freezer/onedir/. Did you mean "freezer"?'],
	['/tools/wrapper', 'Line 1: The address /tools/wrapper lacks the slash at its end. Write /tools/wrapper/.'],
	['/options/freezer/#isolaton', 'Line 1: The page /options/freezer/ has no anchor #isolaton. Did you mean "isolation"?'],
	['/gradient/script/#isolation', 'Line 1: The page /gradient/script/ has no anchor #isolation. Choose from: sources, main.'],
	['#nowhere', 'Line 1: The page itself has no anchor #nowhere. Choose from: sources, main.'],
])('refuses %s', (url, report) => {
	expect(link(url)).toEqual([report]);
});

test('an anchor of an option is none of a tool: it is asked fewer questions', () => {
	expect(link('/tools/wrapper/#kernel')).toEqual([expect.stringContaining('has no anchor #kernel')]);
});

test('headings are places, and so is a link’s definition a link', () => {
	expect(reportOnProse(deadLinks, '## Begin\n\nSee [there](#begin).')).toEqual([]);
	expect(reportOnProse(deadLinks, 'See [it][place].\n\n[place]: /tools/none/')).toEqual([
		'Line 3: There is no page /tools/none/. Choose from: wrapper.',
	]);
});

test('the steps of a recipe are a place', () => {
	const content = (withRecipe: boolean) =>
		changed(({ guides, options, recipes }) => {
			byId(guides, 'first-steps').body = 'See [it](/options/cloud/#start-here).';
			byId(options, 'cloud').body = '';
			if (withRecipe) recipes.push(recipeEntry());
		});
	expect(deadLinks(content(true))).toEqual([]);
	expect(deadLinks(content(false)).map(({ file, field }) => [file, field])).toEqual([[PROSE_FILE, 'body']]);
});
