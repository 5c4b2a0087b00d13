import { KINDS } from './fixture.ts';
import { expect, open, test } from './reader.ts';

test('prints the chooser’s answers', async ({ page }) => {
	await open(page, '/choose/');
	await page.locator('[data-more] summary').click();
	const labels = page.locator('.questions label:has([type="checkbox"])').filter({ visible: true });
	const answers = [(await labels.first().innerText()).trim(), (await labels.last().innerText()).trim()];
	for (const name of answers) await page.getByRole('checkbox', { name, exact: true }).check();
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: 720, height: 1000 });
	for (const name of answers) {
		const box = await labels.filter({ has: page.getByRole('checkbox', { name, exact: true }) }).boundingBox();
		expect(box?.width, name).toBeGreaterThan(30);
		expect((box?.x ?? Infinity) + (box?.width ?? Infinity), name).toBeLessThanOrEqual(720);
	}
});

test('repeats the heads of tables on each sheet, and keeps headings with their text', async ({ page }) => {
	for (const { path } of [
		{ path: '/compare/' },
		{ path: '/compare/?matrix=run' },
		{ path: '/compare/?pick=pouch,satchel' },
		...KINDS.filter(({ path }) => path !== '/compare/'),
	]) {
		await open(page, path);
		await page.emulateMedia({ media: 'print' });
		const faults = await page.evaluate(() => {
			const styleOf = (element: Element) => getComputedStyle(element);
			const shown = [...document.querySelectorAll('main *')].filter((element) => element.checkVisibility({ contentVisibilityAuto: false }));
			const heads = shown.filter((element) => element.matches('thead') && element.getBoundingClientRect().width > 1);
			return [
				...heads
					.filter((head) => styleOf(head).display !== 'table-header-group')
					.map((head) => `head ${head.textContent.trim().slice(0, 30)}`),
				...shown
					.filter((element) => element.matches('h1, h2, h3') && styleOf(element).breakAfter !== 'avoid')
					.map((heading) => `heading ${heading.textContent.trim()}`),
				...shown.filter((element) => styleOf(element).breakBefore === 'page').map((element) => `${element.localName} begins a sheet`),
			];
		});
		expect(faults, path).toEqual([]);
		await page.emulateMedia({ media: 'screen' });
	}
});

test('paper has the addresses and not the controls, dark on white whatever the theme', async ({ page }) => {
	await page.addInitScript(() => {
		localStorage.setItem('theme', 'dark');
	});
	await page.goto('/options/pouch/');
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	await expect(page.locator(':is(nav, button, select, .anchor, details:not(.printed)):visible')).toHaveCount(0);
	const after = (selector: string) =>
		page
			.locator(selector)
			.first()
			.evaluate((link) => getComputedStyle(link, '::after').content);
	for (const link of ['.source-list a', 'main header a[href^="http"]'])
		expect(await after(link)).toContain((await page.locator(link).first().getAttribute('href')) ?? 'no address');
	expect(await after('.refs a')).toBe('none');
	const scheme = await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
	expect(scheme).toBe('light');
	await expect(page.locator('.stamp').first()).toHaveCSS('print-color-adjust', 'exact');
});
