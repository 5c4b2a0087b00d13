import { describe, expect, test } from 'vitest';
import { PAGE_KINDS } from '../../../src/model/page-register/page.ts';
import { tabTitle } from '../../../src/model/page-register/page-title.ts';
import { hasAddress, pagesOf } from '../../../src/model/page-register/register.ts';
import { LONGEST } from '../../../src/schema/primitives.ts';
import { byId, catalogueWith } from '../../fixtures/catalogue.ts';

const catalogue = catalogueWith();
const pages = pagesOf(catalogue);
const at = (url: string) => pages.find((page) => page.url === url);

test('has pages of every kind, each at an address of its own', () => {
	expect(new Set(pages.map(({ kind }) => kind))).toEqual(new Set(Object.keys(PAGE_KINDS)));
	expect(new Set(pages.map(({ url }) => url)).size).toBe(pages.length);
});

test('has a page for each option, tool, channel, rung, guide and article', () => {
	const { options, tools, channels, rungs, guides, articles } = catalogue;
	const urls = [options, tools, channels, rungs, guides, articles].flat().map(({ url }) => url);
	expect(urls.filter((url) => !at(url))).toEqual([]);
});

test('an option has its name, its other names, its summary, its newest check and what is above it', () => {
	const [option] = catalogue.options;
	expect(at(option?.url ?? '')).toMatchObject({
		kind: 'option',
		name: option?.data.name,
		aliases: option?.data.aliases,
		title: option?.data.name,
		description: option?.data.summary,
		checked: '2026-11-20',
		parents: [{ name: 'Options', url: '/options/' }],
	});
});

test('a rung has another title than an option of its name', () => {
	const named = pages.filter(({ name }) => name === 'Plain script');
	expect(named.map(({ kind, title }) => `${kind}: ${title}`)).toEqual(['option: Plain script', 'rung: Plain script (rung)']);
});

test('an article has its short title, and links with the whole one', () => {
	const withShort = pagesOf(catalogueWith(({ articles }) => (byId(articles, 'hashemi-2017').data.short = 'In short')));
	expect(withShort.find(({ kind }) => kind === 'article')).toMatchObject({ name: 'The gradient', title: 'In short' });
});

test('a page of sources names as many publishers as its description holds', () => {
	const described = (length: number) => {
		const named = catalogueWith(({ sources }) => (byId(sources, 'cloud').data.publisher = `C${'x'.repeat(length)}`));
		return pagesOf(named).find(({ url }) => url === '/sources/c/')?.description;
	};
	expect(described(8)).toBe('Pages that back claims of this guide, by Cxxxxxxxx.');
	expect(described(160)).toBe('Pages that back claims of this guide.');
});

test('says how many rungs the gradient has, without those beside it', () => {
	expect(at('/gradient/')?.description).toMatch(/^Two rungs /);
});

describe('titles and descriptions', () => {
	test('no two pages have the same title', () => {
		expect(new Set(pages.map(({ title }) => title)).size).toBe(pages.length);
	});

	test('none is longer than search engines show', () => {
		expect(pages.filter(({ title }) => tabTitle(title).length > LONGEST.title)).toEqual([]);
		expect(pages.filter(({ description }) => description.length > LONGEST.description)).toEqual([]);
	});
});

test('only the page for what is not found has no address', () => {
	expect(pages.filter((page) => !hasAddress(page)).map(({ url }) => url)).toEqual(['/404.html']);
});
