import { expect, test } from 'vitest';
import { draftFiles, pageUrl, withhold } from '../../../src/model/catalogue/withhold.ts';
import { RecipeSchema } from '../../../src/schema/recipe.ts';
import { byId, changed, soundContent } from '../../fixtures/catalogue.ts';
import { measurement } from '../../fixtures/measurement.ts';

const WRAPPER = 'content/tools/wrapper.mdx';

test('does not change content if nothing is withheld', () => {
	const content = soundContent();
	expect(withhold(content, new Set())).toEqual({ content, withheld: [] });
});

test('a page goes with its sources, but for those that others cite, and is named', () => {
	const { content, withheld } = withhold(soundContent(), new Set([WRAPPER]));
	expect(withheld).toEqual([{ kind: 'tools', id: 'wrapper', name: 'Wrapper', url: pageUrl('tools', 'wrapper') }]);
	const { tools, sources, ...others } = soundContent();
	expect(content).toEqual({ ...others, tools: [], sources: sources.filter(({ id }) => id !== 'wrapper') });
	expect(tools).toHaveLength(1);
});

test('a source that nothing has cited before stays: it waits for its page', () => {
	const waiting = changed(({ sources }) => {
		byId(sources, 'wrapper').data.pages['new'] = { title: 'New', url: 'https://wrapper.example/new', read: '2026-11-20' };
	});
	const { content } = withhold(waiting, new Set([WRAPPER]));
	expect(Object.keys(byId(content.sources, 'wrapper').data.pages)).toEqual(['new']);
});

test('removes options with their rung', () => {
	const { content, withheld } = withhold(soundContent(), new Set(['content/rungs/frozen.mdx']));
	expect(content.options.map(({ id }) => id)).toEqual(['cloud', 'plain-script']);
	expect(withheld.map(({ name }) => name)).toEqual(['Freezer', 'Old freezer', 'Own Python', 'Small tool', 'A script in a folder']);
});

test('removes a recipe and a measurement with their option', () => {
	const known = changed(({ recipes, measurements }) => {
		const recipe = RecipeSchema.parse({
			option: 'freezer',
			runs: 'not-run',
			reason: 'Cold.',
			steps: [{ stage: 'build', words: 'Freeze.' }],
		});
		recipes.push({ id: 'freezer', file: 'content/recipes/freezer/recipe.yml', data: recipe, body: '' });
		measurements.push({ id: 'freezer.onefile', file: 'content/measurements/freezer.onefile.json', data: measurement(), body: '' });
	});
	const { content } = withhold(known, new Set(['content/options/freezer.mdx']));
	expect([content.recipes, content.measurements]).toEqual([[], []]);
	expect(withhold(known, new Set(['content/options/cloud.mdx'])).content.recipes).toHaveLength(1);
});

test('a criterion goes with its answers, those of modes too, and nothing follows from it any more', () => {
	const { content, withheld } = withhold(soundContent(), new Set(['content/criteria/one-file.yml']));
	expect(withheld).toEqual([]);
	const { cells, modes } = byId(content.options, 'freezer').data;
	expect(cells['userspace']).toEqual({ is: 'absent', how: 'reasoned', from: ['runs-on'] });
	expect(Object.keys(modes?.['onedir']?.cells ?? {})).toEqual(['c-libraries']);
	expect(content.options.some(({ data }) => 'one-file' in data.cells)).toBe(false);
});

test('recognises drafts by their field', () => {
	const content = changed(({ guides, options }) => {
		byId(guides, 'first-steps').data.draft = true;
		byId(options, 'cloud').data.draft = true;
	});
	expect(draftFiles(content)).toEqual(new Set(['content/options/cloud.mdx', 'content/guides/first-steps.mdx']));
	expect(draftFiles(soundContent())).toEqual(new Set());
});
