import type { Locator, Page } from '@playwright/test';
import { catalogue } from './fixture.ts';
import { LAYERS } from '../../src/model/shared/layers.ts';
import { surplus } from './fit.ts';
import { expect, FAILED_LOAD, open as openPage, changeQuery, test } from './reader.ts';

const { stacks } = catalogue;

/** Opens the page of stacks and waits until its script has taken over. */
async function open(page: Page, query = ''): Promise<void> {
	await openPage(page, `/stack/${query}`);
}

/** All words of a result, whatever stands between them. */
async function wordsOf(result: Locator): Promise<string> {
	return ((await result.textContent()) ?? '').replace(/\s+/g, '');
}

function list(page: Page, place: number): Locator {
	return page.locator(`select[data-place="${String(place)}"]`);
}

test('the address of each common stack shows the same as its built page', async ({ page }) => {
	for (const { id, inside } of stacks) {
		await page.goto(`/stack/${id}/`);
		const built = page.locator('.stack-result');
		const words = await wordsOf(built);
		const links = await built.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
		expect(await built.locator('.problem').count(), id).toBe(0);
		await page.getByRole('link', { name: 'Change this stack' }).click();
		await expect(page).toHaveURL(new RegExp(`\\?inside=${inside.join(',').replaceAll('.', '\\.')}$`));
		const result = page.locator('.stack-result');
		await expect(result).toBeVisible();
		expect(await wordsOf(result), id).toBe(words);
		expect(await result.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(links);
	}
});

test('a stack that a reader puts together has the colours of a built one', async ({ page }) => {
	const [common] = stacks;
	const colours = () =>
		page.locator('.stack-result').evaluate((result) =>
			[...result.querySelectorAll('.band > i, .patches tbody th')].map((part) => {
				const { backgroundColor, backgroundImage, borderInlineStart, borderTop } = getComputedStyle(part);
				return [backgroundColor, backgroundImage, borderInlineStart, borderTop].join(' ');
			}),
		);
	await page.goto(`/stack/${common?.id ?? ''}/`);
	const built = await colours();
	expect(new Set(built).size).toBeGreaterThan(4);
	await open(page, `?inside=${common?.inside.join() ?? ''}`);
	await expect(page.locator('.stack-result')).toBeVisible();
	expect(await colours()).toEqual(built);
});

test('builds a stack from the inside out, puts it into the address, and undoes it with back', async ({ page }) => {
	await open(page);
	await expect(list(page, 1)).toBeHidden();
	await page.getByLabel('Innermost').selectOption({ label: 'Spool' });
	await expect(page).toHaveURL(/\?inside=spool$/);
	await list(page, 1).selectOption({ label: 'Pouch' });
	await list(page, 2).selectOption({ label: 'Crate image' });
	await expect(page).toHaveURL(/\?inside=spool,pouch,crate-image$/);
	await expect(page.getByRole('list', { name: 'Layers, hardware at the top' }).getByRole('listitem')).toHaveCount(LAYERS.length);
	await expect(page.locator('.needs')).toHaveText('Container engine');
	await expect(page.locator('packaging-stack [role=status]')).toContainText('Spool in Pouch in Crate image');
	await page.getByRole('button', { name: 'Remove Pouch' }).click();
	await expect(page).toHaveURL(/\?inside=spool,crate-image$/);
	await expect(list(page, 1)).toBeFocused();
	await page.goBack();
	await expect(list(page, 1)).toHaveValue('pouch');
});

test('the keyboard alone puts a stack together', async ({ page }) => {
	await open(page);
	await page.getByLabel('Innermost').focus();
	await page.keyboard.type('Spool');
	await expect(list(page, 0)).toHaveValue('spool');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: 'Remove Spool' })).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(list(page, 1)).toBeFocused();
	await page.goBack();
	await expect(page).toHaveURL(/\/stack\/$/);
	await expect(list(page, 0)).toHaveValue('');
});

test('each list has by rung the options that can carry the one before, then the others as not possible', async ({ page }) => {
	await open(page, '?inside=crate-image');
	const groups = list(page, 1).locator('optgroup');
	const kinds = await groups.evaluateAll((all) => all.map((group) => group.getAttribute('label')?.split(': ')[0]));
	expect([...new Set(kinds)]).toEqual(['Can carry it', 'Not possible']);
	await expect(list(page, 1).locator('optgroup[label^="Can carry it"] option', { hasText: 'Lifeboat' })).toHaveCount(1);
	const all = await list(page, 0).locator('option').count();
	expect(await list(page, 1).locator('option').count()).toBe(all);
});

