import { expect, open, test } from './reader.ts';
import { tabTo } from './tab-journey.ts';

test('the comparison is narrowed, sorted and asked for its evidence', async ({ page }) => {
	await open(page, '/compare/');
	await tabTo(page, page.getByLabel('Name or text'));
	await page.keyboard.type('zip');
	await tabTo(page, page.getByRole('button', { name: 'Filters' }));
	await page.keyboard.press('Enter');
	await tabTo(page, page.locator('[data-facet="interpreter"] summary'), 'Shift+Tab');
	await page.keyboard.press('Enter');
	await tabTo(page, page.locator('[data-facet="interpreter"]').getByRole('checkbox', { name: 'Absent', exact: true }));
	await page.keyboard.press('Space');
	await expect(page).toHaveURL(/interpreter=absent&q=zip&current=yes$/);
	const head = page.getByRole('columnheader', { name: 'Option' });
	await tabTo(page, head.getByRole('button'));
	await page.keyboard.press('Enter');
	await expect(head).toHaveAttribute('aria-sort', 'ascending');
	const table = page.getByRole('grid', { name: /^What it ships/ });
	await tabTo(page, table.locator('td[tabindex="0"]:visible'));
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	const details = page.getByRole('dialog', { name: /Python packages/ });
	await expect(details).toContainText('checked');
	await tabTo(page, details.getByRole('link', { name: 'This cell on its page' }));
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/options\/[^/]+\/#(?:[^.]+\.)?python-deps$/);
	await expect(page.locator(':target')).toBeInViewport();
});

test('picks a row for the comparison side by side, and removes it again', async ({ page }) => {
	await open(page, '/compare/?q=pouch');
	await tabTo(page, page.getByRole('checkbox', { name: 'Compare Pouch side by side' }).first());
	await page.keyboard.press('Space');
	const beside = page.getByRole('region', { name: 'Side by side' });
	await expect(beside).toBeVisible();
	await tabTo(page, beside.getByRole('button', { name: 'Remove Pouch' }), 'Shift+Tab');
	await page.keyboard.press('Enter');
	await expect(beside).toBeHidden();
});

test('the chooser is answered', async ({ page }) => {
	await open(page, '/choose/');
	await tabTo(page, page.getByRole('combobox', { name: 'Where must it run?' }));
	await page.keyboard.type('on Windows');
	await tabTo(page, page.locator('[data-more] summary'));
	await page.keyboard.press('Enter');
	await tabTo(page, page.getByRole('group', { name: 'What kind of application?' }).getByRole('radio', { name: 'Not said' }));
	await page.keyboard.press('ArrowDown');
	await expect(page).toHaveURL(/\?kind=[a-z-]+&where=windows$/);
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-result] h2').first()).toBeFocused();
	await tabTo(page, page.locator('[data-result] :is(.picks h3, .fits) a').first());
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/options\//);
});

test('a stack is built and taken apart', async ({ page }) => {
	await open(page, '/stack/');
	await tabTo(page, page.getByLabel('Innermost'));
	await page.keyboard.type('Spool');
	await tabTo(page, page.locator('select[data-place="1"]'));
	await page.keyboard.type('Pouch');
	await expect(page).toHaveURL(/\?inside=spool,pouch$/);
	await expect(page.locator('.stack-result')).toBeVisible();
	await tabTo(page, page.getByRole('button', { name: 'Remove Pouch' }));
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\?inside=spool$/);
});

test('brings a mode of an option, and a source of a claim, into sight', async ({ page }) => {
	await open(page, '/compare/?q=icebox');
	await tabTo(page, page.locator('[data-option="icebox"]:visible').getByRole('button'));
	await page.keyboard.press('Enter');
	await tabTo(page, page.locator('table a[href="/options/icebox/#onefile"]:visible'));
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#onefile$/);
	await expect(page.locator('#onefile')).toBeInViewport();
	await tabTo(page, page.locator('main a[href^="#source-"]').first());
	await page.keyboard.press('Enter');
	const note = page.locator('.source-note');
	await expect(note).toBeInViewport();
	await tabTo(page, note.locator('a[href^="http"]'));
	await page.keyboard.press('Escape');
	await expect(note).toBeHidden();
});

test('a theme is chosen', async ({ page }) => {
	await open(page, '/about/');
	await tabTo(page, page.getByRole('combobox', { name: 'Theme' }));
	await page.keyboard.type('Dark');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await page.keyboard.press('Home');
	await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});
