import type { Locator, Page } from '@playwright/test';
import { expect, FAILED_LOAD, open, test } from './reader.ts';

const PASTE = 'user@host:~$ ./hello\n./hello: /lib/x/thread.so.6:\n  version ‘THREAD_9.1’ not found\n(required by /opt/b/hello)\n';

const box = (page: Page): Locator => page.getByRole('textbox', { name: 'Paste the message' });
const result = (page: Page): Locator => page.locator('symptom-finder [data-result]');
const status = (page: Page): Locator => page.locator('symptom-finder').getByRole('status');
const shown = (page: Page): Locator => page.locator('[data-symptom]:visible');

/** Puts a text into the box as a paste does: at once. */
async function paste(page: Page, text: string): Promise<void> {
	await box(page).focus();
	await page.keyboard.insertText(text);
}

test('finds the page from a whole paste, says it, leaves it in the list, and leads there by keyboard', async ({ page }) => {
	await open(page, '/symptoms/');
	const all = await shown(page).count();
	await paste(page, PASTE);
	const link = result(page).getByRole('link');
	await expect(link).toHaveText("version `THREAD_N' not found");
	await expect(status(page)).toHaveText("Found: version `THREAD_N' not found. 1 other page below may fit too.");
	await expect(shown(page)).toHaveCount(2);
	// A layer without a symptom that is shown has no heading.
	await expect(page.locator('[data-group]:visible')).toHaveCount(2);
	await box(page).fill('');
	await expect(shown(page)).toHaveCount(all);
	await expect(result(page)).toBeEmpty();
	await paste(page, PASTE);
	await expect(link).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(link).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/symptoms\/thread-too-old\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText("version `THREAD_N' not found");
});

test('a complaint is only a guess, and no match leaves the whole list', async ({ page }) => {
	await open(page, '/symptoms/');
	const all = await shown(page).count();
	await box(page).fill('why is it so slow whenever I open it?');
	await expect(result(page)).toHaveText('It may be this: It is slow to open.');
	await box(page).fill('Everything is fine.');
	await expect(result(page)).toContainText('No symptom of this guide has this message.');
	await expect(status(page)).toContainText('No symptom of this guide');
	await expect(shown(page)).toHaveCount(all);
});