test('a pair that cannot be says why, with the cells that rule it out', async ({ page }) => {
	await open(page, '?inside=crate-image,spool');
	const problem = page.locator('.problem');
	await expect(problem).toContainText('Spool can carry none of what Crate image makes.');
	await expect(problem).toContainText('What is made: Container image');
	await expect(problem.getByRole('link', { name: 'What Spool can carry' })).toHaveAttribute('href', '/options/spool/#carries');
	await expect(page.getByRole('heading', { name: 'What the whole would bring' })).toBeVisible();
});

test('leaves out unknown parts of an address with a notice', async ({ page }) => {
	await open(page, '?inside=spool,egg&colour=red');
	await expect(page.locator('[data-notice]')).toContainText('inside=egg');
	await expect(page.locator('[data-notice]')).toContainText('colour');
	await expect(list(page, 0)).toHaveValue('spool');
	await expect(list(page, 1)).toHaveValue('');
});

const GARBAGE = [
	'%',
	'?inside=%E0%A4%A',
	'?inside=__proto__,constructor',
	'?inside=,,,',
	'?inside=<script>alert(1)</script>',
	`?inside=${'spool,'.repeat(500)}`,
	'?inside=icebox.nothing',
	'?=&=&&',
	'?🐍=🐍',
];

test('garbage in the address leaves a working page', async ({ page }) => {
	await open(page, `?${GARBAGE.join('&')}`);
	for (const garbage of GARBAGE) {
		await changeQuery(page, garbage.startsWith('?') ? garbage : `?${garbage}`);
		await page.getByLabel('Innermost').selectOption({ label: 'Pouch' });
		await expect(list(page, 0)).toHaveValue('pouch');
		await expect(page.locator('.stack-result')).toBeVisible();
	}
});

test('no more than can be read are put into each other', async ({ page }) => {
	await open(page, `?inside=${Array.from({ length: 6 }, () => 'crate-image').join(',')}`);
	await expect(page.getByText('is no stack that anyone builds')).toBeVisible();
	await expect(page.locator('packaging-stack select:visible')).toHaveCount(6);
});

test('a stack fits a phone and a laptop', async ({ page }) => {
	await open(page);
	for (const query of ['', '?inside=spool,icebox.onefile,parcel.vendored', '?inside=crate-image,spool']) {
		await changeQuery(page, query);
		for (const width of [320, 360, 1280]) {
			await page.setViewportSize({ width, height: 740 });
			expect(await page.locator('main').evaluate((main) => main.scrollWidth), query).toBeLessThanOrEqual(width);
			expect(await surplus(page), query).toBe(0);
		}
	}
});

test.describe('where the options cannot be loaded', () => {
	test.use({ expected: FAILED_LOAD });

	test('the page says so, leads to the common stacks, and tries again when asked', async ({ page }) => {
		await page.route('**/data/rows.json', (route) => route.abort());
		await page.goto('/stack/');
		await expect(page.getByText('could not be loaded')).toBeVisible();
		await expect(page.getByLabel('Innermost')).toBeHidden();
		await expect(page.getByRole('link', { name: 'A Pouch in a Crate image' })).toBeVisible();
		await page.unroute('**/data/rows.json');
		await page.getByRole('button', { name: 'Try again' }).click();
		await expect(page.getByLabel('Innermost')).toBeVisible();
		await expect(page.getByText('could not be loaded')).toBeHidden();
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the common stacks have their pages, and nothing is offered that would not work', async ({ page }) => {
		await page.goto('/stack/');
		await expect(page.getByLabel('Innermost')).toBeHidden();
		await page.getByRole('link', { name: 'A Pouch in a Crate image' }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'A Pouch in a Crate image' })).toBeVisible();
		await expect(page.locator('.strata li')).toHaveCount(LAYERS.length);
		await expect(page.locator('.needs')).toHaveText('Container engine');
		await expect(page.getByRole('table', { name: 'Who patches what in the whole' }).locator('tbody')).toHaveCount(7);
	});
});
