import type { Locator, Page } from '@playwright/test';
import { expect, open as openPage, changeQuery, test } from './reader.ts';

const GUIDE = '/guides/who-patches-what/';

test('comes before the changes since the articles, and is in the table of contents', async ({ page }) => {
	await page.goto('/options/icebox/');
	const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
	const place = headings.findIndex((heading) => heading.trim() === 'Who patches what');
	expect(headings[place + 1]?.trim()).toBe('Then and now');
	await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Who patches what' }).click();
	await expect(page).toHaveURL(/#who-patches-what$/);
});

/** Opens the guide and waits until its script has taken over. */
async function open(page: Page, query = ''): Promise<void> {
	await openPage(page, `${GUIDE}${query}`);
}

function sections(page: Page): Locator {
	return page.locator('section[data-part]:visible');
}

test('a part is chosen by keyboard and put into the address, and back leads to all', async ({ page }) => {
	await open(page);
	await expect(sections(page)).toHaveCount(7);
	await page.getByRole('radio', { name: 'Show all' }).focus();
	await page.keyboard.press('ArrowDown');
	await expect(page).toHaveURL(/\?hole=code$/);
	await expect(sections(page)).toHaveCount(1);
	await page.keyboard.press('ArrowDown');
	await expect(page).toHaveURL(/\?hole=python-deps$/);
	await expect(page.getByRole('radio', { name: 'A Python package' })).toBeChecked();
	await expect(page.getByRole('heading', { name: 'A Python package' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'OpenSSL' })).toBeHidden();
	await page.goBack();
	await expect(page.getByRole('radio', { name: 'Your code' })).toBeChecked();
	await page.goBack();
	await expect(sections(page)).toHaveCount(7);
	await page.goForward();
	await expect(page.getByRole('heading', { name: 'Your code' })).toBeVisible();
	await expect(sections(page)).toHaveCount(1);
});

test('an address opens on one vulnerability, also on a phone', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await open(page, '?hole=openssl');
	await expect(sections(page)).toHaveCount(1);
	await expect(page.getByRole('radio', { name: 'OpenSSL' })).toBeChecked();
	await expect(page.locator('[data-notice]')).toBeHidden();
});

test('an address with a part that the guide does not know shows all and says so', async ({ page }) => {
	await open(page, '?hole=glibc');
	for (const garbage of ['__proto__', '%E0%A4%A', 'a'.repeat(5000), '<script>alert(1)</script>', '"],*', 'glibc']) {
		await changeQuery(page, `?hole=${garbage}`);
		await expect(page.locator('[data-notice]'), garbage.slice(0, 20)).toContainText('does not know it');
		await expect(sections(page), garbage.slice(0, 20)).toHaveCount(7);
	}
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('shows all sections, with links to them', async ({ page }) => {
		await page.goto(GUIDE);
		await expect(sections(page)).toHaveCount(7);
		await expect(page.getByRole('radio')).toHaveCount(0);
		await page.getByRole('navigation', { name: 'Vulnerable parts' }).getByRole('link', { name: 'libc' }).click();
		await expect(page).toHaveURL(/#libc$/);
		await expect(page.locator('#libc')).toBeInViewport();
	});
});

test('names are closed until a part is chosen, and open for readers without a script and on paper', async ({ page, browser }) => {
	await open(page);
	const names = page.locator('.actor-group li a');
	await expect(names.first()).toBeHidden();
	await expect(page.locator('.actor-group .count').first()).toHaveText(/\d/);
	await page.emulateMedia({ media: 'print' });
	await expect(names.first()).toBeVisible();
	await page.emulateMedia({ media: 'screen' });
	await page.getByRole('radio', { name: 'OpenSSL' }).check();
	await expect(page.locator('section[data-part="openssl"] .actor-group li a').first()).toBeVisible();
	const plain = await browser.newContext({ javaScriptEnabled: false });
	const reader = await plain.newPage();
	await reader.goto(new URL(GUIDE, page.url()).href);
	for (const group of await reader.locator('.actor-group').all()) await expect(group.getByRole('link').first()).toBeVisible();
	await plain.close();
});
