import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { otherTablesUrl } from '../../src/model/shared/addresses.ts';
import { filterableFrom } from '../../src/model/comparison/facets.ts';
import { matchingRows } from '../../src/model/shared/comparison/row-filter.ts';
import { catalogue } from './fixture.ts';
import { surplus } from './fit.ts';
import { expect, open as openPage, changeQuery, test } from './reader.ts';

const { rows, presets, options } = catalogue;
/** A cell with a note, of which tests read more than its value. */
const EVIDENCE = rows.find(({ key }) => key === 'pouch')?.cells['c-libraries'];
const NOTE = EVIDENCE?.note ?? 'a note that is not there';
/** The lines of rows that match: not the heads of groups, nor the lines that have all modes of an option in one. */
const ROWS = 'tbody tr:not(.group, .past, [data-option], [hidden=""])';
const filterable = rows.map(filterableFrom);

/** The rows as the table has them: by rung, in the order of the gradient. */
const byRung = catalogue.rungs.flatMap(({ id }) => rows.filter(({ rung }) => rung === id));

function expectedNames(facets: Record<string, string[]>, text = '', current = false, all: readonly string[] = []): string[] {
	const shown = matchingRows(filterable, { facets, all, text, current, rows: [], pick: [] });
	return byRung.filter((row) => shown[rows.indexOf(row)]).map(({ name }) => name);
}

/** What the count says of some rows. */
function countOf(names: readonly string[]): string {
	const shown = new Set(rows.filter(({ name }) => names.includes(name)).map(({ id }) => id)).size;
	return shown === options.length ? `All ${String(shown)} options` : `${String(shown)} of ${String(options.length)} options`;
}

/** Opens the comparison and waits until its script has taken over and shows what the address says. */
async function open(page: Page, query = ''): Promise<void> {
	await openPage(page, `/compare/${query}`);
	await expect(page.locator('comparison-explorer.is-ready')).toBeVisible();
	await openFilters(page);
	await settled(page);
}

/** Opens the filters beside the table, where there is room for them, without reaching into the page as a pointer would. */
async function openFilters(page: Page): Promise<void> {
	if ((page.viewportSize()?.width ?? 0) < 900) return;
	const button = page.getByRole('button', { name: 'Filters' });
	if ((await button.getAttribute('aria-expanded')) === 'false')
		await button.evaluate((element: HTMLButtonElement) => {
			element.click();
		});
}

/** Waits until the table shows what is wanted of it. */
async function settled(page: Page): Promise<void> {
	await expect(page.locator('.is-behind')).toHaveCount(0);
	await expect(page.locator('table[data-rows="coming"]:visible')).toHaveCount(0);
}

/** Keeps the other tables back until they are released, and counts how often they are asked for. */
async function holdBack(page: Page): Promise<{ asked: () => number; release: () => void }> {
	let asked = 0;
	let release = (): void => undefined;
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route(otherTablesUrl(), async (route) => {
		asked++;
		await released;
		await route.continue();
	});
	return { asked: () => asked, release };
}

/** @param role what the table is: a grid with the script, whose cells open */
function table(page: Page, name = 'What it ships', role: 'grid' | 'table' = 'grid'): Locator {
	return page.getByRole(role, { name: new RegExp(`^${name}`) });
}

/** The names of the rows that match, also of those folded into the row of their option. */
async function names(page: Page, name?: string, role?: 'grid' | 'table'): Promise<string[]> {
	await settled(page);
	const links = await table(page, name, role).locator(`${ROWS} > th a`).allTextContents();
	return links.map((text) => text.trim());
}

function facet(page: Page, id: string): Locator {
	return page.locator(`[data-facet="${id}"]`);
}

test('shows all rows in gradient order, those of the past if they are asked for', async ({ page }) => {
	await open(page);
	expect(await names(page)).toEqual(expectedNames({}, '', true));
	await expect(page.locator('[data-count-shown]')).toHaveText(countOf(expectedNames({}, '', true)));
	await open(page, '?current=no');
	expect(await names(page)).toEqual(expectedNames({}));
	await expect(page.locator('[data-count-shown]')).toHaveText(countOf(expectedNames({})));
});

