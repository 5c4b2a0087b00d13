import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/model/check/check.ts';
import { byId, changed, soundContent } from '../../fixtures/catalogue.ts';
import { recipeEntry } from '../../fixtures/recipe.ts';

/** One mistake for each rule; what it breaks besides does not matter here. */
const BROKEN = changed((content) => {
	const { options, criteria, sources, tools, articles, rungs, recipes, cases, stacks, presets } = content;
	const script = byId(options, 'plain-script').data;
	byId(options, 'plain-script').body = '';
	byId(options, 'freezer').body += '2.10';
	Object.assign(script.cells, {
		'runs-on': ['linux', 'linux'],
		kernel: ['included', 'absent'],
		isolation: { is: 'none', how: 'reasoned', from: ['isolation'] },
		status: { is: 'active', date: '2026' },
		since: 'never',
		weight: 'light',
	});
	delete script.cells['one-file'];
	script.rung = 'nowhere';
	script.name = 'Freezer';
	byId(criteria, 'runs-on').data.order = 2;
	byId(criteria, 'license').data.matrix = 'rights';
	byId(options, 'cloud').data.modes = { alone: { name: 'A', summary: 'A.', cells: {} } };
	byId(tools, 'wrapper').data.serves = ['nothing'];
	byId(articles, 'hashemi-2017').data.source = 'nobody/nothing';
	byId(rungs, 'script').data.order = 2;
	byId(rungs, 'platform').data.draft = true;
	recipes.push(recipeEntry({ explains: { kernel: 'Someone else’s.' } }));
	byId(cases, 'small-tool').data.answers['colour'] = { is: 'red', why: 'It is red.' };
	byId(stacks, 'script-in-folder').data.inside = ['plain-script', 'nothing'];
	byId(presets, 'by-community').data.query = 'colour=red';
	byId(tools, 'wrapper').data.seeds = ['pythonspeed'];
	byId(sources, 'cloud').data.pages['again'] = { title: 'A', url: 'https://cloud.example/docs', read: '2026-11-20' };
});

test('sound content has no problems', () => {
	expect(checkContent(soundContent())).toEqual([]);
	expect(checkContent(soundContent(), { partial: true })).toEqual([]);
});

test('every rule is asked, and all problems are told at once', async () => {
	const problems = checkContent(BROKEN);
	for (const { name, rule } of await allRules()) {
		const own = rule(BROKEN);
		expect(own, `the mistake for ${name}`).not.toEqual([]);
		expect(problems, name).toEqual(expect.arrayContaining(own));
	}
});

test('where files are missing, only the rules within a file are asked', () => {
	expect(new Set(checkContent(BROKEN, { partial: true }).map(({ message }) => message.replaceAll(/\d+\.?\d*/g, 'N')))).toEqual(
		new Set([
			'The sections are missing.',
			'The prose has N words.',
			'The prose names the current release, N, and will be wrong after the next.',
			'A value stands twice in linux, linux.',
		]),
	);
});

/** The function of each file of rules that is named after its file: the others are what rules share. */
async function allRules(): Promise<{ name: string; rule: typeof checkContent }[]> {
	const folder = new URL('../../../src/model/rules/', import.meta.url);
	const found = await Promise.all(
		readdirSync(folder).map(async (file) => {
			const name = file.replace(/\.ts$/, '').replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
			const module = (await import(new URL(file, folder).href)) as Record<string, unknown>;
			return { name, rule: module[name] as typeof checkContent };
		}),
	);
	return found.filter(({ name, rule }) => typeof rule === 'function' && name !== 'suggestion');
}
