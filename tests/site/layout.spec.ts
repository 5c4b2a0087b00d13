import { KINDS } from './built-site.ts';
import { expect, test } from './reader.ts';

const WIDTHS = [320, 360, 768, 1280, 1920];

for (const { kind, path } of KINDS)
	test(`the page of kind “${kind}” never scrolls sideways`, async ({ page }) => {
		const tooWide: string[] = [];
		for (const width of WIDTHS) {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(path);
			const needed = await page.evaluate(() => document.documentElement.scrollWidth);
			if (needed > width) tooWide.push(`${String(needed)} px at ${String(width)} px`);
		}
		expect(tooWide).toEqual([]);
	});
