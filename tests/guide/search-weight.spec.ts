import { expect, searchFor, test } from '../site/reader.ts';
import { weight } from './weight.ts';

for (const words of ['docker', 'minor version of the build machine'])
	test(`the first pages of the full text for “${words}” cost at most 140 kB`, async ({ page }) => {
		const asked = new Set<string>();
		await page.goto('/options/pex/', { waitUntil: 'networkidle' });
		page.on('request', (request) => asked.add(new URL(request.url()).pathname));
		await searchFor(page, words);
		await expect(page.locator('.in-text li mark').first()).toBeVisible();
		expect([...asked]).toContain('/pagefind/pagefind.js');
		expect([...asked].reduce((sum, path) => sum + weight(path), 0)).toBeLessThanOrEqual(140_000);
	});
