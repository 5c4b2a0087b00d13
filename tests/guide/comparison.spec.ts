import { expect, open, test } from '../site/reader.ts';

// How wide the table is depends on what the options are called.

test('the first table fits a laptop whose scrollbars take room', async ({ page }) => {
	const scrollbar = 15;
	await page.setViewportSize({ width: 1280 - scrollbar, height: 800 });
	await open(page, '/compare/');
	const { clientWidth, tableWidth } = await page
		.locator('.scroller')
		.first()
		.evaluate((frame) => {
			const table = frame.querySelector('table');
			if (table) table.style.width = 'min-content';
			return { clientWidth: frame.clientWidth, tableWidth: table?.getBoundingClientRect().width ?? Infinity };
		});
	expect(tableWidth).toBeLessThanOrEqual(clientWidth - scrollbar);
});
