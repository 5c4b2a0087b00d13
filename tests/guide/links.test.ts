import { parse } from 'node-html-parser';
import { builtAddresses, builtPages } from '../built-site.ts';
import { expect, test } from 'vitest';

test('every internal link and anchor of the built site leads somewhere', () => {
	const pages = builtPages().map(({ path, html }) => ({ path, root: parse(html) }));
	const addresses = builtAddresses();
	const anchors = new Map(pages.map(({ path, root }) => [path, new Set(root.querySelectorAll('[id]').map(({ id }) => id))]));
	const broken = pages.flatMap(({ path, root }) =>
		root.querySelectorAll('[href], [src]').flatMap((element) => {
			const link = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
			if (/^(?:https?:|data:|mailto:)/.test(link)) return [];
			const target = new URL(link, `http://site${path}`);
			if (!addresses.has(target.pathname)) return [`${path} links to ${link}, which is not there`];
			const anchor = decodeURIComponent(target.hash.slice(1));
			const known = anchors.get(target.pathname);
			return anchor !== '' && known && !known.has(anchor) ? [`${path} links to ${link}, but that page has no #${anchor}`] : [];
		}),
	);
	expect(pages.length).toBeGreaterThan(0);
	expect([...new Set(broken)]).toEqual([]);
});

test('no page of the site says a registry’s host', () => {
	const naming = builtPages().filter(({ html }) => /\bhttps?:\/\/(?:www\.)?(?:pypi\.org|registry\.npmjs\.org|crates\.io)/.test(html));
	expect(naming.map(({ path }) => path)).toEqual([]);
});
