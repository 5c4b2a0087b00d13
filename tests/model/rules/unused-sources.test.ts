import { expect, test } from 'vitest';
import { unusedSources } from '../../../src/model/rules/unused-sources.ts';
import { byId, changed, soundContent, type Change } from '../../fixtures/catalogue.ts';
import { recipeEntry } from '../../fixtures/recipe.ts';

const SPARE: Change = ({ sources }) => {
	byId(sources, 'cloud').data.pages['spare'] = { title: 'Spare', url: 'https://cloud.example/spare', read: '2026-11-20' };
};

test('sources that something cites are no problem', () => {
	expect(unusedSources(soundContent())).toEqual([]);
});

test('a source that nothing cites is refused', () => {
	expect(unusedSources(changed(SPARE))).toEqual([
		{
			file: 'content/sources/cloud.yml',
			field: 'pages.spare',
			message: 'Nothing cites the source "cloud/spare".',
			fix: 'Cite it where it backs a claim, or remove it.',
		},
	]);
});

test.each<[string, Change]>([
	[
		'a cell of a mode',
		({ options }) =>
			(byId(options, 'freezer').data.modes = {
				a: { name: 'A', summary: 'A.', cells: { kernel: { is: 'absent', sources: ['cloud/spare'] } } },
			}),
	],
	['the prose of a rung', ({ rungs }) => (byId(rungs, 'script').body = '<Cite id="cloud/spare" />')],
	['the prose of a guide', ({ guides }) => (byId(guides, 'first-steps').body += '<Cite id="cloud/spare" />')],
	[
		'a fact of a channel',
		({ channels }) => byId(channels, 'script-index').data.facts.push({ about: 'A', is: 'B.', sources: ['cloud/spare'] }),
	],
	[
		'a step of a recipe',
		({ recipes }) => recipes.push(recipeEntry({ steps: [{ stage: 'start', commands: './freezer', sources: ['cloud/spare'] }] })),
	],
	[
		'a change since an article',
		({ options }) => byId(options, 'cloud').data.thenAndNow.push({ seed: 'pythonspeed', said: 'A.', now: 'B.', sources: ['cloud/spare'] }),
	],
])('%s is a use', (_, change) => {
	const content = changed((all) => {
		SPARE(all);
		change(all);
	});
	expect(unusedSources(content)).toEqual([]);
});
