import type { Locator, Page } from '@playwright/test';
import { STATUS } from '../../src/model/shared/known-criteria.ts';
import { PAST_STATUSES } from '../../src/model/shared/status.ts';
import { catalogue } from './fixture.ts';
import { expect, open as openPage, test } from './reader.ts';

const { rows, rungs, options } = catalogue;
const isPast = (row: (typeof rows)[number] | undefined) => row?.cells[STATUS]?.is.some((status) => PAST_STATUSES.includes(status)) ?? false;
const pastRow = rows.find((row) => row.mode === null && isPast(row));
const past = pastRow ?? { key: '', id: '', name: 'no option of the past', rung: '' };
/** An option with modes that are all on one rung and that differ in a layer. */
const [withModes] = options.filter(
	({ rows: [first, ...others] }) => others.length > 0 && !isPast(first) && others.every(({ rung }) => rung === first.rung),
);
const modes = withModes?.rows ?? [];
const modesName = withModes?.data.name ?? 'no option with modes';

async function open(page: Page, query = ''): Promise<void> {
	await openPage(page, `/compare/${query}`);
	await expect(page.locator('comparison-explorer.is-ready')).toBeVisible();
	await expect(page.locator('table[data-rows="coming"]:visible')).toHaveCount(0);
}

function group(page: Page, rung: string, matrix = 'ships'): Locator {
	return page.locator(`table[data-matrix="${matrix}"] [data-group="${rung}"]`);
}

function line(page: Page, key: string): Locator {
	return page.locator(`table[data-matrix="ships"] tr[data-row="${key}"]`);
}

test('each rung with options has a group with its name, its count and its typical layers', async ({ page }) => {
	await open(page, '?current=no');
	const shown = page.locator('table[data-matrix="ships"] .group:not([hidden])');
	const expected = rungs.filter(({ id }) => rows.some(({ rung }) => rung === id));
	await expect(shown.locator('b')).toHaveText(expected.map(({ name }) => name));
	await expect(shown.locator('[data-count]')).toHaveText(expected.map(({ options: own }) => String(own.length)));
	await expect(shown.first().getByRole('gridcell').or(shown.first().getByRole('cell'))).toHaveCount(9);
});

test('a group folds and opens, in every table, and says so', async ({ page }) => {
	await open(page, '?current=no');
	const rung = modes[0]?.rung ?? '';
	const button = group(page, rung).getByRole('button', { expanded: true }).first();
	await button.click();
	await expect(group(page, rung).getByRole('button', { expanded: false }).first()).toBeFocused();
	await expect(group(page, rung).getByRole('link')).toHaveCount(0);
	await page.getByRole('link', { name: 'Build', exact: true }).click();
	const other = group(page, rung, 'build').locator('.group button');
	await expect(other).toHaveAttribute('aria-expanded', 'false');
	await expect(group(page, rung, 'build').getByRole('link')).toHaveCount(0);
	await other.click();
	await expect(group(page, rung, 'build').getByRole('link').first()).toBeVisible();
});

test('all groups fold to the rungs alone and open again; a name that is typed opens them', async ({ page }) => {
	await open(page);
	const links = page.locator('table[data-matrix="ships"]').getByRole('link');
	await page.getByRole('button', { name: 'Fold all', exact: true }).click();
	await expect(links).toHaveCount(0);
	await expect(page.locator('comparison-explorer > div > [role=status]')).toContainText('folded');
	await page.getByRole('button', { name: 'Unfold all' }).click();
	await expect(links.first()).toBeVisible();
	await page.getByRole('button', { name: 'Fold all', exact: true }).click();
	await page.getByLabel('Name or text').fill(past.name.toLowerCase());
	await expect(line(page, past.key)).toBeVisible();
});

test('the browser’s own search finds what is folded, and opens it', async ({ page }) => {
	await open(page);
	const [first] = modes;
	const key = first?.key ?? '';
	await page.getByRole('button', { name: 'Fold all', exact: true }).click();
	await expect(line(page, key)).toHaveAttribute('hidden', 'until-found');
	await expect(line(page, key).getByRole('link')).toBeHidden();
	// As a browser does before it scrolls to what it has found.
	await line(page, key).dispatchEvent('beforematch', { bubbles: true });
	await expect(line(page, key).getByRole('link')).toBeVisible();
	await expect(group(page, first?.rung ?? '').locator('.group button')).toHaveAttribute('aria-expanded', 'true');
});