test('what is pasted stays in the browser, as the page says: only the patterns are fetched, once', async ({ page }) => {
	await open(page, '/symptoms/');
	await expect(page.getByText('What you paste stays in your browser')).toBeVisible();
	const requests: { url: string; body: string | null }[] = [];
	page.on('request', (request) => requests.push({ url: request.url(), body: request.postData() }));
	await paste(page, PASTE);
	await expect(result(page).getByRole('link')).toBeVisible();
	await box(page).fill('Something else');
	await expect(result(page)).toContainText('No symptom');
	expect(requests.map(({ url, body }) => [new URL(url).pathname, new URL(url).search, body])).toEqual([
		['/symptoms/patterns.json', '', null],
	]);
	expect(new URL(page.url()).search).toBe('');
	expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test.describe('without the patterns', () => {
	test.use({ expected: FAILED_LOAD });

	test('the page says so, keeps its list, and tries again', async ({ page }) => {
		await page.route('**/symptoms/patterns.json', (route) => route.abort());
		await open(page, '/symptoms/');
		const all = await shown(page).count();
		await paste(page, PASTE);
		await expect(result(page)).toContainText('The patterns could not be loaded');
		await expect(shown(page)).toHaveCount(all);
		await page.unroute('**/symptoms/patterns.json');
		await page.getByRole('button', { name: 'Try again' }).click();
		await expect(result(page).getByRole('link')).toHaveText("version `THREAD_N' not found");
	});
});

test('an option lists its symptoms under what bites, and the list shows those of one option', async ({ page }) => {
	await open(page, '/options/spool/');
	const group = page.locator('details', { hasText: 'symptoms that people meet' });
	// After "What bites", before the section that follows it.
	const order = await page
		.locator('.prose :is(h2, details)')
		.evaluateAll((parts) => parts.map((part) => (part.localName === 'details' ? 'symptoms' : part.id)));
	expect(order.slice(order.indexOf('what-bites'), order.indexOf('misconceptions'))).toEqual(['what-bites', 'symptoms']);
	await group.locator('summary').click();
	await expect(group.getByRole('link')).toHaveText(['It is slow to open', "version `THREAD_N' not found"]);

	await open(page, '/symptoms/?option=spool');
	await expect(page.getByText('What people meet with Spool.')).toBeVisible();
	await expect(shown(page)).toHaveCount(2);
	await page.getByRole('link', { name: 'Show all symptoms' }).click();
	await expect(page).toHaveURL(/\/symptoms\/$/);
	await expect(shown(page)).toHaveCount(await page.locator('[data-symptom]').count());

	await open(page, '/symptoms/?option=%3Cb%3Enothing');
	await expect(page.locator('[data-notice]')).toHaveText('Left out of the address, because the guide does not know it: option=<b>nothing.');
	await expect(shown(page)).toHaveCount(await page.locator('[data-symptom]').count());
});

test('a symptom’s page points at the layer on the stamp of an option that meets it, and says it in words', async ({ page }) => {
	await open(page, '/symptoms/thread-too-old/');
	await expect(page.locator('.stamp .arrow')).toHaveCount(1);
	const arrow = await page.locator('.stamp .arrow').boundingBox();
	const band = await page.locator('.stamp path[data-layer="libc"]').first().boundingBox();
	expect(Math.abs((arrow?.y ?? 0) - (band?.y ?? 100))).toBeLessThan(2);
	await expect(page.locator('main')).toContainText('The stamp is that of Spool');
	await expect(page.locator('.message-block').first()).toContainText('(required by FILE)');
	await expect(page.getByText('Checked on 2026-11-20')).toBeVisible();
	// The draft has no page.
	const meets = page.getByRole('region', { name: 'Who meets it' }).or(page.locator('[aria-labelledby="who-meets-it"]')).first();
	await expect(meets.getByRole('listitem')).toHaveCount(4);
	await expect(meets.getByRole('listitem').getByRole('link')).toHaveCount(3);

	await open(page, '/symptoms/seal-not-trusted/');
	await expect(page.locator('.stamp .arrow')).toHaveCount(0);
	await expect(page.getByText('No layer is missing: The system wants a seal that it knows.')).toBeVisible();
});

test('the comparison shows only the rows that meet a symptom, or that do not have it, until the list is removed', async ({ page }) => {
	const rows = page.locator('table[data-matrix="ships"] tr[data-row]:visible');
	await open(page, '/compare/');
	await page.getByRole('button', { name: 'Filters' }).click();
	await page.getByRole('link', { name: 'Those that meet an error message' }).click();
	await expect(page).toHaveURL(/\/symptoms\/$/);
	await open(page, '/symptoms/thread-too-old/');
	const meets = page.locator('[aria-labelledby="who-meets-it"]');
	await meets.getByRole('link', { name: 'Compare these alone' }).click();
	await expect(page.locator('[data-count-shown]')).toHaveText(/^3 of \d+ options$/);
	await page.getByRole('button', { name: 'Unfold all' }).click();
	await expect(rows.locator('a[href^="/options/"]').first()).toHaveText('Spool');
	const remove = page.getByRole('button', { name: /^Remove filter Only \d named rows$/ });
	await remove.click();
	await expect(page.locator('[data-count-shown]')).toHaveText(/^All \d+ options$/);
	await expect(page).toHaveURL(/\/compare\/\?current=no$/);
	await page.goBack();
	await expect(page.locator('[data-count-shown]')).toHaveText(/^3 of \d+ options$/);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('all symptoms are listed by layer, and nothing is offered that would not work', async ({ page }) => {
		await page.goto('/symptoms/');
		await expect(page.getByRole('textbox')).toHaveCount(0);
		await expect(shown(page)).toHaveCount(await page.locator('[data-symptom]').count());
		await expect(page.locator('[data-group] h2').first()).toBeVisible();
		await page.getByRole('link', { name: 'It is slow to open' }).click();
		await expect(page.getByRole('heading', { name: 'The way out' })).toBeVisible();
		await page.goto('/options/spool/');
		await page.locator('summary', { hasText: 'symptoms that people meet' }).click();
		await expect(page.getByRole('link', { name: 'It is slow to open' })).toBeVisible();
	});
});
