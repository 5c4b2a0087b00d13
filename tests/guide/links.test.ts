import { brokenLinks } from '../broken-links.ts';
import { builtAddresses, builtPages } from '../built-site.ts';
import { DIST } from './guide.ts';
import { expect, test } from 'vitest';

test('every internal link and anchor of the built site has a target', () => {
	const pages = builtPages(DIST);
	expect(pages.length).toBeGreaterThan(0);
	expect(brokenLinks(pages, builtAddresses(DIST))).toEqual([]);
});

test('no page of the site names a registry’s host', () => {
	const naming = builtPages(DIST).filter(({ html }) => /\bhttps?:\/\/(?:www\.)?(?:pypi\.org|registry\.npmjs\.org|crates\.io)/.test(html));
	expect(naming.map(({ path }) => path)).toEqual([]);
});
