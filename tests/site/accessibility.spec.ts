import type { Page } from '@playwright/test';
import { axeFindings, axeFindingsInBothThemes } from './axe.ts';
import { KINDS } from './built-site.ts';
import { expect, open, searchFor, test } from './reader.ts';

for (const { kind, path } of KINDS)
	test(`axe finds nothing on the page of kind “${kind}”, in both themes, and on a phone with all details open`, async ({ page }) => {
		await open(page, path);
		expect(await axeFindingsInBothThemes(page)).toEqual([]);
		await page.setViewportSize({ width: 360, height: 740 });
		await page.locator('main').evaluate((main) => {
			for (const details of main.querySelectorAll('details')) details.open = true;
		});
		expect(await axeFindings(page)).toEqual([]);
	});

const CELL = 'table[data-matrix="ships"] tbody td';

/** What pages look like after something was done on them. */
const STATES: readonly { state: string; path: string; reach: (page: Page) => Promise<void> }[] = [
	{
		state: 'a cell’s details open',
		path: '/compare/',
		reach: async (page) => {
			await page.locator(CELL).first().click();
			await expect(page.getByRole('dialog', { name: /Your code/ })).toContainText('checked');
		},
	},
	{
		state: 'a filter with no results',
		path: '/compare/?interpreter=included&q=nothingiscalledso',
		reach: (page) => expect(page.locator('[data-empty]')).toBeVisible(),
	},
	{
		state: 'options side by side, with columns and take-away open',
		path: '/compare/?pick=pex,shiv&sort=-name',
		reach: async (page) => {
			await expect(page.getByRole('table', { name: /picked options/ })).toContainText('checked');
			await page.getByText('Columns', { exact: true }).click();
			await page.getByText('Take away', { exact: true }).click();
		},
	},
	{
		state: 'the filters as a sheet on a phone',
		path: '/compare/?interpreter=included',
		reach: async (page) => {
			await page.setViewportSize({ width: 360, height: 740 });
			await page.getByRole('button', { name: 'Filters' }).click();
		},
	},
	{
		state: 'a result of the chooser',
		path: '/choose/?where=windows&kind=desktop',
		reach: (page) => expect(page.getByRole('heading', { name: 'What fits' })).toBeVisible(),
	},
	{
		state: 'answers of the chooser that contradict each other',
		path: '/choose/?kind=device&where=platform,windows,phone,browser,device',
		reach: (page) => expect(page.getByRole('link', { name: /^Drop / }).first()).toBeVisible(),
	},
	{
		state: 'a stack',
		path: '/stack/?inside=wheel,pyinstaller.onefile,deb.vendored',
		reach: (page) => expect(page.locator('.stack-result')).toBeVisible(),
	},
	{
		state: 'a stack that cannot be',
		path: '/stack/?inside=docker-oci-image,wheel',
		reach: (page) => expect(page.locator('.problem')).toBeVisible(),
	},
	{
		state: 'one hole chosen',
		path: '/guides/who-patches-what/?hole=openssl',
		reach: (page) => expect(page.locator('hole-choice.is-ready')).toBeVisible(),
	},
	{
		state: 'search with hits',
		path: '/',
		reach: async (page) => {
			await searchFor(page, 'wheel');
			await expect(page.locator('site-search ol li').first()).toBeVisible();
		},
	},
];

for (const { state, path, reach } of STATES)
	test(`axe finds nothing with ${state}, in both themes`, async ({ page }) => {
		await open(page, path);
		await reach(page);
		expect(await axeFindingsInBothThemes(page)).toEqual([]);
	});
