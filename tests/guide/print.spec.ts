import { parse } from 'node-html-parser';
import { expect, test } from '../site/reader.ts';
import { builtPages } from '../built-site.ts';
import { DIST } from './guide.ts';

// What fits on paper depends on how much the guide says.

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
	return builtPages(DIST)
		.filter(({ path }) => /^\/options\/.+\/$/.test(path))
		.map(({ path, html }) => {
			const sections = parse(html).querySelectorAll('.sheets > :not([aria-labelledby="who-patches-what"])');
			return { path, length: sections.reduce((sum, { text }) => sum + text.length, 0) };
		})
		.sort((one, other) => other.length - one.length)
		.map(({ path }) => path);
}

/** How many characters a sheet of A4 holds, at least, with their addresses: the densest layout that stays legible holds some 7,500. */
const SHEET_HOLDS = 7000;

test('an ordinary option and the longest fill their sheets of A4, in type of 8 pt or more', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	const options = optionsByLength();
	for (const path of [options[Math.floor(options.length / 2)] ?? '', options[0] ?? '']) {
		await page.goto(path);
		const sheets = sheetsOf(await page.pdf({ format: 'A4', preferCSSPageSize: true })).length;
		const printed = await page.locator('main').evaluate((main: HTMLElement) => {
			const addresses = [...main.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')];
			return main.innerText.replaceAll(/\s+/g, ' ').length + addresses.reduce((sum, { href }) => sum + href.length, 0);
		});
		expect(sheets, `${path} prints ${printed} characters`).toBeLessThanOrEqual(Math.ceil(printed / SHEET_HOLDS));
		const sizes = await page
			.locator('main :is(p, li, td, th, dd, pre, code, small, h1, h2, h3, b, .sign, .note):visible')
			.evaluateAll((elements) => elements.map((element) => parseFloat(getComputedStyle(element).fontSize)));
		expect(Math.min(...sizes), path).toBeGreaterThanOrEqual(LEAST_TYPE - 0.01);
	}
});

test('the comparison is printed in landscape, with every row', async ({ page }) => {
	await page.goto('/compare/?current=no');
	await expect(page.locator('[data-count-shown]')).not.toBeEmpty();
	const sheets = sheetsOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
	expect(sheets[0]?.width).toBeGreaterThan(sheets[0]?.height ?? Infinity);
	await page.emulateMedia({ media: 'print' });
	const rows = page.getByRole('grid', { name: /^What it ships/ }).locator('tr[data-row]');
	expect(await rows.filter({ visible: true }).count()).toBe(await rows.count());
});