test('switches between the four matrices and keeps the filter', async ({ page }) => {
	await open(page, '?interpreter=included');
	const expected = expectedNames({ interpreter: ['included'] });
	for (const name of ['Install and run', 'Build', 'Project', 'What it ships']) {
		await page.getByRole('navigation', { name: 'Tables' }).getByRole('link', { name }).click();
		await expect(table(page, name)).toBeVisible();
		expect(await names(page, name)).toEqual(expected);
	}
	await expect(page).toHaveURL(/\?interpreter=included$/);
});

test('any value within a facet, all facets together, and counts given the others', async ({ page }) => {
	await open(page, '?current=no');
	await facet(page, 'runs-on').locator('summary').click();
	await page.getByRole('checkbox', { name: 'Windows' }).check();
	await page.getByRole('checkbox', { name: 'macOS' }).nth(0).check();
	await facet(page, 'interpreter').locator('summary').click();
	await facet(page, 'interpreter').getByRole('checkbox', { name: 'Included', exact: true }).check();
	await expect(page).toHaveURL(/[?&]interpreter=included/);
	const wanted = new URL(page.url()).searchParams;
	expect(await names(page)).toEqual(expectedNames(Object.fromEntries([...wanted].map(([key, value]) => [key, value.split(',')]))));
	const absent = facet(page, 'interpreter').locator('[data-value="absent"]').first().locator('[data-count]');
	await expect(absent).toHaveText(
		String(
			expectedNames({ ...Object.fromEntries([...wanted].map(([key, value]) => [key, value.split(',')])), interpreter: ['absent'] }).length,
		),
	);
});

test('all of a list’s values, from the keyboard, in the address and back', async ({ page }) => {
	const wanted = { 'runs-on': ['macos', 'windows'] };
	const [any, all] = [expectedNames(wanted), expectedNames(wanted, '', false, ['runs-on'])];
	expect(all.length).toBeGreaterThan(0);
	expect(any.length).toBeGreaterThan(all.length);
	await open(page, '?runs-on=macos,windows');
	expect(await names(page)).toEqual(any);

	const mustHaveAll = facet(page, 'runs-on').getByRole('checkbox', { name: 'Runs on: must have all ticked' });
	await mustHaveAll.focus();
	await page.keyboard.press('Space');
	await expect(page).toHaveURL(/\?runs-on=macos,windows&all=runs-on$/);
	expect(await names(page)).toEqual(all);
	await expect(page.getByRole('status')).toHaveText(countOf(all));
	const linux = facet(page, 'runs-on').locator('[data-value="linux"] [data-count]');
	await expect(linux).toHaveText(String(expectedNames({ 'runs-on': ['linux', 'macos', 'windows'] }, '', false, ['runs-on']).length));

	await page.reload();
	await openFilters(page);
	await expect(mustHaveAll).toBeChecked();
	expect(await names(page)).toEqual(all);
	await page.getByRole('button', { name: 'Remove filter Runs on: must have all ticked' }).click();
	await expect(mustHaveAll).not.toBeChecked();
	expect(await names(page)).toEqual(any);
});

test('who picks the versions, from the rows that the page carries', async ({ page }) => {
	const wanted = { 'picked-by': ['only-installer'] };
	expect(expectedNames(wanted).length).toBeGreaterThan(0);
	expect(expectedNames(wanted).length).toBeLessThan(rows.length);
	await open(page, '?picked-by=installer');
	expect(await names(page)).toEqual(expectedNames({ 'picked-by': ['installer'] }));
	await facet(page, 'picked-by').getByRole('checkbox', { name: 'The installer', exact: true }).uncheck();
	await facet(page, 'picked-by').getByRole('checkbox', { name: 'Only the installer' }).check();
	await expect(page).toHaveURL(/picked-by=only-installer/);
	expect(await names(page)).toEqual(expectedNames(wanted));
});

