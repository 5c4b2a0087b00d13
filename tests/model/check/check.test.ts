import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/model/check/check.ts';
import type { Content, Problem } from '../../../src/model/catalogue/content.ts';
import { byId, changed, soundContent } from '../../fixtures/catalogue.ts';
import { recipeEntry } from '../../fixtures/recipe.ts';

/** A day after all days of the fixture but one. */
const DAY = '2026-12-01';

type Rule = (content: Content, today: string) => Problem[];

/** One mistake for each rule; what it breaks besides does not matter here. */
const BROKEN = changed((content) => {
	const { options, criteria, sources, tools, articles, rungs, recipes, cases, stacks, presets, guides, symptoms, synonyms, reviews } =
		content;
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
	script.family = 'nothing';
	script.name = 'Freezer';
	byId(criteria, 'runs-on').data.order = 2;
	byId(criteria, 'license').data.matrix = 'rights';
	byId(options, 'cloud').data.modes = {
		kernel: { name: 'K', summary: 'K.', cells: { ...byId(options, 'cloud').data.cells } },
		sources: { name: 'S', summary: 'S.', cells: { ...byId(options, 'cloud').data.cells } },
	};
	byId(options, 'plain-script').data.modes = { alone: { name: 'A', summary: 'A.', cells: {} } };
	byId(sources, 'python-docs').data.pages['a'] = { title: 'A', url: 'https://python-docs.example/a', read: '2026-11-20' };
	const pages = { 'docs-a': { title: 'B', url: 'https://python.example/b', read: '2026-11-20' } };
	sources.push({ id: 'python', file: 'content/sources/python.yml', data: { publisher: 'Python', pages }, body: '' });
	byId(tools, 'wrapper').data.serves = ['nothing'];
	byId(articles, 'hashemi-2017').data.source = 'nobody/nothing';
	byId(options, 'freezer').data.cautions = [{ says: 'Look.', when: { weather: ['rain'] }, sources: ['freezer/manual'] }];
	byId(options, 'cloud').data.users = [{ name: 'Rain', mode: 'nothing', ships: 'Water.', sources: ['cloud/docs'] }];
	for (const copy of ['a', 'b', 'c', 'd']) options.push({ ...byId(options, 'freezer'), id: copy, file: `content/options/${copy}.mdx` });
	reviews.push({ ...byId(reviews, 'freezer'), id: 'plain-script', file: 'content/reviews/plain-script.yml' });
	for (const page of Object.values(byId(sources, 'python-docs').data.pages)) delete page.read;
	byId(reviews, 'freezer').id = 'nothing';
	byId(rungs, 'script').data.order = 2;
	byId(rungs, 'platform').data.draft = true;
	recipes.push(recipeEntry({ explains: { kernel: 'Someone else’s.' } }));
	byId(cases, 'small-tool').data.before = ['nothing'];
	for (const pick of byId(cases, 'small-tool').data.picks) pick.option = 'nothing';
	byId(cases, 'small-tool').data.answers['colour'] = { is: 'red', why: 'It is red.' };
	byId(stacks, 'script-in-folder').data.inside = ['plain-script', 'nothing'];
	byId(presets, 'by-community').data.query = 'colour=red';
	byId(synonyms, 'pieces').data.same.push(['exe', 'program file']);
	byId(tools, 'wrapper').data.seeds = ['pythonspeed'];
	byId(tools, 'wrapper').data.thenAndNow = [{ seed: 'hashemi-2017', said: 'A.', now: 'B.', sources: ['wrapper/manual'] }];
	byId(tools, 'wrapper').data.serves.push('nothing');
	byId(tools, 'wrapper').data.name = '“Wrapper”';
	byId(tools, 'wrapper').data.aliases = ['Index'];
	byId(tools, 'wrapper').data.cells['status'] = { is: 'active', checked: '2026-11-21' };
	byId(tools, 'wrapper').data.cells['release'] = 'newest';
	byId(criteria, 'kernel').data.derived = { from: 'one-file', values: { absent: ['won'] } };
	byId(options, 'plain-script').data.cells['libc'] = 'dependency';
	const mail = byId(criteria, 'install-method').data.values?.['copy'];
	if (mail) mail.alone = true;
	byId(guides, 'first-steps').body = `
# Again

## Sources

Footnotes[^1], \`code, <Cite id="python-docs/scripts" /> \`<Cite id="a/b" />\` and [nothing](/nowhere/): ${'o'.repeat(61)}.

[^1]: None.

| ${'o'.repeat(50)} | b |
| - | - |
| c | d |
`;
	byId(symptoms, 'libc-too-old').body = '';
	byId(symptoms, 'libc-too-old').data.samples.push('Nothing that it knows.');
	byId(symptoms, 'slow-start').data.before = ['nothing'];
	byId(sources, 'cloud').data.pages['late'] = { title: 'B', url: 'https://cloud.example/late', read: '2962-11-20' };
	byId(sources, 'cloud').data.pages['again'] = { title: 'A', url: 'https://cloud.example/docs', read: '2026-11-20' };
});

test('finds no problems in sound content', () => {
	expect(checkContent(soundContent())).toEqual([]);
	expect(checkContent(soundContent(), { partial: true })).toEqual([]);
});

test('runs every rule and reports all problems at once', async () => {
	const problems = checkContent(BROKEN, { today: DAY });
	for (const { name, rule } of await allRules()) {
		const own = rule(BROKEN, DAY);
		expect(own, `the mistake for ${name}`).not.toEqual([]);
		expect(problems, name).toEqual(expect.arrayContaining(own));
	}
});

test('runs only the rules for single files if files are missing', () => {
	const told = checkContent(BROKEN, { today: DAY, partial: true }).map(({ message }) => message);
	expect(told).toEqual(
		expect.arrayContaining(['The sections are missing.', 'The prose has 0 words.', 'A value is listed twice: linux, linux.']),
	);
	expect(told.filter((message) => message.startsWith('There is no ') || message.startsWith('The question '))).toEqual([]);
});

/** The function of each file of rules that is named after its file: the others are what rules share. */
async function allRules(): Promise<{ name: string; rule: Rule }[]> {
	const folder = new URL('../../../src/model/rules/', import.meta.url);
	const found = await Promise.all(
		readdirSync(folder).map(async (file) => {
			const name = file.replace(/\.ts$/, '').replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
			const module = (await import(new URL(file, folder).href)) as Record<string, unknown>;
			return { name, rule: module[name] as Rule };
		}),
	);
	return found.filter(({ name, rule }) => typeof rule === 'function' && name !== 'suggestion');
}
