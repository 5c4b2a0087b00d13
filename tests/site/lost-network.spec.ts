import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from '@playwright/test';
import { expectNoMarkup, MARKUP } from './hostile.ts';
import { catalogue, DIST } from './fixture.ts';
import { expect, FAILED_LOAD, open, test } from './reader.ts';

test.use({ expected: FAILED_LOAD });

/** What the data of one option adds to a cell. */
const NOTE = catalogue.rows.find(({ key }) => key === 'pouch')?.cells['c-libraries']?.note ?? 'a note that is not there';
const ROWS = '**/data/rows.json';
const OPTION = '**/options/pouch.json';

/** What may come in place of data: nothing, a part, a network's log-in page, another version's file. */
const BROKEN: readonly { what: string; answer: (route: Route) => Promise<void> }[] = [
	{ what: 'nothing', answer: (route) => route.abort() },
	{ what: 'not found', answer: (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<p>Not found' }) },
	{ what: 'a server’s failure', answer: (route) => route.fulfill({ status: 503, json: [] }) },
	{ what: 'an empty file', answer: (route) => route.fulfill({ contentType: 'application/json', body: '' }) },
	{ what: 'half a file', answer: (route) => route.fulfill({ contentType: 'application/json', body: '[{"key":"pouch","name":"PE' }) },
	{ what: 'a log-in page', answer: (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><form>Log in</form>' }) },
	{ what: 'null', answer: (route) => route.fulfill({ json: null }) },
	{ what: 'a number', answer: (route) => route.fulfill({ json: 7 }) },
	{ what: 'an empty list', answer: (route) => route.fulfill({ json: [] }) },
	{ what: 'an empty object', answer: (route) => route.fulfill({ json: {} }) },
	{
		what: 'rows of another shape',
		answer: (route) => route.fulfill({ json: [{ key: 'pouch', name: 'Pouch', url: 1, values: [], own: {} }] }),
	},
	{
		what: 'an option of another shape',
		answer: (route) => route.fulfill({ json: { options: [{ mode: null, layers: { code: {} }, evidence: 1 }], sources: [] } }),
	},
];

/** Lets every kind of broken data come, one after the other, each asked for with the button. */
async function tryEach(page: Page, address: string, retry: () => Promise<void>, check: (what: string) => Promise<void>): Promise<void> {
	for (const { what, answer } of BROKEN) {
		await page.route(address, answer);
		const came = page.waitForEvent('requestfinished', (request) => request.url().endsWith('.json'));
		const failed = page.waitForEvent('requestfailed', (request) => request.url().endsWith('.json'));
		await retry();
		await Promise.race([came, failed]);
		came.catch(() => undefined);
		failed.catch(() => undefined);
		await check(what);
		await page.unroute(address);
	}
}

for (const { path, ready } of [
	{ path: '/choose/?where=windows', ready: 'packaging-chooser.is-ready' },
	{ path: '/stack/?inside=spool,pouch', ready: 'packaging-stack.is-ready' },
])
	test(`${path} tells broken data from data, in words, and goes on when it comes`, async ({ page }) => {
		await page.route(ROWS, (route) => route.abort());
		await page.goto(path);
		const again = page.getByRole('button', { name: 'Try again' });
		await expect(again).toBeVisible(); // Only then has the script asked for what it does not get.
		await page.unroute(ROWS);
		await tryEach(
			page,
			ROWS,
			() => again.click(),
			async (what) => {
				await expect(page.getByText('could not be loaded').first(), what).toBeVisible();
				await expect(again, what).toBeVisible();
				await expect(page.locator(ready), what).toHaveCount(0);
			},
		);
		await again.click();
		await expect(page.locator(ready)).toBeVisible();
		await expect(again).toBeHidden();
	});

for (const { path, ready } of [
	{ path: '/choose/', ready: 'packaging-chooser.is-ready' },
	{ path: '/stack/', ready: 'packaging-stack.is-ready' },
])
	test(`${path} goes on by itself when the network is back, and needs it no more`, async ({ page, context }) => {
		await page.route(ROWS, (route) => route.abort());
		await page.goto(path);
		await expect(page.getByText('could not be loaded').first()).toBeVisible();
		await context.setOffline(true);
		await page.unroute(ROWS);
		await context.setOffline(false);
		await expect(page.locator(ready)).toBeVisible();
		await context.setOffline(true);
		if (path === '/stack/') {
			await page.getByLabel('Innermost').selectOption({ label: 'Pouch' });
			await expect(page.locator('.stack-result')).toBeVisible();
		} else {
			await page.getByRole('combobox', { name: 'Where must it run?' }).selectOption('on Windows');
			await expect(page.locator('.result summary').first()).toBeVisible();
		}
		await context.setOffline(false);
	});

test('/compare/ filters, sorts and picks without a network, says what it could not fetch, and fetches it when the network is back', async ({
	page,
	context,
}) => {
	await open(page, '/compare/');
	await context.setOffline(true);
	await page.getByLabel('Name or text').fill('ctl');
	await page.getByRole('columnheader', { name: 'Option' }).getByRole('button').click();
	const cell = page.getByRole('row', { name: /Pouch/ }).getByRole('gridcell').nth(2);
	await cell.click();
	const details = page.getByRole('dialog', { name: /Pouch · C libraries/ });
	await expect(details).toContainText('The evidence could not be loaded. It is on the option’s page.');
	await context.setOffline(false);
	await expect(details).toContainText(NOTE);
	await expect(details.getByRole('button', { name: 'Try again' })).toHaveCount(0);
	await page.keyboard.press('Escape');
	await expect(cell).toBeFocused();
	// The other tables are fetched when something asks for them.
	const tabs = page.getByRole('navigation', { name: 'Tables' });
	await tabs.getByRole('link', { name: 'Build' }).click();
	await expect(page.locator('table[data-matrix]')).toHaveCount(await tabs.getByRole('link').count());
	await tabs.getByRole('link', { name: 'What it ships' }).click();

	await context.setOffline(true);
	await page.getByRole('checkbox', { name: 'Compare Pouch side by side' }).first().check();
	await page.getByRole('checkbox', { name: 'Compare Satchel side by side' }).first().check();
	const beside = page.getByRole('region', { name: 'Side by side' });
	await expect(beside).toContainText('The notes could not be loaded: Satchel.');
	await expect(beside).toContainText(NOTE); // Pouch was fetched before.
	await context.setOffline(false);
	await expect(beside.getByText('could not be loaded')).toHaveCount(0);
	const notes = beside.locator('td[data-key="satchel"][data-column="c-libraries"] .how');
	await expect(notes).toHaveCount(1);
});

test('a cell’s details tell broken data from data, in words, and try again when asked', async ({ page }) => {
	await open(page, '/compare/');
	await page.route(OPTION, (route) => route.abort());
	await page.locator('table[data-matrix="ships"] tr[data-row="pouch"] td').first().click();
	const details = page.getByRole('dialog', { name: /Pouch · Your code/ });
	const again = details.getByRole('button', { name: 'Try again' });
	await expect(again).toBeVisible();
	await page.unroute(OPTION);
	await tryEach(
		page,
		OPTION,
		() => again.click(),
		(what) => expect(again, what).toBeVisible(),
	);
	await again.click();
	await expect(details).toContainText('checked');
	await expect(again).toHaveCount(0);
});

test('shows fetched data as text', async ({ page }) => {
	const [image, script, drawing] = MARKUP;
	const rows = JSON.parse(readFileSync(join(DIST, 'data/rows.json'), 'utf8')) as Record<string, unknown>[];
	await page.route(ROWS, (route) => route.fulfill({ json: rows.map((row) => ({ ...row, name: `${String(row['name'])} ${image}` })) }));
	await open(page, '/choose/?where=windows');
	await expect(page.locator('.result')).toContainText('<img src=x');
	await expectNoMarkup(page, 'chooser');
	await open(page, '/stack/?inside=spool,pouch');
	await expect(page.locator('.stack-result')).toContainText('<img src=x');
	await expectNoMarkup(page, 'stack');
	const cell = { is: ['included'], note: script, sources: ['one'], checked: drawing, how: 'tested', on: image };
	await page.route(OPTION, (route) =>
		route.fulfill({
			json: {
				options: [{ mode: null, layers: { code: cell }, evidence: {} }],
				sources: { one: { title: image, url: 'https://example.org/', publisher: drawing } },
			},
		}),
	);
	await open(page, '/compare/?pick=pouch');
	await expect(page.getByRole('region', { name: 'Side by side' })).toContainText('<script data-hostile>');
	await page.locator('table[data-matrix="ships"] tr[data-row="pouch"] td').first().click();
	await expect(page.getByRole('dialog', { name: /Pouch · Your code/ })).toContainText('<svg data-hostile');
	await expectNoMarkup(page, 'comparison');
});
