import { expect, test } from 'vitest';
import { sitemapFrom, sitemapIndexFrom } from '../../../src/model/outlets/sitemap.ts';
import { hasAddress, pagesOf } from '../../../src/model/page-register/register.ts';
import { catalogueWith } from '../../fixtures/catalogue.ts';

const pages = pagesOf(catalogueWith());
const site = new URL('https://guide.example');

test('names every page that has an address, with the day of its newest check', () => {
	const text = sitemapFrom(pages, site);
	expect([...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname)).toEqual(
		pages.filter(hasAddress).map(({ url }) => url),
	);
	expect(text).toContain('<url><loc>https://guide.example/options/plain-script/</loc><lastmod>2026-11-20</lastmod></url>');
});

test('the index names the list and its newest day', () => {
	expect(sitemapIndexFrom(pages, site)).toContain(
		'<sitemap><loc>https://guide.example/sitemap-0.xml</loc><lastmod>2026-11-20</lastmod></sitemap>',
	);
});

test('signs that XML would read are written as entities', () => {
	const [page] = pages;
	if (!page) throw new Error('The fixture has no page.');
	expect(sitemapFrom([{ ...page, url: '/a&b/' }], site)).toContain('/a&amp;b/');
});