test('a value that would give nothing shows 0 and stays', async ({ page }) => {
	await open(page, '?rung=script');
	const included = facet(page, 'userspace').locator('[data-value="included"]').first();
	await facet(page, 'userspace').locator('summary').click();
	await expect(included.locator('[data-count]')).toHaveText('0');
	await expect(included).toBeVisible();
});

test('layers can be asked for exactly one outcome', async ({ page }) => {
	await open(page);
	await facet(page, 'c-libraries').locator('summary').click();
	await page.getByRole('checkbox', { name: 'Only included' }).check();
	await expect(page).toHaveURL(/c-libraries=only-included/);
	expect(await names(page)).toEqual(expectedNames({ 'c-libraries': ['only-included'] }));
});

test('one switch hides dormant, archived and historical options', async ({ page }) => {
	await open(page, '?interpreter=included,absent');
	await page.getByRole('checkbox', { name: 'Hide dormant, archived and historical' }).check();
	await expect(page).toHaveURL(/current=yes/);
	const shown = await names(page);
	expect(shown).toEqual(expectedNames({ interpreter: ['included', 'absent'] }, '', true));
	expect(shown.length).toBeLessThan(expectedNames({ interpreter: ['included', 'absent'] }).length);
});

test('the text filter looks at names, aliases and summaries, and typing does not fill the history', async ({ page }) => {
	await page.goto('/about/');
	await open(page);
	await page.getByLabel('Name or text').pressSequentially('cratefile');
	await expect(page).toHaveURL(/q=cratefile/);
	expect(await names(page)).toEqual(expectedNames({}, 'cratefile'));
	await page.goBack();
	await expect(page).toHaveURL(/\/about\/$/);
});

test('chips show and remove active filters; clear all removes the rest; the count is announced', async ({ page }) => {
	await open(page, '?interpreter=included&status=active&q=box');
	await page.getByRole('button', { name: 'Remove filter Status: Active' }).click();
	await expect(page).toHaveURL(/\?interpreter=included&q=box$/);
	const count = countOf(expectedNames({ interpreter: ['included'] }, 'box'));
	await expect(page.locator('comparison-explorer > div > [role=status]')).toHaveText(count);
	await page.getByRole('button', { name: 'Clear all', exact: true }).click();
	await expect(page).toHaveURL(/\/compare\/$/);
	expect(await names(page)).toEqual(expectedNames({}, '', true));
});

test('sorts by a column, says so, and goes back to gradient order', async ({ page }) => {
	await open(page, '?matrix=project');
	const since = page.getByRole('columnheader', { name: 'Since' });
	await since.getByRole('button').click();
	await expect(since).toHaveAttribute('aria-sort', 'ascending');
	expect(await since.getByRole('button').evaluate((button) => getComputedStyle(button, '::after').content)).toContain('↑');
	await settled(page);
	const years = rows.map(({ cells }) => Number(cells['since']?.is[0])).filter((year) => !Number.isNaN(year));
	const shown = (await table(page, 'Project').locator(`${ROWS} > td:nth-child(4)`).allTextContents()).map((text) => Number(text.trim()));
	expect(shown.filter((year) => !Number.isNaN(year))).toEqual([...years].sort((a, b) => a - b));
	await since.getByRole('button').click();
	await expect(since).toHaveAttribute('aria-sort', 'descending');
	await expect(page).toHaveURL(/sort=-since/);
	await since.getByRole('button').click();
	await expect(since).not.toHaveAttribute('aria-sort');
	expect(await names(page, 'Project')).toEqual(expectedNames({}));
});

test('columns can be chosen and the address keeps them', async ({ page }) => {
	await open(page, '?matrix=run');
	await page.getByText('Columns', { exact: true }).click();
	await page
		.getByRole('group', { name: 'Columns shown' })
		.getByRole('checkbox', { name: 'Audience' })
		.or(page.getByRole('group', { name: 'Columns shown' }).getByRole('checkbox', { name: 'For', exact: true }))
		.uncheck();
	await expect(page.getByRole('columnheader', { name: 'For', exact: true })).toBeHidden();
	await expect(page).toHaveURL(/columns=install-method,/);
	const address = page.url();
	await page.goto(address);
	await expect(page.getByRole('columnheader', { name: 'For', exact: true })).toBeHidden();
	await expect(page.getByRole('columnheader', { name: 'Starts' })).toBeVisible();
});

