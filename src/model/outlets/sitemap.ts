import { newestDay } from '../page-register/newest-day.ts';
import type { SitePage } from '../page-register/page.ts';
import { hasAddress } from '../page-register/register.ts';
import { sitemapPartUrl } from '../shared/addresses.ts';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Every page that has an address, with the day of its newest check (sitemaps.org, protocol 0.9). */
export function sitemapFrom(pages: readonly SitePage[], site: URL): string {
	const entries = pages.filter(hasAddress).map(({ url, checked }) => `<url>${placeAndDay(new URL(url, site), checked)}</url>\n`);
	return document('urlset', entries.join(''));
}

/** The index of sitemaps. It has one, which can list 50,000 pages. */
export function sitemapIndexFrom(pages: readonly SitePage[], site: URL): string {
	const day = newestDay(pages.map(({ checked }) => checked));
	return document('sitemapindex', `<sitemap>${placeAndDay(new URL(sitemapPartUrl(), site), day)}</sitemap>\n`);
}

function placeAndDay({ href }: URL, day: string): string {
	return `<loc>${href.replaceAll('&', '&amp;')}</loc>${day === '' ? '' : `<lastmod>${day}</lastmod>`}`;
}

function document(root: string, content: string): string {
	return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${NAMESPACE}">\n${content}</${root}>\n`;
}
