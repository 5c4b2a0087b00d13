import { readFileSync } from 'node:fs';
import { parse, type HTMLElement } from 'node-html-parser';
import type { Locator, Page } from '@playwright/test';
import { expect, open as openPage, changeQuery, test } from './reader.ts';

interface Row {
	id: string;
	mode: string | null;
	name: string;
	layers: Record<string, { is: string[]; note?: string }>;
}

const rows = (JSON.parse(readFileSync('dist/data/options.json', 'utf8')) as { options: Row[] }).options;
const GUIDE = '/guides/who-patches-what/';

/** The layer whose cell answers for each vulnerability; written down anew, apart from the model. */
const LAYER_OF: Record<string, string> = {
	code: 'code',
	'python-deps': 'python-deps',
	'c-libraries': 'c-libraries',
	openssl: 'system-libs',
	interpreter: 'interpreter',
	libc: 'system-libs',
	kernel: 'kernel',
};
const ACTOR_OF: Record<string, string> = { included: 'you', dependency: 'channel', absent: 'owner' };
const NAME_OF: Record<string, string> = { you: 'You', channel: 'Its maintainers', owner: 'The owner of the target' };

function expectedActors(row: Row, part: string): string[] {
	const outcomes = row.layers[LAYER_OF[part] ?? '']?.is ?? [];
	return Object.keys(ACTOR_OF)
		.filter((outcome) => outcomes.includes(outcome))
		.map((outcome) => (part === 'code' ? 'you' : (ACTOR_OF[outcome] ?? '')));
}

/** The table of one row: the option's only one, or that which names the row's mode. */
function tableOf(page: HTMLElement, row: Row): HTMLElement | undefined {
	const tables = page.querySelectorAll('table.patches');
	if (tables.length === 1) return tables[0];
	const mode = /\((.+)\)$/.exec(row.name)?.[1]?.toLowerCase() ?? '';
	const found = tables.filter((table) => table.querySelector('caption')?.text.toLowerCase().includes(mode));
	return found.length === 1 ? found[0] : undefined;
}

function text(element: HTMLElement | undefined | null): string {
	return element?.text.replace(/\s+/g, ' ').trim() ?? '';
}

test('the table on each option’s page names who must act, as its cells say', () => {
	for (const row of rows) {
		const page = parse(readFileSync(`dist/options/${row.id}/index.html`, 'utf8'));
		const table = tableOf(page, row);
		expect(table, row.name).toBeDefined();
		for (const part of Object.keys(LAYER_OF)) {
			const body = table?.querySelector(`[data-part="${part}"]`);
			const cells = body?.querySelectorAll('[data-actor]') ?? [];
			const expected = expectedActors(row, part);
			expect(
				cells.map((cell) => cell.getAttribute('data-actor')),
				`${row.name} ${part}`,
			).toEqual(expected);
			expect(cells.map(text)).toEqual(expected.map((actor) => NAME_OF[actor]));
			const layer = LAYER_OF[part] ?? '';
			const anchors = body?.querySelectorAll('th a').map((link) => (link.getAttribute('href') ?? '').split('#')[1] ?? '') ?? [];
			expect(anchors.length, `${row.name} ${part} links to its cell`).toBeGreaterThan(0);
			for (const anchor of anchors) expect(anchor === layer || anchor.endsWith(`.${layer}`), anchor).toBe(true);
			const note = row.layers[layer]?.note;
			if (expected.length > 1 && note !== undefined)
				expect(text(body?.querySelector('.remark')), `${row.name} ${part}`).toContain(note.replace(/\s+/g, ' ').trim());
		}
	}
});

