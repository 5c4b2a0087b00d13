import { parse } from 'node-html-parser';
import { builtPages, KINDS } from '../built-site.ts';
import { expect, open, test } from './reader.ts';

/** The least size of type on paper, in CSS pixels: 8 pt. */
const LEAST_TYPE = 8 * (96 / 72);

/** The width and height of each sheet of a PDF, in points. */
function sheetsOf(pdf: Buffer): { width: number; height: number }[] {
	const text = pdf.toString('latin1');
	const sheets = [...text.matchAll(/\/Type\s*\/Page\b[^]*?\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
	return sheets.map(([, width, height]) => ({ width: Number(width), height: Number(height) }));
}

/** The addresses of the options, those with the longest text first. */
function optionsByLength(): string[] {
	return builtPages()
		.filter(({ path }) => /^\/options\/.+\/$/.test(path))
		.map(({ path, html }) => {
			const sections = parse(html).querySelectorAll('.sheets > :not([aria-label="At a glance"], [aria-labelledby="who-patches-what"])');
			return { path, length: sections.reduce((sum, { text }) => sum + text.length, 0) };
		})
		.sort((one, other) => other.length - one.length)
		.map(({ path }) => path);
}

test('an ordinary option takes two sheets of A4 and the longest no more than three, in type of 8 pt or more', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	const options = optionsByLength();
	for (const [path = '', most] of [
		[options[Math.floor(options.length / 2)], 2],
		[options[0], 3],
	] as const) {
		await page.goto(path);
		expect(sheetsOf(await page.pdf({ format: 'A4', preferCSSPageSize: true })).length, path).toBeLessThanOrEqual(most);
		const sizes = await page
			.locator('main :is(p, li, td, th, dd, pre, code, small, h1, h2, h3, b, .sign, .note):visible')
			.evaluateAll((elements) => elements.map((element) => parseFloat(getComputedStyle(element).fontSize)));
		expect(Math.min(...sizes), path).toBeGreaterThanOrEqual(LEAST_TYPE - 0.01);
	}
});

test('the comparison takes one sheet in landscape, with every row', async ({ page }) => {
	await page.goto('/compare/');
	await expect(page.locator('[data-count-shown]')).not.toBeEmpty();
	const sheets = sheetsOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
	expect(sheets).toHaveLength(1);
	expect(sheets[0]?.width).toBeGreaterThan(sheets[0]?.height ?? Infinity);
	await page.emulateMedia({ media: 'print' });
	const rows = page.getByRole('grid', { name: /^What it ships/ }).locator('tbody tr');
	expect(await rows.filter({ visible: true }).count()).toBe(await rows.count());
});

test('the chooser on paper says what was answered', async ({ page }) => {
	await open(page, '/choose/');
	const labels = page.locator('.questions label:has([type="checkbox"])');
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

test('on paper the heads of every table come again on each sheet, and a heading stays with what follows it', async ({ page }) => {
	for (const { path } of [
		{ path: '/compare/' },
		{ path: '/compare/?matrix=run' },
		{ path: '/compare/?pick=pex,shiv' },
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
	await page.goto('/options/pex/');
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	await expect(page.locator(':is(nav, button, select, .anchor, details):visible')).toHaveCount(0);
	const after = (selector: string) =>
		page
			.locator(selector)
			.first()
			.evaluate((link) => getComputedStyle(link, '::after').content);
	expect(await after('.source-list a')).toContain('https://docs.pex-tool.org/buildingpex.html');
	expect(await after('main header a[href^="http"]')).toContain('https://docs.pex-tool.org/');
	expect(await after('.refs a')).toBe('none');
	const scheme = await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
	expect(scheme).toBe('light');
	await expect(page.locator('.stamp').first()).toHaveCSS('print-color-adjust', 'exact');
});
