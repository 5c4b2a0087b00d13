import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from '../site/reader.ts';

interface Query {
	typed: string;
	/** The address of the page that has to be found. */
	finds: string;
	/** Among how many hits it has to be; it comes first unless this says more. */
	among?: number;
}

const QUERIES = parse(readFileSync(new URL('search-queries.yml', import.meta.url), 'utf8')) as Query[];

test('the page that a reader means comes first, or among the first', async ({ page }) => {
	test.setTimeout(120_000); // Many searches on one page are cheaper than many pages.
	await page.goto('/about/');
	await page.keyboard.press('/');
	const missed: string[] = [];
	for (const { typed, finds, among = 1 } of QUERIES) {
		await page.getByRole('searchbox', { name: 'Search for' }).fill(typed);
		await expect(page.locator('.in-text')).toHaveAttribute('aria-busy', 'false');
		const hits = await page.locator('site-search ol a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
		const first = hits.slice(0, among);
		if (!first.includes(finds)) missed.push(`“${typed}” does not find ${finds}, but ${first.join(', ') || 'nothing'}`);
	}
	expect(QUERIES.length).toBeGreaterThan(0);
	expect(missed).toEqual([]);
});
