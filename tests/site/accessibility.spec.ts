import type { Page } from '@playwright/test';
import { axeFindingsInBothThemes } from './axe.ts';
import { expect, open, searchFor, test } from './reader.ts';

const CELL = 'table[data-matrix="ships"] tbody [data-row] td';

/** What pages look like after something was done on them, and the part in which it shows. */
const STATES: readonly { state: string; path: string; within: string; reach: (page: Page) => Promise<void> }[] = [
	{
		state: 'a cell’s details open',
		within: '.cell-details',
		path: '/compare/',
		reach: async (page) => {
			await page.locator(CELL).first().click();
			await expect(page.getByRole('dialog', { name: /Your code/ })).toContainText('checked');
		},
	},
	{
		state: 'a filter with no results',
		within: '.explorer',
		path: '/compare/?interpreter=included&q=nothingiscalledso',
		reach: (page) => expect(page.locator('[data-empty]')).toBeVisible(),
	},
	{
		state: 'options side by side, with columns and the export open',
		within: '.explorer > div:nth-child(3)',
		path: '/compare/?pick=pouch,satchel&sort=-name',
		reach: async (page) => {
			await expect(page.getByRole('table', { name: /picked options/ })).toContainText('checked');
			await page.getByText('Columns', { exact: true }).click();
			await page.getByText('Export', { exact: true }).click();
		},
	},
	{
		state: 'the filters as a sheet on a phone',
		within: 'dialog[data-sheet]',
		path: '/compare/?interpreter=included',
		reach: async (page) => {
			await page.setViewportSize({ width: 360, height: 740 });
			await page.getByRole('button', { name: 'Filters' }).click();
		},
	},
	{
		state: 'a result of the chooser',
		within: 'packaging-chooser',
		path: '/choose/?where=windows&kind=desktop',
		reach: (page) => expect(page.locator('[data-result] h2').first()).toBeVisible(),
	},
	{
		state: 'answers of the chooser that contradict each other',
		within: 'packaging-chooser',
		path: '/choose/?kind=device&where=platform,windows,phone,browser,device',
		reach: (page) => expect(page.getByRole('link', { name: /^Drop / }).first()).toBeVisible(),
	},
	{
		state: 'a stack',
		within: 'packaging-stack',
		path: '/stack/?inside=spool,icebox.onefile,parcel.vendored',
		reach: (page) => expect(page.locator('.stack-result')).toBeVisible(),
	},
	{
		state: 'a stack that cannot be',
		within: 'packaging-stack',
		path: '/stack/?inside=crate-image,spool',
		reach: (page) => expect(page.locator('.problem')).toBeVisible(),
	},
	{
		state: 'one vulnerability chosen',
		within: 'vulnerability-filter',
		path: '/guides/who-patches-what/?hole=openssl',
		reach: (page) => expect(page.locator('vulnerability-filter.is-ready')).toBeVisible(),
	},
	{
		state: 'search with hits',
		within: 'site-search',
		path: '/',
		reach: async (page) => {
			await searchFor(page, 'spool');
			await expect(page.locator('site-search ol li').first()).toBeVisible();
		},
	},
];

for (const { state, path, within, reach } of STATES)
	test(`axe finds nothing with ${state}, in both themes`, async ({ page }) => {
		await open(page, path);
		await reach(page);
		expect(await axeFindingsInBothThemes(page, within)).toEqual([]);
	});
