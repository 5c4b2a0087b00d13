import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makePreviews } from '../../src/integrations/link-previews/make-previews.ts';
import { pagesOf } from '../../src/model/page-register/register.ts';
import { previewGradient } from '../../src/model/previews/subjects.ts';
import type { SitePage } from '../../src/model/page-register/page.ts';
import { catalogueWith } from '../fixtures/catalogue.ts';

const folder = mkdtempSync(join(tmpdir(), 'previews-'));
afterAll(() => {
	rmSync(folder, { recursive: true });
});
const cache = join(folder, 'cache');
const catalogue = catalogueWith();
const gradient = previewGradient(catalogue);
const DRAWN = ['/options/freezer/', '/options/plain-script/', '/about/', '/404.html'];

/** The pages to draw, one of them under a title of choice. */
function pagesWith(title: string): SitePage[] {
	return pagesOf(catalogue)
		.filter(({ url }) => DRAWN.includes(url))
		.map((page) => (page.url === '/options/freezer/' ? { ...page, title } : page));
}

/** A folder with what Astro has written of a site. */
function builtSite(): string {
	const site = join(folder, 'site');
	rmSync(site, { recursive: true, force: true });
	mkdirSync(site, { recursive: true });
	writeFileSync(join(site, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><path d="M0 0h2v2z"/></svg>');
	return site;
}

/** Draws the pictures of a site with one page under a title of choice. */
function drawn(title: string) {
	return makePreviews(builtSite(), { pages: pagesWith(title), gradient, cache });
}

test('what was drawn once is not drawn again; what changed is', async () => {
	expect(await drawn('Freezer')).toEqual({ all: 4, drawn: 4 });
	expect(await drawn('Freezer')).toEqual({ all: 4, drawn: 0 });
	const before = readFileSync(join(folder, 'site/previews/options/freezer.png'));
	expect(await drawn('Freezer, renamed')).toEqual({ all: 4, drawn: 1 });
	const after = readFileSync(join(folder, 'site/previews/options/freezer.png'));
	expect(after.equals(before)).toBe(false);
	expect(readdirSync(cache), 'pictures that no page has any more are gone').toHaveLength(4);
});

test('every page that has an address has its picture, of the size it says, and nothing else is left over', async () => {
	await drawn('Freezer');
	const site = join(folder, 'site');
	const pictures = ['previews/options/freezer.png', 'previews/options/plain-script.png', 'previews/about.png', 'apple-touch-icon.png'];
	const sizes = pictures.map((name) => {
		const png = readFileSync(join(site, name));
		return [png.readUInt32BE(16), png.readUInt32BE(20)];
	});
	expect(sizes).toEqual([
		[1200, 630],
		[1200, 630],
		[1200, 630],
		[180, 180],
	]);
	expect(readdirSync(join(site, 'previews'), { recursive: true })).toHaveLength(4);
});
