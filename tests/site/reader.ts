import { test as base, expect, type Page } from '@playwright/test';

interface ReaderOptions {
	/** Complaints that a test brings about itself, such as a file that it does not let load. */
	expected: RegExp | undefined;
}

/** A page that fails its test if anything complains in the console, throws, or breaks the content security policy. */
export const test = base.extend<ReaderOptions>({
	expected: [undefined, { option: true }],
	page: async ({ page, expected }, use) => {
		const complaints: string[] = [];
		page.on('console', (message) => {
			if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
		});
		page.on('pageerror', (error) => complaints.push(error.message));
		page.on('request', (request) => {
			const { protocol, hostname } = new URL(request.url());
			if (protocol.startsWith('http') && hostname !== 'localhost') complaints.push(`request to ${hostname}`);
		});
		await use(page);
		const unexpected = complaints.filter((complaint) => !expected?.test(complaint));
		expect(unexpected, 'console messages, errors and foreign requests').toEqual([]);
	},
});

export { expect };

/** What browsers say of a file that does not arrive. */
export const FAILED_LOAD = /^Failed to load resource: /;

/** Opens the search with its button and types. */
export async function searchFor(page: Page, words: string): Promise<void> {
	if (!(await page.getByRole('dialog').isVisible())) await page.getByRole('button', { name: 'Search' }).click();
	await page.getByRole('searchbox', { name: 'Search for' }).fill(words);
}

/** The elements that take over a part of their page, and say so when they have. */
export const TAKING_OVER = [
	'option-filter',
	'comparison-explorer',
	'packaging-chooser',
	'packaging-stack',
	'symptom-finder',
	'vulnerability-filter',
];

/** Opens a page and waits until its scripts have taken over. */
export async function open(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await expect(page.locator(`:is(${TAKING_OVER.join()}):not(.is-ready)`)).toHaveCount(0);
}

/** Gives the page another query as a step back or forward would: its scripts read it anew, nothing is loaded. */
export async function changeQuery(page: Page, query: string): Promise<void> {
	await page.evaluate((search) => {
		history.pushState(null, '', search === '' ? location.pathname : search);
		dispatchEvent(new PopStateEvent('popstate'));
	}, query);
}
