import { existsSync, readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { parse, type HTMLElement } from 'node-html-parser';
import { addressFromAnswers } from '../../src/model/shared/chooser/answers.ts';
import { QUESTIONS } from '../../src/model/shared/chooser/questions.ts';
import { catalogue, inDist } from './fixture.ts';
import { surplus } from './fit.ts';
import { expect, FAILED_LOAD, open as openPage, changeQuery, test } from './reader.ts';

interface OutletCell {
	is: string[];
}
type OutletRow = { id: string; mode: string | null; name: string; evidence: Record<string, OutletCell> } & Record<string, unknown>;

const { options } = JSON.parse(readFileSync(inDist('/data/options.json'), 'utf8')) as { options: OutletRow[] };
const { cases } = catalogue;
const names = [...new Set(options.map(({ id }) => titleOf(id)))];

/** The name of an option, without that of a mode. */
function titleOf(id: string): string {
	const found = catalogue.options.find((option) => option.id === id);
	if (!found) throw new Error(`There is no option ${id}`);
	return found.data.name;
}

/** What no option will ever serve together: places too different for one artefact. */
const CONTRADICTORY = '?kind=device&where=platform,windows,phone,browser,device';

/** The values of a cell as the data for download has them; none where nobody could tell. */
function known(row: OutletRow, criterion: string): string[] {
	const cell = row[criterion] as OutletCell | undefined;
	if (!cell) throw new Error(`${row.name} has no cell ${criterion}`);
	return cell.is.includes('unknown') ? [] : cell.is;
}

/** Out whatever is answered. */
function isClosed(row: OutletRow): boolean {
	const { is } = row.evidence['status'] ?? { is: [] };
	return is.length > 0 && is.every((state) => state === 'archived' || state === 'historical');
}

/** Whether the row's cell is known and names none of the values. */
function lacks(row: OutletRow, criterion: string, values: readonly string[]): boolean {
	const found = known(row, criterion);
	return found.length > 0 && !found.some((value) => values.includes(value));
}

/** Opens the chooser and waits until its script has the options. */
async function open(page: Page, query = ''): Promise<void> {
	await openPage(page, `/choose/${query}`);
}

/** Opens the list of all questions, if it is closed. */
async function openQuestions(page: Page): Promise<void> {
	const list = page.locator('details[data-more]');
	if ((await list.getAttribute('open')) === null) await list.locator('summary').click();
}

function section(page: Page, name: string): Locator {
	return page.getByRole('region', { name, exact: true });
}

/** The names of the options that fit, picks first. */
async function fits(page: Page): Promise<string[]> {
	const [picks, others] = [page.locator('.picks li h3 a'), page.locator('.fits > li b')];
	const picked = await picks.evaluateAll((links) =>
		links.map((link) => new URL((link as HTMLAnchorElement).href).pathname.split('/').at(-2) ?? ''),
	);
	return [...picked.map(titleOf), ...(await others.allTextContents())];
}

async function others(page: Page): Promise<{ name: string; reasons: string[] }[]> {
	return page
		.locator('.reason li a')
		.evaluateAll((links) => links.map((link) => ({ name: link.textContent, reasons: [link.getAttribute('href') ?? ''] })));
}

/** The built pages, read once: the cells that links lead to. */
const pages = new Map<string, HTMLElement | null>();
function leadsSomewhere(href: string): boolean {
	const { pathname, hash } = new URL(href, 'http://site');
	if (!pages.has(pathname)) {
		const file = inDist(pathname);
		pages.set(pathname, existsSync(file) ? parse(readFileSync(file, 'utf8')) : null);
	}
	const anchor = decodeURIComponent(hash.slice(1));
	return anchor !== '' && Boolean(pages.get(pathname)?.getElementById(anchor));
}

const SIMPLE: readonly { query: string; isOut: (row: OutletRow) => boolean }[] = [
	{ query: '?where=windows', isOut: (row) => lacks(row, 'runs-on', ['windows']) },
	{ query: '?where=server,macos', isOut: (row) => lacks(row, 'runs-on', ['linux', 'linux-musl']) || lacks(row, 'runs-on', ['macos']) },
	{ query: '?kind=desktop', isOut: (row) => lacks(row, 'app-kinds', ['command-line', 'desktop', 'service', 'batch']) },
	{ query: '?what=library', isOut: (row) => lacks(row, 'app-kinds', ['library']) },
	{ query: '?who=public', isOut: (row) => lacks(row, 'audience', ['public']) },
	{
		query: '?where=windows&kind=desktop',
		isOut: (row) => lacks(row, 'runs-on', ['windows']) || lacks(row, 'app-kinds', ['command-line', 'desktop', 'service', 'batch']),
	},
];

test('each option fits or is ruled out by cells that exist, as the data says', async ({ page }) => {
	await open(page);
	for (const { query, isOut } of SIMPLE) {
		await changeQuery(page, query);
		const [shown, out] = [await fits(page), await others(page)];
		const fitting = new Set(options.filter((row) => !isClosed(row) && !isOut(row)).map(({ id }) => titleOf(id)));
		const expected = names.filter((name) => !fitting.has(name));
		expect(out.map(({ name }) => name).sort(), query).toEqual(expected.sort());
		expect([...shown, ...out.map(({ name }) => name)].sort(), query).toEqual([...names].sort());
		expect(
			out.filter(({ reasons }) => reasons.length === 0),
			query,
		).toEqual([]);
		const asked = await page
			.locator('.picks .group li a, .fits details a')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
		expect([...out.flatMap(({ reasons }) => reasons), ...asked].filter((href) => !leadsSomewhere(href))).toEqual([]);
		await expect(
			page
				.locator('.tally')
				.getByText(new RegExp(`of ${String(names.length)} fit`))
				.first(),
		).toBeVisible();
	}
});

test('groups of the result that a reader has opened stay open with other answers', async ({ page }) => {
	await open(page, '?where=windows');
	const group = page.locator('.reason').filter({ hasText: 'supported on Windows' });
	await group.locator('summary').click();
	const name = (await group.getAttribute('data-folded')) ?? '';
	await openQuestions(page);
	await page.getByRole('radio', { name: 'Developers' }).check();
	await expect(page).toHaveURL(/who=developers/);
	await expect(page.locator(`details[data-folded="${name}"]`)).toHaveAttribute('open');
});

test('a reason leads to the cell that says so', async ({ page }) => {
	await open(page, '?where=windows');
	const group = page.locator('.reason').filter({ hasText: 'supported on Windows' });
	const reason = group.getByRole('link').first();
	await expect(reason).toBeHidden();
	await group.locator('summary').click();
	await reason.click();
	await expect(page).toHaveURL(/\/options\/[^/]+\/#(?:[^.]+\.)?runs-on$/);
	await expect(page.locator(':target')).toBeVisible();
});

test('by keyboard: arrows fill the sentence, space checks a wish, the count is announced, Enter goes to the result', async ({ page }) => {
	await open(page);
	await page.getByRole('combobox', { name: 'What kind of application?' }).focus();
	await page.keyboard.type('a desktop');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('combobox', { name: 'Where must it run?' })).toBeFocused();
	await page.keyboard.type('on Windows');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	await expect(page).toHaveURL(/\/choose\/\?kind=desktop&where=windows&matters=few-alarms$/);
	const count = new Set(await fits(page)).size;
	const tally = `${String(count)} of ${String(names.length)} fit`;
	await expect(page.locator('packaging-chooser').getByRole('status')).toContainText(tally);
	await page.keyboard.press('Enter');
	await expect(page.locator('.result h2').first()).toBeFocused();
});

test('the sentence shows the answers of the questions, and changes them', async ({ page }) => {
	await open(page, '?what=library&where=windows,macos');
	const kind = page.getByRole('combobox', { name: 'What kind of application?' });
	const where = page.getByRole('combobox', { name: 'Where must it run?' });
	await expect(kind.locator('option:checked')).toHaveText('a library');
	await expect(where.locator('option:checked')).toHaveText('on Windows, on macOS');
	await kind.selectOption({ label: 'a service' });
	await expect(page).toHaveURL(/\?kind=service&where=windows,macos$/);
	await where.selectOption({ label: 'on a Linux server' });
	await expect(page).toHaveURL(/\?kind=service&where=server$/);
	await expect(where.getByText('on Windows, on macOS')).toHaveCount(0);
	await openQuestions(page);
	await page.getByRole('checkbox', { name: 'A server of yours' }).uncheck();
	await expect(where.locator('option:checked')).toHaveText('anywhere');
	await kind.selectOption({ label: 'a program' });
	await expect(page).toHaveURL(/\/choose\/$/);
});

test('says the answers that the sentence does not show, and leaves the list of all questions closed', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await open(page, '?kind=desktop&who=public&where=windows&must=signed&matters=small');
	await expect(page.locator('[data-given]')).toHaveText('Also: it must be signed.');
	await expect(page.locator('details[data-more]')).not.toHaveAttribute('open');
	// The result begins within a screen of the last question in sight.
	const [questions, result] = [await page.locator('[data-more]').boundingBox(), await page.locator('.result h2').first().boundingBox()];
	expect((result?.y ?? Infinity) - (questions?.y ?? 0)).toBeLessThan(844);
	await changeQuery(page, '?kind=desktop&where=windows,macos&matters=small');
	await expect(page.locator('[data-given]')).toBeHidden();
});

