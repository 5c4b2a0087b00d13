import { expect, searchFor, test } from './reader.ts';

const hits = 'site-search ol li';

test('search opens with its button, with / and with Ctrl+K, and closes with Escape', async ({ page }) => {
	await page.goto('/about/');
	const box = page.getByRole('searchbox', { name: 'Search for' });
	for (const open of [
		() => page.getByRole('button', { name: 'Search' }).click(),
		() => page.keyboard.press('/'),
		() => page.keyboard.press('Control+k'),
	]) {
		await open();
		await expect(box).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(box).toBeHidden();
	}
});

test('an option is found by its name and shows its rung and status', async ({ page }) => {
	await page.goto('/');
	await searchFor(page, 'shiv');
	const first = page.locator(hits).first();
	await expect(first).toContainText('shiv');
	await expect(first).toContainText('Pre-installed Python');
	await expect(first).toContainText(/Active|Maintenance|Dormant/);
});

test('an option is found by an alias', async ({ page }) => {
	await page.goto('/');
	await searchFor(page, 'Dockerfile');
	await expect(page.locator(hits).filter({ hasText: 'Docker' }).first()).toBeVisible();
});

test('an option is found by a phrase of its text', async ({ page }) => {
	await page.goto('/');
	await searchFor(page, 'names the build machine’s minor version');
	await expect(page.locator(hits).first()).toContainText('PEX');
});

test('hits are reached and followed by the keyboard alone', async ({ page }) => {
	await page.goto('/');
	await page.keyboard.press('/');
	await page.keyboard.type('pyinstaller');
	await expect(page.locator(hits).first()).toContainText('PyInstaller');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/options\/pyinstaller\/$/);
});

test('nothing found is said in words', async ({ page }) => {
	await page.goto('/');
	await searchFor(page, 'zzqqzzqq');
	await expect(page.locator('site-search [role=status]')).toContainText('Nothing found for “zzqqzzqq”');
});

test('hostile words are text, not markup', async ({ page }) => {
	await page.goto('/');
	await searchFor(page, '<img src=x onerror=alert(1)>');
	await expect(page.locator('site-search [role=status]')).not.toBeEmpty();
	await expect(page.locator('site-search img[src="x"]')).toHaveCount(0);
});

test('search works from the page that is not there', async ({ page }) => {
	await page.goto('/404.html');
	await searchFor(page, 'wheel');
	await expect(page.locator(hits).filter({ hasText: 'Wheel' }).first()).toBeVisible();
});