test('shows picked rows side by side with their notes, and only differences on request', async ({ page }) => {
	await open(page);
	await page.getByRole('checkbox', { name: 'Compare Pouch side by side' }).first().check();
	await page.getByRole('checkbox', { name: 'Compare Satchel side by side' }).first().check();
	const side = page.getByRole('table', { name: /picked options/ });
	await expect(side.getByRole('columnheader', { name: /^Pouch/ })).toBeVisible();
	await expect(side).toContainText(NOTE);
	await expect(page).toHaveURL(/pick=pouch,satchel/);
	await expect(side.getByRole('row', { name: /^Your code/ })).toBeVisible();
	await page.getByRole('checkbox', { name: 'Only what differs' }).check();
	await expect(side.getByRole('row', { name: /^Your code/ })).toBeHidden();
	await expect(page).toHaveURL(/differences=yes/);
	await page.reload();
	await expect(side.getByRole('columnheader', { name: /^Satchel/ })).toBeVisible();
	await expect(side.getByRole('row', { name: /^Your code/ })).toBeHidden();
});

test('shows five rows side by side at most, and refuses the sixth with a message', async ({ page }) => {
	await open(
		page,
		`?pick=${rows
			.slice(0, 5)
			.map(({ key }) => key)
			.join(',')}`,
	);
	const sixth = page.getByRole('checkbox', { name: `Compare ${rows[5]?.name ?? ''} side by side` }).first();
	await sixth.click();
	await expect(sixth).not.toBeChecked();
	await expect(page.locator('comparison-explorer > div > [role=status]')).toContainText('Remove one first');
});

test('an option’s page leads to the comparison side by side', async ({ page }) => {
	await page.goto('/options/icebox/');
	await page.getByRole('link', { name: 'Compare its modes' }).click();
	await expect(page).toHaveURL(/pick=icebox\.onedir,icebox\.onefile/);
	await expect(page.getByRole('table', { name: /picked options/ })).toContainText('Icebox (one file)');
});

test('a cell opens in place with its evidence and gives the focus back', async ({ page }) => {
	await open(page);
	const row = table(page).getByRole('row', { name: /^(?:Compare Pouch side by side )?Pouch/ });
	const cell = row.getByRole('gridcell').nth(2);
	await cell.click();
	const details = page.getByRole('dialog', { name: /Pouch · C libraries/ });
	await expect(details).toContainText(NOTE);
	await expect(details).toContainText(`checked ${EVIDENCE?.checked ?? ''}`);
	for (const id of EVIDENCE?.sources ?? [])
		await expect(details.getByRole('link', { name: catalogue.sources.get(id)?.title ?? '' }).first()).toBeVisible();
	await expect(details.getByRole('link', { name: 'This cell on its page' })).toHaveAttribute('href', '/options/pouch/#c-libraries');
	await page.keyboard.press('Escape');
	await expect(details).toBeHidden();
	await expect(cell).toBeFocused();
});

