import { expect, test } from '@playwright/test';

// Not with the page that complains of errors: a script that does not load is one.
test('search that cannot load says so and works again when it can', async ({ page }) => {
	await page.route('**/pagefind/**', (route) => route.abort());
	await page.goto('/');
	await page.getByRole('button', { name: 'Search' }).click();
	await page.getByRole('searchbox', { name: 'Search for' }).fill('pex');
	await expect(page.locator('site-search [role=status]')).toContainText('Search could not load');
});

test('without JavaScript the search button is disabled and everything else stands there', async ({ browser }) => {
	const page = await browser.newPage({ javaScriptEnabled: false });
	await page.goto('/');
	await expect(page.getByRole('button', { name: 'Search' })).toBeDisabled();
	await expect(page.getByRole('link', { name: 'Compare them all' })).toBeVisible();
	await page.close();
});
