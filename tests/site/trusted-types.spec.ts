import type { Page } from '@playwright/test';
import { KINDS } from './fixture.ts';
import { expect, searchFor, test } from './reader.ts';

/** Scripts may hand no string at all to a place where it would become markup or a script. */
const POLICY = "require-trusted-types-for 'script'; trusted-types 'none'";

async function underPolicy(page: Page): Promise<void> {
	await page.route('**/*', async (route) => {
		if (route.request().resourceType() !== 'document') return route.continue();
		const response = await route.fetch();
		await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': POLICY } });
	});
}

test('search needs no exception from Trusted Types, on whatever page', async ({ page }) => {
	await underPolicy(page);
	for (const kind of ['option', 'section compare', 'not found']) {
		await page.goto(KINDS.find((known) => known.kind === kind)?.path ?? '');
		await searchFor(page, 'the paddlewheel trap waits');
		await expect(page.locator('.in-text li mark').first()).toBeVisible();
		await searchFor(page, 'anvill');
		await expect(page.locator('.search-results .stamp').first()).toBeVisible();
	}
});

test('the policy of this test is in force', async ({ browser }) => {
	const page = await browser.newPage(); // One that may complain.
	await underPolicy(page);
	await page.goto('/404.html');
	const markup = page.evaluate(() => {
		document.createElement('div').innerHTML = '<b></b>';
	});
	await expect(markup).rejects.toThrow('TrustedHTML');
	await page.close();
});
