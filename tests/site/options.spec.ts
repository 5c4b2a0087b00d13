import type { Locator, Page } from '@playwright/test';
import { expect, open, test } from './reader.ts';

function options(page: Page): Locator {
	return page.locator('[data-option]:visible');
}

function filter(page: Page): Locator {
	return page.getByRole('searchbox', { name: 'Filter the options' });
}

test('each rung with options has a link to it, and they count all of them', async ({ page }) => {
	await open(page, '/options/');
	const links = page.getByRole('navigation', { name: 'Rungs' }).getByRole('listitem');
	const counts = await links.locator('span').allTextContents();
	const all = await page.locator('[data-option]').count();
	expect(all).toBeGreaterThan(0);
	expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(all);
	for (const href of await links.getByRole('link').evaluateAll((own) => own.map((link) => link.getAttribute('href') ?? '')))
		await expect(page.locator(`section > h2${href}`)).toHaveCount(1);
});

test('on a phone the rungs are one line that stays in sight, opens over the options and closes behind a link', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await open(page, '/options/');
	const jump = page.getByRole('navigation', { name: 'Rungs' });
	const last = jump.getByRole('link', { includeHidden: true }).last();
	const rung = (await last.getAttribute('href')) ?? '';
	await expect(last).toBeHidden();
	await jump.getByText('Go to a rung').click();
	await last.click();
	await expect(last).toBeHidden();
	await expect(jump).toBeInViewport({ ratio: 1 });
	await expect(page.locator(`h2${rung}`)).toBeInViewport();
	const [line, heading] = [await jump.boundingBox(), await page.locator(`h2${rung}`).boundingBox()];
	expect(heading?.y ?? 0).toBeGreaterThanOrEqual((line?.y ?? 0) + (line?.height ?? 0));
});

test('the page of a closed option begins with what to use instead, in the text and in its table of contents', async ({ page }) => {
	await open(page, '/options/fossil/');
	await expect(page.locator('main h2').first()).toHaveText('Use instead');
	await expect(page.getByRole('navigation', { name: 'On this page' }).getByRole('link').first()).toHaveText('Use instead');
});

test('options that are no longer developed wait in a closed group, unless the address or a word leads to them', async ({ page }) => {
	await open(page, '/options/');
	const group = page.locator('details[data-folded]').first();
	const name = (await group.getByRole('link', { includeHidden: true }).first().textContent())?.trim() ?? '';
	await expect(group).not.toHaveAttribute('open');
	await filter(page).fill(name);
	await expect(group.getByRole('link', { name }).first()).toBeVisible();
	await filter(page).fill('');
	await expect(group).not.toHaveAttribute('open');
});

test('leaves the options that have all words typed, says how many, and brings all back', async ({ page }) => {
	await open(page, '/options/');
	const all = await page.locator('[data-option]').count();
	const before = await options(page).count();
	await filter(page).pressSequentially('Pouch');
	await expect(options(page).getByRole('link', { name: 'Pouch' })).toBeVisible();
	expect(await options(page).count()).toBeLessThan(before);
	// A rung without a hit takes no room.
	await expect(page.locator('section[data-group]:visible')).toHaveCount(
		await page
			.locator('section[data-group]')
			.filter({ has: page.locator('[data-option]:not([hidden])') })
			.count(),
	);
	await expect(page.getByRole('status')).toHaveText(new RegExp(`^\\d+ of ${String(all)} options`));
	await filter(page).fill('Pouch nothing-has-this');
	await expect(options(page)).toHaveCount(0);
	await expect(page.getByRole('status')).toHaveText(new RegExp(`^0 of ${String(all)}`));
	await page.getByRole('button', { name: 'Show all options' }).click();
	await expect(filter(page)).toBeFocused();
	await expect(options(page)).toHaveCount(before);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('all options are shown, and nothing is offered that would not work', async ({ page }) => {
		await page.goto('/options/');
		await expect(options(page)).toHaveCount(await page.locator('[data-option]').count());
		await expect(page.getByRole('searchbox')).toHaveCount(0);
	});
});
