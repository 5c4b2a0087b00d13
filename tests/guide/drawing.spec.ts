import { expect, test } from '../site/reader.ts';
import { spaceOut } from '../site/text-spacing.ts';

// Whether labels meet depends on how many options and rungs there are.

test('the labels of the drawing are whole and apart from each other, also where a reader spaces them out', async ({ page }) => {
	for (const path of ['/', '/gradient/']) {
		await page.goto(path);
		await spaceOut(page);
		const { labels, left } = await page.locator('.gradient').evaluate((drawing) => ({
			left: drawing.getBoundingClientRect().left,
			labels: [...drawing.querySelectorAll('.band:not([data-layer]), .name, .count, ul a')].map((label) => {
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