test('says which wishes an option meets, with the cell that says so', async ({ page }) => {
	await open(page, '?where=windows&matters=fast-start');
	const wish = page.locator('.result .wishes a', { hasText: 'Starts fast.' }).first();
	await expect(wish).toBeVisible();
	expect(leadsSomewhere((await wish.getAttribute('href')) ?? '')).toBe(true);
});

test('the address holds the answers: reload, back and forward', async ({ page }) => {
	await open(page);
	await openQuestions(page);
	await page.getByRole('radio', { name: 'An application' }).check();
	await page.getByRole('checkbox', { name: 'macOS' }).check();
	await page.getByRole('checkbox', { name: 'Signed' }).check();
	await expect(page).toHaveURL(/\?what=application&where=macos&must=signed$/);
	const shown = await fits(page);
	await page.reload();
	await expect(page.locator('packaging-chooser.is-ready')).toBeVisible();
	expect(await fits(page)).toEqual(shown);
	await openQuestions(page);
	await expect(page.getByRole('checkbox', { name: 'Signed' })).toBeChecked();
	await page.goBack();
	await expect(page).toHaveURL(/\?what=application&where=macos$/);
	await expect(page.getByRole('checkbox', { name: 'Signed' })).not.toBeChecked();
	await expect(page.getByRole('radio', { name: 'An application' })).toBeChecked();
	await page.goForward();
	await expect(page.getByRole('checkbox', { name: 'Signed' })).toBeChecked();
	expect(await fits(page)).toEqual(shown);
	await page.getByRole('button', { name: 'Clear' }).click();
	await expect(page).toHaveURL(/\/choose\/$/);
	await expect(page.getByRole('button', { name: 'Clear' })).toBeHidden();
	await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
});

