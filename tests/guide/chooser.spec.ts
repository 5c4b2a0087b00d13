import { expect, open, test } from '../site/reader.ts';

// How long an answer is depends on how many options fit.

for (const query of [
	'kind=command-line&who=developers&where=linux-desktop,macos&matters=small&updates=user',
	'kind=service&who=operators&where=server&compiled=yes&container=none',
])
	test(`on a phone five answers take at most eight screens until something is opened: ${query}`, async ({ page }) => {
		const screen = { width: 390, height: 844 };
		await page.setViewportSize(screen);
		await open(page, `/choose/?${query}`);
		await expect(page.locator('[data-result] h2').first()).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(8 * screen.height);
		// Large rungs are not left out, only closed.
		const rest = page.locator('.rung-group .rest').first();
		const { length } = await rest.locator('b').allTextContents();
		await expect(rest.locator('summary').first()).toContainText(String(length));
		await rest.locator('summary').first().click();
		await expect(rest.locator('b').last()).toBeVisible();
	});