test('the keyboard alone reaches a cell, opens it, and leaves the table', async ({ page }) => {
	await open(page);
	const first = table(page).locator(`${ROWS} > td`).first();
	await first.focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	const second = table(page).locator('tr:is([data-row], [data-option]):not([hidden])').nth(1);
	const name = (await second.getByRole('link').innerText()).trim();
	await expect(page.getByRole('dialog', { name: new RegExp(`${name.replace(/[()]/g, '.')} · Python packages`) })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(second.locator('td').nth(1)).toBeFocused();
});

test('back and forward walk through the choices', async ({ page }) => {
	await open(page, '?current=no');
	await facet(page, 'status').locator('summary').click();
	await facet(page, 'status').getByRole('checkbox', { name: 'Dormant' }).check();
	expect(await names(page)).toEqual(expectedNames({ status: ['dormant'] }));
	await page.goBack();
	await expect(page.locator('[data-count-shown]')).toHaveText(countOf(expectedNames({})));
	await page.goForward();
	await expect(facet(page, 'status').getByRole('checkbox', { name: 'Dormant' })).toBeChecked();
	expect(await names(page)).toEqual(expectedNames({ status: ['dormant'] }));
});

test('leaves out unknown parts of an address with a notice', async ({ page }) => {
	await open(page, '?interpreter=included,maybe&colour=red&sort=weight&pick=nothing');
	const notice = page.locator('[data-notice]');
	await expect(notice).toContainText('interpreter=maybe');
	await expect(notice).toContainText('colour');
	expect(await names(page)).toEqual(expectedNames({ interpreter: ['included'] }));
});

test('nothing is fetched before a reader reaches into the comparison, and then once', async ({ page }) => {
	const fetched: string[] = [];
	await open(page);
	page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
	const asked = () => fetched.filter((path) => path !== '/favicon.svg');
	await page.mouse.wheel(0, 900);
	await expect(page.locator('[data-count-shown]')).toHaveText(countOf(expectedNames({}, '', true)));
	expect(asked()).toEqual([]);
	await page.getByRole('link', { name: 'Build', exact: true }).hover();
	await expect(page.locator('#matrix-project')).toBeAttached();
	await page.getByRole('link', { name: 'Build', exact: true }).click();
	await page.getByLabel('Name or text').fill('pouch');
	expect(await names(page, 'Build')).toEqual(expectedNames({}, 'pouch'));
	// The script that shows rows side by side comes with the tables.
	expect(asked().filter((path) => !path.endsWith('.js'))).toEqual([otherTablesUrl()]);
	expect(new Set(asked()).size).toBe(asked().length);
});

test('an address that the first table can answer does not wait for the others', async ({ page }) => {
	const held = await holdBack(page);
	for (const [query, expected] of [
		['?interpreter=included&rung=own-python', expectedNames({ interpreter: ['included'], rung: ['own-python'] })],
		['?current=yes', expectedNames({}, '', true)],
	] as const) {
		await open(page, query);
		expect(await names(page), query).toEqual(expected);
		await expect(page.locator('[data-count-shown]')).toHaveText(countOf(expected));
		// What the values of other tables would leave is not known, so nothing is said.
		await expect(facet(page, 'runs-on').locator('[data-count]').first()).toHaveText('');
		await expect(facet(page, 'kernel').locator('[data-count]').first()).not.toHaveText('');
	}
	expect(held.asked()).toBe(0);
});

for (const [query, first] of [
	['?matrix=run&interpreter=included', expectedNames({ interpreter: ['included'] })],
	['?runs-on=android,ios', expectedNames({ 'runs-on': ['android', 'ios'] })],
	['?q=cratefile', expectedNames({}, 'cratefile')],
	['?sort=name&status=dormant', expectedNames({ status: ['dormant'] }).sort((a, b) => a.localeCompare(b, 'en'))],
] as const)
	test(`${query} needs the other tables: it says that it waits, and is shown once, when they are there`, async ({ page }) => {
		const held = await holdBack(page);
		await page.goto(`/compare/${query}`);
		const tables = page.locator('[data-tables]');
		await expect(tables).toHaveAttribute('aria-busy', 'true');
		await expect(page.getByText('Loading the other tables…').last()).toBeVisible();
		await expect(page.locator('comparison-explorer > div > [role=status]')).toHaveText('Loading the other tables…');
		await expect(page.locator('[data-count-shown]')).toHaveText('');
		// The controls say what is wanted; the table is whole and can be read.
		await expect(page.locator('[data-chips] button').first()).toBeVisible();
		await expect(table(page).locator(ROWS)).toHaveCount(rows.length);
		held.release();
		await expect(tables).toHaveAttribute('aria-busy', 'false');
		const shown = page.locator('table[data-matrix]:visible').locator(`${ROWS} > th a`);
		await expect(shown).toHaveText([...first]);
		await expect(page.getByText('Loading the other tables…').last()).toBeHidden();
		expect(held.asked()).toBe(1);
	});

test('keeps text and choices made while the other tables load', async ({ page }) => {
	const held = await holdBack(page);
	await page.goto('/compare/?runs-on=windows');
	await openFilters(page);
	await facet(page, 'interpreter').locator('summary').click();
	await facet(page, 'interpreter').getByRole('checkbox', { name: 'Included', exact: true }).check();
	await page.getByLabel('Name or text').pressSequentially('inst');
	await page.getByRole('link', { name: 'Project', exact: true }).click();
	await table(page).locator(`${ROWS} > td`).first().click();
	await expect(page.getByRole('dialog', { name: /Your code/ })).toContainText('checked');
	await page.keyboard.press('Escape');
	await page.goBack();
	await page.goForward();
	await expect(page).toHaveURL(/\?matrix=project&interpreter=included&runs-on=windows&q=inst$/);
	held.release();
	expect(await names(page, 'Project')).toEqual(expectedNames({ 'runs-on': ['windows'], interpreter: ['included'] }, 'inst'));
	await page.goBack();
	expect(await names(page)).toEqual(expectedNames({ 'runs-on': ['windows'], interpreter: ['included'] }, 'inst'));
	expect(held.asked()).toBe(1);
});

test('applies filters of the first table at once while the others load, and removing a waiting one too', async ({ page }) => {
	const held = await holdBack(page);
	await page.goto('/compare/?status=dormant&pick=pouch&interpreter=included');
	await expect(table(page).locator(ROWS)).toHaveCount(rows.length);
	await page.getByRole('button', { name: 'Remove filter Status: Dormant' }).click();
	expect(await names(page)).toEqual(expectedNames({ interpreter: ['included'] }));
	await expect(page.getByRole('table', { name: /picked options/ })).toBeHidden();
	held.release();
	await expect(page.getByRole('table', { name: /picked options/ })).toContainText('Latest release');
});

test('fetched tables look as they do on their own page', async ({ page }) => {
	const look = () =>
		page.locator('table[data-matrix="run"]').evaluate((found: HTMLTableElement) => {
			const style = (selector: string) => getComputedStyle(found.querySelector(selector) ?? found);
			return {
				lines: [...found.rows]
					.filter(({ dataset }) => 'row' in dataset)
					.map(({ cells }) => new Set([...cells].map((cell) => cell.getBoundingClientRect().top)).size),
				stamp: style('.stamp').display,
				bands: [...found.querySelectorAll('.stamp path')].slice(0, 60).map((path) => getComputedStyle(path).fill),
			};
		});
	await page.goto(otherTablesUrl());
	const own = await look();
	await open(page, '?matrix=run');
	expect(await look()).toEqual(own);
	// However many columns there are, the cells of a row stand on one line.
	expect(new Set(own.lines)).toEqual(new Set([1]));
	expect(new Set(own.bands).size).toBeGreaterThan(1);
});

test('keeps each table’s columns, also in the link of its tab', async ({ page }) => {
	await open(page, '?columns=code,kernel&interpreter=included');
	const tabs = page.getByRole('navigation', { name: 'Tables' });
	await expect(tabs.getByRole('link', { name: 'Build' })).toHaveAttribute('href', '?matrix=build&interpreter=included');
	await tabs.getByRole('link', { name: 'Build' }).click();
	await expect(page).toHaveURL(/\?matrix=build&interpreter=included$/);
	await expect(tabs.getByRole('link', { name: 'Build' })).toHaveAttribute('aria-current', 'true');
	await tabs.getByRole('link', { name: 'What it ships' }).click();
	await expect(page).toHaveURL(/\?interpreter=included&columns=code,kernel$/);
	await expect(page.getByRole('columnheader', { name: 'Userspace' })).toBeHidden();
});

const GARBAGE = [
	'%',
	'%E0%A4%A',
	'<script>alert(1)</script>',
	'__proto__=1',
	'constructor=included',
	'q=' + 'a'.repeat(10_000),
	'matrix=&columns=,,,&sort=--',
	'=&=&&&',
	'rung=%00',
	'interpreter=included&interpreter=absent',
	'pick=pouch,pouch,pouch',
	'🐍=🐍',
];

const PARAMETERS = ['matrix', 'columns', 'sort', 'pick', 'q', 'current', 'differences', 'interpreter', 'rung'];

test('garbage in any parameter leaves a working page', async ({ page }) => {
	const queries = [...GARBAGE, ...PARAMETERS.map((parameter) => GARBAGE.map((garbage) => `${parameter}=${garbage}`).join('&'))];
	await open(page, `?${queries.join('&').slice(0, 12_000)}`);
	const tables = page.locator('table[data-matrix]:visible');
	await expect(tables).toHaveCount(1);
	for (const query of queries) {
		await changeQuery(page, `?${query}`);
		expect(await tables.count(), query.slice(0, 60)).toBe(1);
	}
	await changeQuery(page, '');
	expect(await names(page)).toEqual(expectedNames({}, '', true));
});

test('exports the visible table as CSV and JSON', async ({ page }) => {
	await open(page, '?interpreter=included');
	const expected = expectedNames({ interpreter: ['included'] });
	await page.getByText('Export').click();
	const [csv] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download as CSV' }).click()]);
	const lines = readFileSync(await csv.path(), 'utf8')
		.trim()
		.split('\r\n');
	expect(lines[0]).toBe('id,name,code,python-deps,c-libraries,interpreter,system-libs,libc,userspace,kernel,hardware');
	expect(lines).toHaveLength(expected.length + 1);
	const [json] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download as JSON' }).click()]);
	const objects = JSON.parse(readFileSync(await json.path(), 'utf8')) as { name: string }[];
	expect(objects.map(({ name }) => name)).toEqual(expected);
});

test('copies a Markdown table and the link', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page, '?rung=wheel');
	await page.getByText('Export').click();
	await page.getByRole('button', { name: 'Copy as Markdown table' }).click();
	await expect(page.locator('comparison-explorer > div > [role=status]')).toContainText('copied as Markdown');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
		/^\| Option \| Your code \|.*\n\| --- \|.*\n\| Spool \| Included \|/,
	);
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(page.locator('comparison-explorer > div > [role=status]')).toContainText('link is copied');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('/compare/?rung=wheel');
});

