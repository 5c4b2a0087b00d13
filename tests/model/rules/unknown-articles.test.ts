import { expect, test } from 'vitest';
import { unknownArticles } from '../../../src/model/rules/unknown-articles.ts';
import { byId, changed, soundContent } from '../../fixtures/catalogue.ts';

test('references to articles that are written up are no problem', () => {
	expect(unknownArticles(soundContent())).toEqual([]);
});

test('reports references to an unknown article at their place', () => {
	const content = changed(({ options, tools }) => {
		byId(options, 'cloud').data.seeds = ['pypa-overview'];
		byId(tools, 'wrapper').data.thenAndNow = [{ seed: 'pythonspeed', said: 'A.', now: 'B.', sources: ['wrapper/manual'] }];
	});
	expect(unknownArticles(content)).toEqual([
		{
			file: 'content/options/cloud.mdx',
			field: 'seeds.0',
			message: 'There is no article called "pypa-overview".',
			fix: 'Choose from: hashemi-2017. Add content/articles/pypa-overview.mdx, or remove the reference.',
		},
		{
			file: 'content/tools/wrapper.mdx',
			field: 'thenAndNow.0.seed',
			message: 'There is no article called "pythonspeed".',
			fix: 'Choose from: hashemi-2017. Add content/articles/pythonspeed.mdx, or remove the reference.',
		},
	]);
});
