import { expect, type Page } from '@playwright/test';
import { smallTargets } from './targets.ts';

/** In CSS pixels. 640 is what is left of 1280 at a zoom of 200 %, 320 at 400 %. */
const WIDTHS = [320, 360, 640, 768, 1920, 1280];

/** How far the page is wider than the window, or what is opened in it stands out of it to the left, in CSS pixels. */
export async function surplus(page: Page): Promise<number> {
	return page.evaluate(() => {
		const opened = [...document.querySelectorAll('details[open] > :not(summary)')].filter((element) => element.checkVisibility());
		const leftOut = opened.map((element) => -element.getBoundingClientRect().left);
		return Math.round(Math.max(document.documentElement.scrollWidth - document.documentElement.clientWidth, ...leftOut, 0));
	});
}

/** Elements that hide a part of their own text, or let it run out over what follows. */
async function cutTexts(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
			const { overflowX, overflowY, position } = getComputedStyle(element);
			const { clientHeight, clientWidth, scrollHeight, scrollWidth, textContent } = element;
			if (textContent.trim() === '' || clientWidth <= 1 || clientHeight <= 1) return [];
			const cuts =
				(/hidden|clip/.test(overflowX) && scrollWidth > clientWidth + 2) ||
				(/hidden|clip/.test(overflowY) && scrollHeight > clientHeight + 2);
			// What is fixed or sticks lies over the rest, so it has to have room for all of its own.
			const runsOut = /fixed|sticky/.test(position) && overflowY === 'visible' && scrollHeight > clientHeight + 2;
			return cuts || runsOut ? [`${element.tagName.toLowerCase()}.${element.className} “${textContent.trim().slice(0, 40)}”`] : [];
		}),
	);
}

/** Opens or closes all that can be opened in the main part of the page. */
export async function openDetails(page: Page, open: boolean): Promise<void> {
	await page.locator('main').evaluate((main, to) => {
		for (const details of main.querySelectorAll('details')) details.open = to;
	}, open);
}

/** How much of the window's height is taken by what sticks to its top, from 0 to 1. */
async function coveredShare(page: Page): Promise<number> {
	return page.evaluate(() => {
		scrollTo(0, document.documentElement.scrollHeight);
		const bars = [...document.querySelectorAll('body > *')].filter((element) => /fixed|sticky/.test(getComputedStyle(element).position));
		const taken = bars.reduce((sum, bar) => sum + Math.max(0, bar.getBoundingClientRect().bottom), 0);
		scrollTo(0, 0);
		return taken / innerHeight;
	});
}

/**
 * Asserts that the page fits every width and zoom, and text at 200 %, and that its targets can be hit. The window is
 * 1280 px wide afterwards.
 */
export async function expectToFit(page: Page): Promise<void> {
	for (const width of WIDTHS) {
		await page.setViewportSize({ width, height: width === 640 ? 400 : 800 });
		await openDetails(page, true);
		expect.soft(await surplus(page), `px too wide for ${String(width)} px`).toBe(0);
		// What is opened may lie over other targets for as long as it is open.
		await openDetails(page, false);
		if (width === 360 || width === 1280) expect.soft(await smallTargets(page), `targets at ${String(width)} px`).toEqual([]);
		if (width === 640) expect.soft(await coveredShare(page), 'share of the window that what sticks takes').toBeLessThan(0.34);
	}
	await page.evaluate(() => {
		document.documentElement.style.fontSize = '200%';
	});
	expect.soft(await surplus(page), 'px too wide for text at 200 %').toBe(0);
	expect.soft(await cutTexts(page), 'cut off in text at 200 %').toEqual([]);
	await page.evaluate(() => {
		document.documentElement.style.fontSize = '';
	});
}
