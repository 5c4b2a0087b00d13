import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { inDist } from './guide.ts';
import { expect, searchFor, test } from '../site/reader.ts';

/** Bytes of a file as a good host sends it: packed, or as it is where packing gains nothing. */
function weight(path: string): number {
	const bytes = readFileSync(inDist(path));
	return Math.min(bytes.length, brotliCompressSync(bytes).length);
}

for (const words of ['docker', 'minor version of the build machine'])
	test(`the first pages of the full text for “${words}” cost at most 145 kB`, async ({ page }) => {
		const asked = new Set<string>();
		await page.goto('/options/pex/', { waitUntil: 'networkidle' });
		page.on('request', (request) => asked.add(new URL(request.url()).pathname));
		await searchFor(page, words);
		await expect(page.locator('.in-text li mark').first()).toBeVisible();
		expect([...asked]).toContain('/pagefind/pagefind.js');
		expect([...asked].reduce((sum, path) => sum + weight(path), 0)).toBeLessThanOrEqual(145_000);
	});
