import { expect, test, type Page } from '@playwright/test';
import { otherTablesUrl } from '../../src/model/shared/addresses.ts';
import { catalogue } from './fixture.ts';

// Not with the page that complains of errors: what cannot be fetched is one.

const status = (page: Page) => page.locator('comparison-explorer > div > [role=status]');
const rowsShown = (page: Page) => page.locator('table[data-matrix]:visible tr[data-row]:not([hidden=""])');
const count = (page: Page) => page.locator('[data-count-shown]');
const SOME = /^([1-9]\d*) of (?!\1 )\d+ options$/;
const FAILURE = 'The other tables could not be loaded';

test('tables that cannot be fetched are said to be missing, and come when asked for again', async ({ page }) => {
	await page.route(otherTablesUrl(), (route) => route.abort());
	await page.goto('/compare/?runs-on=windows');
	const failure = page.getByText(`${FAILURE}, so`);
	await expect(failure).toBeVisible();
	await expect(status(page)).toContainText(`${FAILURE}. Check the connection and try again.`);
	await expect(page.locator('[data-tables]')).toHaveAttribute('aria-busy', 'false');
	expect(await rowsShown(page).count()).toBe(catalogue.rows.length);

	// The first table answers what it can, and what was asked for is kept; a reader's text comes with the others.
	await page.getByLabel('Name or text').fill('installer');
	await page.getByRole('button', { name: 'Remove filter Runs on: Windows' }).click();
	await expect(failure).toBeVisible();
	await page.getByRole('button', { name: 'Remove filter Text: installer' }).click();
	await expect(failure).toBeHidden();
	await page.goBack();
	await page.goBack();
	await expect(failure).toBeVisible();

	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(failure).toBeVisible();
	await page.unroute(otherTablesUrl());
	await page.getByRole('button', { name: 'Try again' }).press('Enter');
	await expect(failure).toBeHidden();
	await expect(count(page)).toHaveText(SOME);
	await expect(page.locator('#matrix-ships')).toBeFocused();
	await expect(page).toHaveURL(/\?runs-on=windows&q=installer$/);
});

test('a page that is not the one with the tables is a failure too', async ({ page }) => {
	await page.route(otherTablesUrl(), (route) =>
		route.fulfill({ contentType: 'text/html', body: '<title>Sign in</title><table data-matrix="run"></table>' }),
	);
	await page.goto('/compare/?pick=pouch,satchel');
	await expect(page.getByText(`${FAILURE}, so`)).toBeVisible();
	await expect(page.getByRole('table', { name: /picked options/ })).toBeHidden();
	await page.unroute(otherTablesUrl());
	await page.getByRole('button', { name: 'Try again' }).press('Enter');
	await expect(page.getByRole('table', { name: /picked options/ })).toContainText('Latest release');
});

test('hides a failure that affects nothing shown, and retries at the next need', async ({ page }) => {
	await page.route(otherTablesUrl(), (route) => route.abort());
	await page.goto('/compare/?interpreter=included');
	await Promise.all([page.waitForEvent('requestfailed'), page.getByLabel('Name or text').focus()]);
	await expect(count(page)).toHaveText(SOME);
	const found = await rowsShown(page).count();
	await expect(page.getByText(`${FAILURE}, so`)).toBeHidden();
	await page.unroute(otherTablesUrl());
	await page.getByRole('link', { name: 'Project', exact: true }).click();
	await expect(page.getByRole('grid', { name: /^Project/ }).locator('tr[data-row]:not([hidden=""])')).toHaveCount(found);
});