test('each question can be skipped again', async ({ page }) => {
	await open(page);
	await openQuestions(page);
	for (const { id, text, kind, answers } of QUESTIONS) {
		const group = page.getByRole('group', { name: text });
		const answer = group.locator(`input[value="${answers[0].id}"]`);
		await answer.check();
		await expect(page).toHaveURL(new RegExp(`\\?${id}=${answers[0].id}$`));
		if (kind === 'one') await group.getByRole('radio', { name: 'Not said' }).check();
		else await answer.uncheck();
		await expect(page).toHaveURL(/\/choose\/$/);
		expect(await fits(page)).toEqual([]);
	}
});

test('does not ask a library for its kind of application', async ({ page }) => {
	await open(page, '?kind=desktop');
	await openQuestions(page);
	const kind = page.getByRole('group', { name: 'What kind of application?' });
	await expect(kind).toBeVisible();
	await page.getByRole('radio', { name: 'A library' }).check();
	await expect(kind).toBeHidden();
	await expect(page).toHaveURL(/\?what=library$/);
});

test('“nothing” and something exclude each other', async ({ page }) => {
	await open(page, '?certain=uv,network');
	await openQuestions(page);
	await page.getByRole('checkbox', { name: 'Nothing of these' }).check();
	await expect(page).toHaveURL(/\?certain=nothing$/);
	await expect(page.getByRole('checkbox', { name: 'uv', exact: true })).not.toBeChecked();
	await page.getByRole('checkbox', { name: 'conda or alike' }).check();
	await expect(page).toHaveURL(/\?certain=conda$/);
	await expect(page.getByRole('checkbox', { name: 'Nothing of these' })).not.toBeChecked();
});

