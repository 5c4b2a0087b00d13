import { test as base, expect, type Page } from '@playwright/test';

/** A page that fails its test if anything complains in the console, throws, or breaks the content security policy. */
export const test = base.extend<{ page: Page }>({
	page: async ({ page }, use) => {
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
		expect(complaints, 'console messages, errors and foreign requests').toEqual([]);
	},
});

export { expect };

/** Opens the search with its button and types. */
export async function searchFor(page: Page, words: string): Promise<void> {
	if (!(await page.getByRole('dialog').isVisible())) await page.getByRole('button', { name: 'Search' }).click();
	await page.getByRole('searchbox', { name: 'Search for' }).fill(words);
}