test('it stands before what has changed since the articles, and in the table of contents', async ({ page }) => {
	await page.goto('/options/pyinstaller/');
	const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
	const place = headings.findIndex((heading) => heading.trim() === 'Who patches what');
	expect(headings[place + 1]?.trim()).toBe('Then and now');
	await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Who patches what' }).click();
	await expect(page).toHaveURL(/#who-patches-what$/);
});

test('across options each stands in the group that its cells put it into, once, with a link to the cell', () => {
	const page = parse(readFileSync(`dist${GUIDE}index.html`, 'utf8'));
	for (const part of Object.keys(LAYER_OF)) {
		const section = page.querySelector(`section[data-part="${part}"]`);
		for (const row of rows) {
			const actors = [...new Set(expectedActors(row, part))];
			const wanted = actors.length > 1 ? 'depends' : (actors[0] ?? 'unknown');
			const isOwn = (href: string) => new RegExp(`^/options/${row.id}/#(?:[a-z0-9-]+\\.)?${LAYER_OF[part] ?? ''}$`).test(href);
			const groups = (section?.querySelectorAll('[data-group]') ?? [])
				.filter((group) =>
					group
						.querySelectorAll('a')
						.some(
							(link) => isOwn(link.getAttribute('href') ?? '') && [row.name, row.name.replace(/ \([^()]+\)$/, '')].includes(text(link)),
						),
				)
				.map((group) => group.getAttribute('data-group'));
			expect(groups, `${row.name} ${part}`).toEqual([wanted]);
		}
	}
});

/** Opens the guide and waits until its script has taken over. */
async function open(page: Page, query = ''): Promise<void> {
	await openPage(page, `${GUIDE}${query}`);
}

function sections(page: Page): Locator {
	return page.locator('section[data-part]:visible');
}

test('a part is chosen by keyboard, stands in the address, and back leads to all', async ({ page }) => {
	await open(page);
	await expect(sections(page)).toHaveCount(7);
	await page.getByRole('radio', { name: 'Show all' }).focus();
	await page.keyboard.press('ArrowDown');
	await expect(page).toHaveURL(/\?hole=code$/);
	await expect(sections(page)).toHaveCount(1);
	await page.keyboard.press('ArrowDown');
	await expect(page).toHaveURL(/\?hole=python-deps$/);
	await expect(page.getByRole('radio', { name: 'A Python package' })).toBeChecked();
	await expect(page.getByRole('heading', { name: 'A Python package' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'OpenSSL' })).toBeHidden();
	await page.goBack();
	await expect(page.getByRole('radio', { name: 'Your code' })).toBeChecked();
	await page.goBack();
	await expect(sections(page)).toHaveCount(7);
	await page.goForward();
	await expect(page.getByRole('heading', { name: 'Your code' })).toBeVisible();
	await expect(sections(page)).toHaveCount(1);
});

test('an address opens on one vulnerability, also on a phone', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await open(page, '?hole=openssl');
	await expect(sections(page)).toHaveCount(1);
	await expect(page.getByRole('radio', { name: 'OpenSSL' })).toBeChecked();
	await expect(page.locator('[data-notice]')).toBeHidden();
});

test('an address with a part that the guide does not know shows all and says so', async ({ page }) => {
	await open(page, '?hole=glibc');
	for (const garbage of ['__proto__', '%E0%A4%A', 'a'.repeat(5000), '<script>alert(1)</script>', '"],*', 'glibc']) {
		await changeQuery(page, `?hole=${garbage}`);
		await expect(page.locator('[data-notice]'), garbage.slice(0, 20)).toContainText('does not know it');
		await expect(sections(page), garbage.slice(0, 20)).toHaveCount(7);
	}
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('all sections stand there with links to jump to them', async ({ page }) => {
		await page.goto(GUIDE);
		await expect(sections(page)).toHaveCount(7);
		await expect(page.getByRole('radio')).toHaveCount(0);
		await page.getByRole('navigation', { name: 'Vulnerable parts' }).getByRole('link', { name: 'libc' }).click();
		await expect(page).toHaveURL(/#libc$/);
		await expect(page.locator('#libc')).toBeInViewport();
	});
});