test('header and first column stay in sight inside the table’s own scroll area', async ({ page }) => {
	await page.setViewportSize({ width: 700, height: 600 });
	await open(page, '?matrix=run');
	const area = page.locator('#matrix-run');
	await area.evaluate((element) => {
		element.scrollTo(300, 500);
	});
	const frame = await area.boundingBox();
	const corner = await table(page, 'Install and run').getByRole('columnheader', { name: 'Option' }).boundingBox();
	const name = await table(page, 'Install and run').locator(ROWS).filter({ visible: true }).nth(8).locator('th').boundingBox();
	expect(Math.abs((corner?.y ?? 0) - (frame?.y ?? 0))).toBeLessThan(3);
	expect(Math.abs((corner?.x ?? 0) - (frame?.x ?? 0))).toBeLessThan(3);
	expect(Math.abs((name?.x ?? 0) - (frame?.x ?? 0))).toBeLessThan(3);
});

test('on a phone the filters are a sheet and the table stays a table', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await open(page);
	await page.getByRole('button', { name: 'Filters' }).click();
	const sheet = page.getByRole('dialog', { name: 'Filters' });
	await sheet.locator('[data-facet="interpreter"] summary').click();
	await sheet.getByRole('checkbox', { name: 'Only included', exact: true }).check();
	await sheet.getByRole('button', { name: 'Show results' }).click();
	await expect(sheet).toBeHidden();
	expect(await names(page)).toEqual(expectedNames({ interpreter: ['only-included'] }, '', true));
	await expect(table(page).getByRole('row').first()).toBeVisible();
	expect(await surplus(page)).toBe(0);
});

