import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { inDist } from './guide.ts';
import { expect, test } from '../site/reader.ts';

interface Wording {
	words: string;
	/** The addresses of pages that help; any of them is an answer, once it is there. */
	pages: string[];
}

/** Of the wordings with a page that helps, the part that must lead to one among the first hits. */
const [LEAST_SHARE, FIRST] = [0.9, 3];

const WORDINGS = parse(readFileSync(new URL('search-wordings.yml', import.meta.url), 'utf8')) as Wording[];
/** A query of the comparison is understood today; every other page has to be built. */
const isThere = (page: string) => page.startsWith('/compare/?') || existsSync(inDist(page));

/** The address of a hit without its place on the page, and with the options of a comparison in place of their modes, in the order of their names. */
function plain(address: string): string {
	const [page = ''] = address.split('#');
	const [before, picked] = page.split('?pick=');
	if (picked === undefined) return page;
	return `${before ?? ''}?pick=${picked
		.split(',')
		.map((row) => row.split('.')[0] ?? '')
		.sort()
		.join(',')}`;
}

test('people’s own words lead to a page that helps among the first three hits, nine times of ten', async ({ page }) => {
	test.setTimeout(240_000); // Many searches on one page are cheaper than many pages.
	const asked = WORDINGS.map(({ words, pages }) => ({ words, pages: pages.filter(isThere) })).filter(({ pages }) => pages.length > 0);
	await page.goto('/about/');
	await page.keyboard.press('/');
	const [missed, nothing]: [string[], string[]] = [[], []];
	for (const { words, pages } of asked) {
		await page.getByRole('searchbox', { name: 'Search for' }).fill(words);
		await expect(page.locator('.in-text')).toHaveAttribute('aria-busy', 'false');
		const hits = await page.locator('site-search ol a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
		const first = hits.slice(0, FIRST).map(plain);
		if (hits.length === 0) nothing.push(words);
		if (!pages.some((each) => first.includes(plain(each)))) missed.push(`“${words}” finds ${first.join(', ')}`);
	}
	const share = 1 - missed.length / asked.length;
	console.log(
		[
			`${String(asked.length - missed.length)} of ${String(asked.length)} wordings lead to a page that helps, ${(share * 100).toFixed(0)} in 100;`,
			`${String(WORDINGS.length - asked.length)} more wait for their page.`,
			...missed,
		].join('\n'),
	);
	expect(asked.length).toBeGreaterThan(0);
	expect(nothing).toEqual([]);
	expect(share, missed.join('\n')).toBeGreaterThanOrEqual(LEAST_SHARE);
});
