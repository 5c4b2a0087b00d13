import type { Page } from '@playwright/test';
import { KINDS } from '../built-site.ts';
import { surplus } from './fit.ts';
import { expect, test } from './reader.ts';

/** The spacing that a reader may ask for (WCAG 2.2, 1.4.12), set as the policy allows. */
async function spaceOut(page: Page): Promise<void> {
	await page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(
			'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
		);
		document.adoptedStyleSheets.push(sheet);
	});
}

test('the labels of the drawing are whole and apart from each other, also where a reader spaces them out', async ({ page }) => {
	for (const path of ['/', '/gradient/']) {
		await page.goto(path);
		await spaceOut(page);
		const { labels, left } = await page.locator('.staircase').evaluate((drawing) => ({
			left: drawing.getBoundingClientRect().left,
			labels: [...drawing.querySelectorAll('text, .title')].map((label) => {
				const range = document.createRange();
				range.selectNodeContents(label);
				const { left, right, top, bottom } = range.getBoundingClientRect();
				return { words: label.textContent.trim(), left, right, top, bottom };
			}),
		}));
		expect(labels.length, path).toBeGreaterThan(10);
		expect(
			labels.filter((label) => label.left < left - 0.5).map(({ words }) => words),
			`${path}: cut`,
		).toEqual([]);
		const pairs = labels.flatMap((one, index) =>
			labels
				.slice(index + 1)
				.filter(
					(other) => one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 3 && other.top < one.bottom - 3,
				)
				.map((other) => `${one.words} and ${other.words}`),
		);
		expect(pairs, `${path}: overlap`).toEqual([]);
	}
});

test('no page grows wider than the window where a reader spaces text out', async ({ page }) => {
	for (const { path } of KINDS) {
		await page.goto(path);
		await spaceOut(page);
		expect(await surplus(page), path).toBe(0);
	}
});