test('a what-if brings back the options that it names', async ({ page }) => {
	await open(page, '?where=windows&who=public');
	const first = section(page, 'What if').locator('.what-ifs > li').first();
	await expect(first).toContainText(/^\s*If /);
	const named = await first.locator('ul a').evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-2) ?? ''));
	await first.locator('p').getByRole('link').click();
	await expect(page.locator('.result h2').first()).toBeFocused();
	const shown = await fits(page);
	expect(named.map(titleOf).filter((name) => !shown.includes(name))).toEqual([]);
	expect(named.length).toBeGreaterThan(0);
	await page.goBack();
	await expect(page).toHaveURL(/\?who=public&where=windows$|\?where=windows&who=public$/);
});

test('reports an invalid address, and keeps the notice', async ({ page }) => {
	await openPage(page, '/choose/?where=the-moon');
	await expect(page.locator('[data-notice]')).toHaveText(/^Left out of the address, .*where=the-moon/);
});

test('keeps answers given before the script arrived', async ({ page }) => {
	let come = (): void => undefined;
	const asked = new Promise<void>((resolve) => (come = resolve));
	await page.route('**/_astro/**', async (route) => {
		await asked;
		await route.continue();
	});
	await page.goto('/choose/', { waitUntil: 'commit' });
	await page.getByRole('combobox', { name: 'Who installs and runs it?' }).selectOption('developers');
	await openQuestions(page);
	await page.getByRole('checkbox', { name: 'Windows' }).check();
	come();
	await expect(page).toHaveURL(/\?who=developers&where=windows$/);
	await expect(page.getByRole('checkbox', { name: 'Windows' })).toBeChecked();
	await expect(page.locator('packaging-chooser.is-ready')).toBeVisible();
});

test('contradictory answers say which contradict, and dropping parts brings results', async ({ page }) => {
	await open(page, CONTRADICTORY);
	const result = section(page, 'What fits');
	await expect(page.locator('[data-tally]')).toHaveText(`None of ${String(names.length)} fits`);
	await expect(result).toContainText(/No option in the guide fits (?:this yet|all of this together): /);
	for (let answers = 6; answers > 0 && (await fits(page)).length === 0; answers -= 1) {
		await result
			.getByRole('link', { name: /^Drop / })
			.first()
			.click();
		await expect(page.locator('.result h2').first()).toBeFocused();
	}
	expect((await fits(page)).length).toBeGreaterThan(0);
	await page.reload();
	await expect(page.locator('packaging-chooser.is-ready')).toBeVisible();
	expect((await fits(page)).length).toBeGreaterThan(0);
});

const GARBAGE = [
	'',
	',,,',
	'%00',
	'%FF',
	'<script>alert(1)</script>',
	'__proto__',
	'constructor',
	'a'.repeat(3000),
	'%F0%9F%92%A9,nothing,nothing',
];
test('garbage in any parameter leaves a working page', async ({ page }) => {
	const parameters = [...QUESTIONS.map(({ id }) => id), '__proto__', 'toString', ''];
	const queries = [
		...GARBAGE.map((value) => `where=${value}&what=${value}&=zzz`),
		...parameters.map((parameter) => [...GARBAGE, 'zzz'].map((value) => `${parameter}=${value}`).join('&')),
	];
	await open(page, `?${queries.join('&').slice(0, 12_000)}`);
	for (const query of queries) {
		await changeQuery(page, `?${query}`);
		await expect(page.locator('.result'), query.slice(0, 60)).toBeVisible();
		expect(await page.locator('[data-notice]').textContent(), query.slice(0, 60)).toContain('Left out of the address');
	}
	await openQuestions(page);
	await page.getByRole('radio', { name: 'An application' }).check();
	await expect(page.locator('[data-notice]')).toBeHidden();
	await expect(page).toHaveURL(/what=application/);
});

