import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { inDist, pagesByScripts, scriptsOf } from './fixture.ts';
import { expect, FAILED_LOAD, TAKING_OVER, test } from './reader.ts';

test.use({ expected: FAILED_LOAD });

/** The lines that the main part of the page shows. */
async function linesOf(page: Page): Promise<string[]> {
	const text = await page.locator('main').evaluate((main: HTMLElement) => main.innerText);
	return text
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);
}

/** Controls that are shown and enabled though the script of the element around them is not there. */
async function deadControls(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('button, input, select, textarea, [role="button"]')]
			.filter((control) => control.checkVisibility() && !control.matches(':disabled'))
			.filter((control) => control.closest(':not(:defined)'))
			.map((control) => control.outerHTML.slice(0, 120)),
	);
}

const pages = pagesByScripts().map(({ kind, path }) => ({ kind, path, scripts: scriptsOf(readFileSync(inDist(path), 'utf8')) }));
/** The scripts of every page are left out once, on the page that has no others. */
const everywhere = pages.reduce((common, { scripts }) => common.filter((script) => scripts.includes(script)), pages[0]?.scripts ?? []);

for (const { kind, path, scripts } of pages)
	test(`the page of kind “${kind}” stays whole whichever of its scripts does not load`, async ({ page, browser }) => {
		const plain = await browser.newPage({ javaScriptEnabled: false, viewport: page.viewportSize() });
		await plain.goto(path);
		const withoutScripts = await linesOf(plain);
		await plain.close();
		const own = scripts.filter((script) => !everywhere.includes(script));
		for (const script of own.length > 0 ? own : everywhere) {
			await page.route(`**${script}`, (route) => route.abort());
			await page.goto(path);
			expect(await deadControls(page), script).toEqual([]);
			// Whatever has its script works as ever.
			await expect(page.locator(`:is(${TAKING_OVER.join()}):defined:not(.is-ready)`), script).toHaveCount(0);
			const lost = await page.locator(`main :is(${TAKING_OVER.join()}):not(:defined)`).count();
			if (lost > 0) expect(await linesOf(page), script).toEqual(withoutScripts);
			else await expect(page.getByRole('heading', { level: 1 }), script).toBeVisible();
			await page.unroute(`**${script}`);
		}
	});

test('without scripts the comparison keeps its filters on a phone, and the chooser names the alternatives', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.route('**/_astro/**', (route) => route.abort());
	await page.goto('/compare/');
	await page.locator('[data-facet="interpreter"] summary').click();
	await page.locator('[data-facet="interpreter"]').getByRole('link', { name: 'Included' }).click();
	await expect(page).toHaveURL(/\/compare\/interpreter\/included\/$/);
	await page.goto('/choose/');
	await expect(page.getByText('cases below work without it.')).toBeVisible();
});