test('another order has no groups, and every mode in its place', async ({ page }) => {
	await open(page, '?sort=name');
	await expect(page.locator('table[data-matrix="ships"] .group').filter({ visible: true })).toHaveCount(0);
	await expect(page.locator('table[data-matrix="ships"] [data-option]').filter({ visible: true })).toHaveCount(0);
	await expect(page.locator('table[data-matrix="ships"] tr[data-row]').filter({ visible: true })).toHaveCount(rows.length);
	await page.getByRole('columnheader', { name: 'Option' }).getByRole('button').click();
	await page.getByRole('columnheader', { name: 'Option' }).getByRole('button').click();
	await expect(page.locator('table[data-matrix="ships"] .group').filter({ visible: true })).not.toHaveCount(0);
	await expect(group(page, modes[0]?.rung ?? '').getByRole('link', { name: modesName, exact: true })).toBeVisible();
});

test('the head of a group stays in sight under that of the table, and hides nothing that has the focus', async ({ page }) => {
	await page.setViewportSize({ width: 900, height: 500 });
	await open(page, '?current=no');
	const cells = page.locator('table[data-matrix="ships"] tr:is([data-row], [data-option]):not([hidden]) > th a');
	await cells.last().focus();
	for (const link of (await cells.all()).reverse()) {
		await link.focus();
		const covered = await link.evaluate((element) => {
			const { left, top } = element.getBoundingClientRect();
			return document.elementFromPoint(left + 2, top + 4) !== element;
		});
		expect(covered, await link.innerText()).toBe(false);
	}
});

test('options of the past are hidden at first; the count says so, and a line names them', async ({ page }) => {
	await open(page);
	await expect(line(page, past.key)).toBeHidden();
	await expect(group(page, past.rung).locator('[data-count]')).toContainText(/^\d+ \+ \d+ past$/);
	const more = group(page, past.rung).getByRole('button', { name: /^Show \d+ past: / });
	await expect(more).toContainText(past.name);
	await more.click();
	await expect(line(page, past.key)).toBeVisible();
	await expect(page).toHaveURL(/\?current=no$/);
	await expect(group(page, past.rung).locator('.group button')).toBeFocused();
	await page.reload();
	await expect(line(page, past.key)).toBeVisible();
});

test('the chip for past options shows them, and clearing all hides them again', async ({ page }) => {
	await open(page);
	await expect(page.getByRole('button', { name: 'Clear all', exact: true })).toBeHidden();
	await page.getByRole('button', { name: 'Remove filter Past options hidden' }).click();
	await expect(line(page, past.key)).toBeVisible();
	await expect(page).toHaveURL(/\?current=no$/);
});

for (const query of ['?q=KEY', '?q=KEY&current=yes', '?pick=KEY&current=yes', '?columns=code'])
	test(`${query} shows an option of the past, which is picked or named, or was shown there before`, async ({ page }) => {
		await open(page, query.replace('KEY', past.key));
		await expect(line(page, past.key)).toBeVisible();
	});

test('modes are one row until it is opened, with the answers of all where they differ', async ({ page }) => {
	await open(page);
	const together = page.locator(`table[data-matrix="ships"] [data-option="${withModes?.id ?? ''}"]`);
	await expect(together.getByRole('link')).toHaveText(modesName);
	for (const { key } of modes) await expect(line(page, key).getByRole('link')).toBeHidden();
	const button = together.getByRole('button', { name: `${String(modes.length)} modes` });
	await expect(button).toHaveAttribute('aria-expanded', 'false');
	await button.click();
	await expect(button).toHaveAttribute('aria-expanded', 'true');
	for (const { key } of modes) await expect(line(page, key).getByRole('link')).toBeVisible();
});

test('modes of which a filter leaves one, or of which one is picked, are shown themselves', async ({ page }) => {
	const [first] = modes;
	await open(page, `?pick=${first?.key ?? ''}`);
	await expect(line(page, first?.key ?? '').getByRole('link')).toBeVisible();
	await open(page, `?q=${encodeURIComponent(first?.name ?? '')}`);
	await expect(line(page, first?.key ?? '').getByRole('link')).toBeVisible();
	await expect(page.locator(`table[data-matrix="ships"] [data-option="${withModes?.id ?? ''}"]`)).toBeHidden();
});

test('prints every row that matches, however it is folded', async ({ page }) => {
	await open(page, '?current=no');
	await page.getByRole('button', { name: 'Fold all', exact: true }).click();
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('table[data-matrix="ships"] tr[data-row] > th a').filter({ visible: true })).toHaveCount(rows.length);
	await expect(page.locator('table[data-matrix="ships"] [data-option]').filter({ visible: true })).toHaveCount(0);
});
