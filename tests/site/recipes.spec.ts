import { expect, open, searchFor, test } from './reader.ts';

const RUN = '/options/pouch/';
const NOT_RUN = '/options/creek/';

test.describe('Start here of a recipe that ran', () => {
	test('copies the commands as a reader types them, without what the lab ran in their place', async ({ page, context, browserName }) => {
		test.skip(browserName !== 'chromium', 'Only Chromium lets a test read the clipboard.');
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(RUN);
		const block = page.locator('[data-recipe="pouch"] .code-block').filter({ hasText: 'pip install' });
		await block.getByRole('button', { name: 'Copy' }).click();
		await expect(block.getByRole('status')).toHaveText('Copied');
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('python -m pip install pouch\npouch --output answer');
		await expect(page.getByText('Substituted:').locator('..')).toContainText('pip install /lab/pouch');
	});

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });
		test('shows where it ran, what it printed, and beside the rest that it was not run', async ({ page }) => {
			await page.goto(RUN);
			const recipe = page.locator('[data-recipe="pouch"]');
			await expect(recipe).toContainText('Run on 2026-11-20 on Debian 12 with Python 3.11.2 and pouch 1.0');
			await expect(recipe.locator('details[open] pre')).toHaveText('42');
			await expect(recipe.getByRole('heading', { name: 'Go further' }).locator('+ p')).toContainText('Not run:');
			await expect(recipe.getByText('it is kept for the next test')).toBeVisible();
		});
	});

	test('is found by its commands', async ({ page }) => {
		await open(page, '/');
		await searchFor(page, 'pouch.toml');
		await expect(page.getByRole('dialog').getByRole('link', { name: /Pouch/ }).first()).toBeVisible();
	});
});

test('a recipe that nobody ran says so at once, with the reason', async ({ page }) => {
	await page.goto(NOT_RUN);
	await expect(page.locator('[data-recipe="creek"] > p').first()).toHaveText('None of this has been run: it needs a river.');
});

test('a figure leads to its run, and what the run shows of a layer stands beside the answer', async ({ page }) => {
	await page.goto(RUN);
	const measured = page.getByRole('region', { name: 'Measured' });
	await expect(measured.locator('#warm-start')).toContainText('2× (210 ms)');
	await expect(measured).toContainText('busy machine');
	await expect(page.locator('tr', { has: page.locator('#interpreter') })).toContainText('The lab found the same');
	await measured.getByRole('link', { name: 'all targets' }).click();
	await expect(page).toHaveURL(/\/lab\/#pouch$/);
	const run = page.getByRole('region', { name: /^Pouch/ });
	await expect(run).toContainText('worker by executable');
	await run.getByText('What the others say').click();
	await expect(run.getByText('env: python3: No such file or directory')).toBeVisible();
});

test('the page of the lab draws its targets and every recipe with words for assistive technology, and fits a phone', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/lab/');
	await expect(page.getByRole('row', { name: /^Pouch does not start starts/ })).toBeAttached();
	await expect(page.getByRole('row', { name: /^Everything but Python/ })).toContainText('missing');
	expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