test('cells say that they open, rows are called by their option first, and letters are words to those who do not see them', async ({
	page,
}) => {
	await open(page);
	const row = table(page).locator(ROWS).first();
	const [name = ''] = await names(page);
	await expect(row.getByRole('rowheader')).toHaveAccessibleName(new RegExp(`^${name}.*Compare ${name} side by side$`));
	await expect(row.getByRole('checkbox')).toHaveAccessibleDescription('');
	const cell = row.getByRole('gridcell').first();
	await expect(cell).toHaveAttribute('aria-haspopup', 'dialog');
	await expect(cell).toHaveAccessibleName('Included');
	await expect(row.getByRole('img')).toHaveCount(0);
	await expect(table(page).locator('caption')).toContainText('Open a cell for its note and sources');
});

test('the table begins in the first screen: its head within 170 px of a laptop, rows on a phone in the full width', async ({ page }) => {
	await openPage(page, '/compare/');
	await expect(page.locator('comparison-explorer.is-ready')).toBeVisible();
	const head = table(page).locator('thead');
	expect((await head.boundingBox())?.y).toBeLessThanOrEqual(170);
	await expect(table(page).getByRole('columnheader', { name: 'The machine' })).toBeVisible();
	await page.setViewportSize({ width: 390, height: 844 });
	const frame = await page.locator('#matrix-ships').boundingBox();
	expect(frame?.y).toBeLessThan(500);
	const row = table(page).locator(ROWS).filter({ visible: true }).first();
	const [name, first, last] = await Promise.all(
		[row.locator('th'), row.locator('td').first(), row.locator('td').last()].map((cell) => cell.boundingBox()),
	);
	expect(first?.y).toBeGreaterThanOrEqual((name?.y ?? 0) + (name?.height ?? 0) - 1);
	expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual((frame?.x ?? 0) + (frame?.width ?? 0));
	expect(await surplus(page)).toBe(0);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('has the first table in full, and the others where their tabs lead', async ({ page }) => {
		await page.goto('/compare/');
		await expect(table(page, 'What it ships', 'table').locator(ROWS).filter({ visible: true })).toHaveCount(rows.length);
		await expect(table(page, 'What it ships', 'table').locator('[data-option]').filter({ visible: true })).toHaveCount(0);
		for (const name of ['Install and run', 'Build', 'Project']) {
			await page.getByRole('navigation', { name: 'Tables' }).getByRole('link', { name }).click();
			await expect(table(page, name, 'table').locator(ROWS)).toHaveCount(rows.length);
			await expect(table(page, name, 'table').locator('caption')).toBeInViewport();
		}
		await page.getByRole('navigation', { name: 'Tables' }).getByRole('link', { name: 'What it ships' }).click();
		await expect(page).toHaveURL(/\/compare\/$/);
	});

	test('each value of a facet links to a page with exactly its rows', async ({ page }) => {
		await page.goto('/compare/interpreter/included/');
		expect(await names(page, undefined, 'table')).toEqual(expectedNames({ interpreter: ['included'] }));
		await page.goto('/compare/rung/wheel/');
		expect(await names(page, undefined, 'table')).toEqual(expectedNames({ rung: ['wheel'] }));
	});
});

test('each preset is an address that the comparison understands in full', async ({ page }) => {
	await open(page);
	for (const preset of presets) {
		await changeQuery(page, `?${preset.query}`);
		await expect(page.locator('[data-notice]'), preset.name).toBeHidden();
		// Lines below the window come in the frames after.
		const shown = async () => countOf(await names(page));
		const count = page.locator('[data-count-shown]');
		await expect(async () => {
			expect(await count.innerText()).toBe(await shown());
		}, preset.name).toPass();
	}
});

test('prints the comparison side by side without controls', async ({ page }) => {
	await open(page, '?pick=pouch,satchel&differences=yes');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('table', { name: /picked options/ })).toBeVisible();
	await expect(page.locator('[data-panel]')).toBeHidden();
	await expect(page.locator('.tables')).toBeHidden();
	const pdf = await page.pdf({ format: 'A4' });
	expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
});
