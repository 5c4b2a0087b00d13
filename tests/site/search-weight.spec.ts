import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { DIST } from './built-site.ts';
import { expect, searchFor, test } from './reader.ts';

/** Bytes of a file as a good host sends it: packed, or as it is where packing gains nothing. */
function weight(path: string): number {
	const bytes = readFileSync(join(DIST, path));
	return Math.min(bytes.length, brotliCompressSync(bytes).length);
}

test('the names that search answers from weigh at most 8 kB', () => {
	expect(weight('/search/names.json'), 'src/pages/search/names.json.ts leaves out aliases until they fit').toBeLessThanOrEqual(8000);
});

test('before search is opened, all script of an option’s page weighs at most 6 kB', () => {
	const page = parse(readFileSync(join(DIST, 'options/pyinstaller/index.html'), 'utf8'));
	const scripts = page.querySelectorAll('script').map((script) => ({ address: script.getAttribute('src'), text: script.textContent }));
	const weights = scripts.map(({ address, text }) => (address === undefined ? brotliCompressSync(text).length : weight(address)));
	expect(scripts.some(({ address }) => address?.includes('Page'))).toBe(true);
	expect(weights.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(6000);
});

for (const words of ['docker', 'minor version of the build machine'])
	test(`the first pages of the full text for “${words}” cost at most 130 kB`, async ({ page }) => {
		const asked = new Set<string>();
		await page.goto('/options/pex/', { waitUntil: 'networkidle' });
		page.on('request', (request) => asked.add(new URL(request.url()).pathname));
		await searchFor(page, words);
		await expect(page.locator('.in-text li mark').first()).toBeVisible();
		expect([...asked]).toContain('/pagefind/pagefind.js');
		expect([...asked].reduce((sum, path) => sum + weight(path), 0)).toBeLessThanOrEqual(130_000);
	});

test('the parts of the search index are small, so that a search asks for little', () => {
	const parts = readdirSync(join(DIST, 'pagefind/index')).map((file) => weight(`/pagefind/index/${file}`));
	expect(parts.length).toBeGreaterThan(0);
	expect(Math.max(...parts)).toBeLessThanOrEqual(12_000);
});
