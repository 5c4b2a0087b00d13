import { expect, test } from 'vitest';
import { unnamedArticles } from '../../../src/model/rules/unnamed-articles.ts';
import { byId, changed, soundContent } from '../../fixtures/catalogue.ts';

const LATER = { seed: 'hashemi-2017', said: 'A.', now: 'B.', sources: ['freezer/manual'] };

test('changes since articles that name the page are no problem', () => {
	expect(unnamedArticles(soundContent())).toEqual([]);
});

test('a change since an article that does not name the page is refused, whatever its kind', () => {
	const problem = {
		message: 'The article "hashemi-2017" is not among the seeds.',
		fix: 'Add hashemi-2017 to seeds if the article names it, or remove the entry.',
	};
	const content = changed(({ options, tools, channels }) => {
		byId(options, 'freezer').data.thenAndNow.push({ ...LATER, seed: 'hashemi-2017' });
		byId(options, 'cloud').data.thenAndNow.push(LATER);
		byId(tools, 'wrapper').data.thenAndNow.push(LATER);
		byId(channels, 'script-index').data.thenAndNow.push(LATER);
	});
	expect(unnamedArticles(content)).toEqual(
		['content/options/cloud.mdx', 'content/tools/wrapper.mdx', 'content/channels/script-index.mdx'].map((file) => ({
			file,
			field: 'thenAndNow.0.seed',
			...problem,
		})),
	);
});
