import type { Page } from '@playwright/test';
import { axeFindings, axeFindingsInBothThemes } from './axe.ts';
import { KINDS } from './fixture.ts';
import { expectToFit, openDetails } from './fit.ts';
import { expect, open, test } from './reader.ts';
import { travel } from './tab-journey.ts';

// What holds for every kind of page, in one visit each: a new page costs more than most of what is looked at.

// Twice the pixels of a plain screen, as under a zoom of 200 %; focus scrolls at once, so that it can be looked at.
test.use({ deviceScaleFactor: 2, contextOptions: { reducedMotion: 'reduce' } });

for (const { kind, path } of KINDS)
	test(`the page of kind “${kind}” can be travelled by keyboard, fits every window, and axe finds nothing`, async ({ page }) => {
		await open(page, path);
		await test.step('the first link leads past the head', () => skipHead(page));
		await test.step('the Tab key leads through the page', () => travel(page));
		await test.step('axe finds nothing in either theme, with all details open', async () => {
			await openDetails(page, true);
			expect.soft(await axeFindingsInBothThemes(page)).toEqual([]);
		});
		await test.step('axe finds nothing on a phone', async () => {
			await page.setViewportSize({ width: 360, height: 740 });
			// From the top: where the Tab key has scrolled to, a head that stays in sight may cover half a link.
			await open(page, path);
			await openDetails(page, true);
			expect.soft(await axeFindings(page, 'width')).toEqual([]);
		});
		await test.step('it fits every width, zoom and size of text, with targets that can be hit', () => expectToFit(page));
	});

async function skipHead(page: Page): Promise<void> {
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: 'Skip to content' });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport({ ratio: 1 });
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#main$/);
	await page.keyboard.press('Tab');
	await expect(page.locator('main :focus'), 'the stop after the head').toHaveCount(1);
}
