import { expect, test } from 'vitest';
import { tabTitle } from '../../src/model/page-register/page-title.ts';
import { LONGEST } from '../../src/schema/primitives.ts';
import { builtPages, kindsOf } from '../built-site.ts';
import { catalogue, DIST, registeredPages } from './guide.ts';

const pages = registeredPages;
/** The built pages but for those that only lead on to another. */
const built = builtPages(DIST).filter(({ html }) => !html.includes('http-equiv="refresh"'));

test('the register has every built page, and no other', () => {
	expect(built.map(({ path }) => path).sort()).toEqual(pages.map(({ url }) => url).sort());
});

test('the tests visit a page of every kind', () => {
	const visited = new Set(kindsOf(pages, catalogue).map(({ path }) => pages.find(({ url }) => url === path)?.kind));
	expect(pages.filter(({ kind }) => !visited.has(kind)).map(({ kind }) => kind)).toEqual([]);
});

test('titles are unique, and titles and descriptions fit the limits of search engines', () => {
	const titles = built.map(({ html }) => /<title>([^<]*)</.exec(html)?.[1] ?? '');
	expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
	expect(new Set(pages.map(({ title }) => tabTitle(title))).size).toBe(pages.length);
	expect(pages.filter(({ title }) => tabTitle(title).length > LONGEST.title).map(({ title }) => title)).toEqual([]);
	expect(pages.filter(({ description }) => description.length > LONGEST.description).map(({ url }) => url)).toEqual([]);
});
