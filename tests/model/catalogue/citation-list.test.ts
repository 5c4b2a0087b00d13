import { expect, test } from 'vitest';
import { citationList, citationsOfArticle, sourcesOfProse } from '../../../src/model/catalogue/citation-list.ts';
import { byId, catalogueWith } from '../../fixtures/catalogue.ts';

test('a page’s sources stand once each: cells first, in the order of the matrices, then prose, then what has changed', () => {
	const { options, criteria } = catalogueWith(({ options: all }) => {
		const { data } = byId(all, 'freezer');
		data.cells['kernel'] = { is: 'absent', sources: ['k/k', 'freezer/manual'] };
		data.cells['code'] = { is: 'included', sources: ['c/c'] };
		if (data.modes?.['onefile']) data.modes['onefile'].cells['one-file'] = { is: 'one', sources: ['m/m'] };
		byId(all, 'freezer').body = '<Cite id="p/p" /> <Cite id="k/k" />';
		data.thenAndNow[0]?.sources.push('t/t');
	});
	expect(citationList(byId(options, 'freezer'), criteria)).toEqual([
		'c/c',
		'freezer/manual',
		'k/k',
		'm/m',
		'freezer/releases',
		'p/p',
		't/t',
	]);
});

test('a tool’s sources stand in the same order, its facts after its prose', () => {
	const { tools, criteria } = catalogueWith(({ tools: all }) => {
		const { data } = byId(all, 'wrapper');
		data.facts[0]?.sources.unshift('f/f');
		data.thenAndNow.push({ seed: 'pythonspeed', said: 'A.', now: 'B.', sources: ['t/t'] });
	});
	expect(citationList(byId(tools, 'wrapper'), criteria)).toEqual(['wrapper/manual', 'wrapper/about', 'wrapper/tour', 'f/f', 't/t']);
});

test('default evidence that no cell leans on is still listed, at the end', () => {
	const { options, criteria } = catalogueWith(({ options: all }) => {
		const { data } = byId(all, 'plain-script');
		for (const [id, cell] of Object.entries(data.cells))
			data.cells[id] = { is: typeof cell === 'object' ? ['copy'] : cell, sources: ['c/c'] };
	});
	expect(citationList(byId(options, 'plain-script'), criteria)).toEqual(['c/c', 'python-docs/scripts']);
});

test('every source that a page of the tiny catalogue cites has its number there', () => {
	const { options, tools, channels, criteria } = catalogueWith();
	for (const page of [...options, ...tools, ...channels]) {
		const list = citationList(page, criteria);
		expect(new Set(list).size).toBe(list.length);
		const rows = 'rows' in page ? page.rows : [page];
		for (const { cells } of rows) for (const { sources } of Object.values(cells)) expect(list).toEqual(expect.arrayContaining(sources));
	}
});

test('sorts the sources of prose by first mention', () => {
	const { sources } = catalogueWith();
	const body = '<Cite id="wrapper/tour" /> <Cite id="cloud/docs" /> <Cite id="wrapper/tour" />';
	expect(sourcesOfProse(body, sources).map(({ id }) => id)).toEqual(['wrapper/tour', 'cloud/docs']);
});

test('begins an article’s sources with the article itself', () => {
	const { articles } = catalogueWith(({ articles: all }) => {
		byId(all, 'hashemi-2017').body = '<Cite id="cloud/docs" /> <Cite id="essays/gradient" />';
	});
	expect(citationsOfArticle(byId(articles, 'hashemi-2017'))).toEqual(['essays/gradient', 'cloud/docs', 'freezer/manual']);
});
