import type { Locator, Page } from '@playwright/test';
import { expect, test } from './reader.ts';

/** The parts of an option's page, each a sheet. */
const parts = (page: Page) => page.locator('.sheets > *');
/** What of them is left to be laid out when it comes into sight. */
const late = (page: Page) =>
	parts(page).evaluateAll((all) => all.filter((part) => getComputedStyle(part).contentVisibility === 'auto').length);

/** How far an element's top is from where a link to it should bring it, in CSS pixels. */
async function distanceFromTop(element: Locator): Promise<number> {
	return element.evaluate((target) => {
		const wanted = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
		return Math.abs(target.getBoundingClientRect().top - wanted);
	});
}

test('lays out the content below the first screen only after the first paint', async ({ page }) => {
	let release = (): void => undefined;
	const held = new Promise<void>((done) => (release = done));
	await page.route('**/_astro/Page*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/options/pouch/', { waitUntil: 'commit' });
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	// The rest of the window needs no script file, only the frame after.
	await expect(page.getByRole('region', { name: 'At a glance' }).getByText('Python').first()).toBeVisible();
	await expect(page.locator('.sheets')).toHaveCSS('content-visibility', 'visible');
	await expect.poll(async () => (await late(page)) === (await parts(page).count()) - 2).toBe(true);
	release();
	await expect.poll(() => late(page)).toBe(0);
	expect(await page.locator('html').getAttribute('class')).toBe('');
});

test('a link further down leads there, even before the script has come', async ({ page }) => {
	await page.route('**/_astro/Page*.js', () => undefined); // It never comes.
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('/options/pouch/', { waitUntil: 'commit' });
	await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'All facts' }).click();
	await expect.poll(() => distanceFromTop(page.locator('#facts'))).toBeLessThan(4);
	expect(await late(page)).toBe(0);
});

test('an address with a place in it lays out the whole page at once', async ({ page }) => {
	await page.goto('/options/pouch/#release');
	await expect.poll(() => distanceFromTop(page.locator('#release'))).toBeLessThan(4);
	expect(await late(page)).toBe(0);
});

test('going back finds the place that was left', async ({ page }) => {
	await page.goto('/options/pouch/');
	await expect.poll(() => late(page)).toBe(0);
	const alternative = page.locator('[aria-labelledby="alternatives"] li a').first();
	await alternative.scrollIntoViewIfNeeded();
	const left = await page.evaluate(() => scrollY);
	expect(left).toBeGreaterThan(1000);
	await alternative.click();
	await expect(page).not.toHaveURL(/pouch/);
	await page.goBack();
	await expect.poll(() => page.evaluate(() => scrollY)).toBe(left);
});
