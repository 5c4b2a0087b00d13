import { expect, test, type Page } from '@playwright/test';

// Not with the page that complains of errors: a script that does not load is one.

async function searchFor(page: Page, words: string): Promise<void> {
	await page.keyboard.press('/');
	await page.getByRole('searchbox', { name: 'Search for' }).fill(words);
}

const status = (page: Page) => page.locator('site-search [role=status]');
const hits = (page: Page) => page.locator('site-search ol a');

test('names answer while the full text cannot load, and it is tried again', async ({ page }) => {
	await page.route('**/pagefind/**', (route) => route.abort());
	await page.goto('/about/');
	await searchFor(page, 'pouch');
	await expect(hits(page).first()).toContainText('Pouch');
	await expect(status(page)).toContainText('the full text could not be searched');
	await expect(page.locator('.in-text').getByRole('link', { name: 'all options' })).toBeVisible();
	await page.unroute('**/pagefind/**');
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(status(page)).toContainText('with these words');
	await expect(page.locator('.in-text ol a').first()).toBeVisible();
});

test('reports a part of the index that failed to load, and fetches it again', async ({ page }) => {
	await page.goto('/about/');
	await searchFor(page, 'spool');
	await expect(status(page)).toContainText('with these words');
	await page.route('**/pagefind/**', (route) => route.abort());
	await page.getByRole('searchbox', { name: 'Search for' }).fill('paddlewheel');
	await expect(status(page)).toContainText('could not');
	await page.unroute('**/pagefind/**');
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(status(page)).toContainText('with these words');
});

test('the full text answers while the names cannot load, and they are tried again', async ({ page }) => {
	await page.route('**/search/names.json', (route) => route.abort());
	await page.goto('/about/');
	await searchFor(page, 'satchel');
	await expect(page.locator('.in-text ol a').first()).toContainText('Satchel');
	await page.unroute('**/search/names.json');
	await page.getByRole('searchbox', { name: 'Search for' }).fill('pouch');
	await expect(status(page)).toContainText('by name');
});

test('search that cannot load at all says so, and works when it can', async ({ page }) => {
	await page.route(/\/(pagefind|search|_astro\/search-dialog)/, (route) => route.abort());
	await page.goto('/about/');
	await searchFor(page, 'pouch');
	await expect(status(page)).toContainText('Search could not load');
	await page.unroute(/\/(pagefind|search|_astro\/search-dialog)/);
	await page.getByRole('searchbox', { name: 'Search for' }).fill('pouchh');
	await expect(hits(page).first()).toContainText('Pouch');
});

test('without JavaScript there is a link to all options in place of the search', async ({ browser }) => {
	const page = await browser.newPage({ javaScriptEnabled: false });
	await page.goto('/about/');
	const banner = page.getByRole('banner');
	await expect(banner.getByRole('button')).toHaveCount(0);
	await banner.getByRole('link', { name: 'All options' }).click();
	await expect(page.getByRole('heading', { name: 'All options' })).toBeVisible();
	await page.close();
});
