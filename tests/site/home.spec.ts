import { catalogue } from './fixture.ts';
import { expect, FAILED_LOAD, open, test } from './reader.ts';

const [first] = catalogue.cases;

test('answers the sentence as it is, and again when a blank is filled', async ({ page }) => {
	await open(page, '/');
	await expect(page.locator('.short-answer').getByRole('link').last()).toHaveAttribute('href', /\/choose\/\?kind=.*who=.*where=/);
	await page.getByRole('combobox', { name: 'What kind of application?' }).selectOption({ label: 'a library' });
	await expect(page.locator('.short-answer').getByRole('link').last()).toHaveAttribute('href', /\?what=library&who=/);
	await expect(page.getByRole('status').first()).toContainText(/\d+ fit\./);
	// The same answers lead to the same count in the chooser.
	const marked = await page.locator('.gradient .count[data-fitting]').allTextContents();
	expect(marked.every((words) => /^\d+ of \d+ fits?$/.test(words.trim()))).toBe(true);
});

test('says so where nothing fits, with the way on', async ({ page }) => {
	await open(page, '/');
	await page.getByRole('combobox', { name: 'What kind of application?' }).selectOption({ label: 'a library' });
	await page.getByRole('combobox', { name: 'Where must it run?' }).selectOption({ label: 'on a bare device' });
	await expect(page.locator('.short-answer')).toContainText(/Nothing in the guide fits|Why/);
});

test('lists each common case with its page', async ({ page }) => {
	await open(page, '/');
	await expect(page.getByRole('navigation', { name: 'Common cases' }).getByRole('link')).toHaveCount(catalogue.cases.length);
	await page
		.getByRole('navigation', { name: 'Common cases' })
		.getByRole('link', { name: first?.name ?? '', exact: true })
		.click();
	await expect(page.getByRole('heading', { level: 1, name: first?.name ?? '' })).toBeVisible();
});

test.describe('where the options cannot load', () => {
	test.use({ expected: FAILED_LOAD });

	test('says so under the sentence, and tries again', async ({ page }) => {
		await open(page, '/');
		await page.route('**/data/rows.json', (route) => route.abort());
		await page.getByRole('combobox', { name: 'Who installs and runs it?' }).selectOption('developers');
		await expect(page.getByText('The options could not be loaded.')).toBeVisible();
		await page.unroute('**/data/rows.json');
		await page.getByRole('button', { name: 'Try again' }).click();
		await expect(page.locator('.short-answer')).toBeVisible();
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('has the sentence in words, its answer and the cases', async ({ page }) => {
		await page.goto('/');
		await expect(page.getByRole('combobox')).toHaveCount(0);
		await expect(page.locator('.sentence')).toBeVisible();
		await expect(page.locator('.short-answer').getByRole('link').first()).toBeVisible();
		await expect(page.getByRole('navigation', { name: 'Common cases' }).getByRole('link').first()).toBeVisible();
	});
});