// A narrower case may speak in the chooser, so that the picks and with them what else fits may differ.
test('the built cases and the script rule out the same', async ({ page }) => {
	await open(page);
	for (const { id, answers } of cases) {
		const built = parse(readFileSync(inDist(`/choose/${id}/`), 'utf8'));
		await changeQuery(page, `?${addressFromAnswers(answers)}`);
		const links = await page
			.locator('.what-ifs a, .reason a')
			.evaluateAll((all) => all.map((link) => `${link.textContent.trim()} ${link.getAttribute('href') ?? ''}`));
		const decoded = (text: string) => text.replaceAll('&#38;', '&').replaceAll('&amp;', '&');
		const expected = built
			.querySelectorAll('.what-ifs a, .reason a')
			.map((link) => `${link.text.trim()} ${link.getAttribute('href') ?? ''}`);
		expect(links, id).toEqual(expected.map(decoded));
	}
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the chooser says that the common cases work, and lists them', async ({ page }) => {
		await page.goto('/choose/');
		await expect(page.getByText('cases below work without it.')).toBeVisible();
		await expect(page.getByRole('form', { name: 'Questions' })).toBeHidden();
		const links = page.getByRole('navigation', { name: 'Common cases' }).getByRole('link');
		await expect(links).toHaveCount(cases.length);
		await links
			.filter({ hasText: cases[0]?.name ?? '' })
			.first()
			.click();
		await expect(page.getByRole('heading', { level: 1, name: cases[0]?.name ?? '' })).toBeVisible();
	});

	test('each case has its answers, their reasons and every option', async ({ page }) => {
		for (const { id, name, situation, why, answers } of cases) {
			await page.goto(`/choose/${id}/`);
			await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
			await expect(page.getByText(situation, { exact: true })).toBeVisible();
			for (const reason of Object.values(why)) await expect(page.getByRole('table').getByText(reason, { exact: true })).toBeVisible();
			const [shown, out] = [await fits(page), await others(page)];
			expect([...new Set([...shown, ...out.map(({ name: other }) => other)])].sort(), id).toEqual([...names].sort());
			expect(
				out.flatMap(({ reasons }) => reasons).filter((href) => !leadsSomewhere(href)),
				id,
			).toEqual([]);
			if (shown.length === 0) {
				await expect(section(page, 'What fits')).toContainText('No option in the guide fits');
				await expect(
					section(page, 'What fits')
						.getByRole('link', { name: /^Drop / })
						.first(),
				).toBeVisible();
			}
			const change = page.getByRole('link', { name: 'Change the answers' });
			await expect(change).toHaveAttribute('href', `/choose/?${addressFromAnswers(answers)}`);
		}
	});
});

test('no result scrolls sideways on a phone', async ({ page }) => {
	for (const path of ['', '?where=windows&kind=desktop', CONTRADICTORY, 'developer-cli/', 'phone/']) {
		await page.setViewportSize({ width: 320, height: 740 });
		await openPage(page, `/choose/${path}`);
		await expect(page.locator('.result')).toBeVisible();
		for (const width of [320, 360]) {
			await page.setViewportSize({ width, height: 740 });
			expect(await surplus(page), `${path} at ${String(width)}`).toBe(0);
		}
	}
});

test.describe('where the options cannot load', () => {
	test.use({ expected: FAILED_LOAD });

	test('shows a message, with the cases and a retry button', async ({ page }) => {
		await page.route('**/data/rows.json', (route) => route.abort());
		await page.goto('/choose/?where=windows');
		const chooser = page.locator('packaging-chooser');
		await expect(chooser).toContainText('The options could not be loaded, so there is no result.');
		await expect(chooser.getByRole('status')).toHaveText('The options could not be loaded.');
		await expect(chooser.getByRole('link', { name: 'common cases' })).toBeVisible();
		await page.unroute('**/data/rows.json');
		await chooser.getByRole('button', { name: 'Try again' }).click();
		await expect(page.locator('.result h2').first()).toBeVisible();
		await expect(chooser.getByText('could not be loaded, so')).toBeHidden();
	});
});
