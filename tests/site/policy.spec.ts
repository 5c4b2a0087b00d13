import type { Page } from '@playwright/test';
import { KINDS } from './fixture.ts';
import { expect, open, searchFor, test } from './reader.ts';
import { storedKeys } from './stored-keys.ts';

/** Tells of each breach of the policy, also of one that a script swallows. */
async function watch(page: Page): Promise<string[]> {
	const breaches: string[] = [];
	await page.exposeFunction('tellBreach', (breach: string) => {
		breaches.push(breach);
	});
	await page.addInitScript(() => {
		addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample, sourceFile, lineNumber }) => {
			const { tellBreach } = window as unknown as { tellBreach: (breach: string) => void };
			tellBreach(`${location.pathname}: ${effectiveDirective} ${blockedURI} ${sample} (${sourceFile}:${String(lineNumber)})`);
		});
	});
	return breaches;
}

/** Serves the pages with a policy that refuses texts where scripts could be made of them (Trusted Types). */
async function refuseTextsAsScripts(page: Page): Promise<void> {
	const directive = "require-trusted-types-for 'script'";
	await page.route('**/', async (route) => {
		const response = await route.fetch();
		const body = await response.text();
		const strict = body.includes(directive)
			? body
			: body.replace(`content="default-src 'none'`, `content="${directive};default-src 'none'`);
		expect(strict).toContain(directive);
		await route.fulfill({ response, body: strict });
	});
}

/** Asserts that the page keeps nothing with the reader but what it says it keeps. */
async function expectNothingKept(page: Page): Promise<void> {
	expect(await page.context().cookies()).toEqual([]);
	const kept = await page.evaluate(async () => ({
		keys: Object.keys(localStorage),
		session: Object.keys(sessionStorage),
		databases: (await indexedDB.databases()).length,
		caches: (await caches.keys()).length,
		workers: (await navigator.serviceWorker.getRegistrations()).length,
	}));
	expect(kept.keys.filter((key) => !storedKeys.includes(key))).toEqual([]);
	expect({ ...kept, keys: [] }).toEqual({ keys: [], session: [], databases: 0, caches: 0, workers: 0 });
}

/** What readers do, page by page. */
const USES: Record<string, (page: Page) => Promise<void>> = {
	'/': async (page) => {
		await page.locator('.gradient a[href="/gradient/wheel/"]').hover();
		await page.locator('.gradient a').first().focus();
		await page.getByRole('combobox', { name: 'Who installs and runs it?' }).selectOption('developers');
		await expect(page.locator('choice-sentence.is-ready')).toBeVisible();
	},
	'/gradient/': async (page) => {
		await page.locator('gradient-drawing.is-ready a[href="/gradient/wheel/"]').click();
		await expect(page.locator('.gradient-panel .over')).toHaveText('Wheel');
		await page.getByText('The figures as a table').click();
	},
	'/options/pouch/': async (page) => {
		await page
			.locator('#c-libraries')
			.getByRole('link', { name: /^source/ })
			.first()
			.click();
		await expect(page.locator('.source-note')).toBeVisible();
		await page.keyboard.press('Escape');
		await page.getByRole('button', { name: 'Copy' }).first().click();
	},
	'/compare/': useComparison,
	'/choose/': async (page) => {
		await page.getByRole('combobox', { name: 'What kind of application?' }).selectOption('a desktop program');
		await page.locator('[data-more] summary').click();
		await page.getByRole('radio', { name: 'An application' }).check();
		await page.getByRole('checkbox', { name: 'Windows' }).check();
		await page.locator('.what-ifs p a').first().click();
		await page.goBack();
		await page.getByRole('button', { name: 'Clear' }).click();
	},
	'/stack/': async (page) => {
		await page.getByLabel('Innermost').selectOption({ label: 'Spool' });
		await page.locator('select[data-place="1"]').selectOption({ label: 'Pouch' });
		await expect(page.locator('.stack-result')).toBeVisible();
		await page.getByRole('button', { name: 'Remove Pouch' }).click();
	},
	'/guides/who-patches-what/': async (page) => {
		await page.getByRole('radio', { name: 'OpenSSL' }).check();
		await page.goBack();
	},
};

async function useComparison(page: Page): Promise<void> {
	for (const name of ['Install and run', 'Build', 'Project', 'What it ships'])
		await page.getByRole('navigation', { name: 'Tables' }).getByRole('link', { name }).click();
	await page.getByRole('button', { name: 'Filters' }).click();
	await page.locator('[data-facet="interpreter"] summary').click();
	await page.locator('[data-facet="interpreter"]').getByRole('checkbox', { name: 'Absent', exact: true }).check();
	await page.getByLabel('Name or text').fill('e');
	await page.getByRole('columnheader', { name: 'Option' }).getByRole('button').click();
	await page.locator('table[data-matrix="ships"] tr[data-row="pouch"] td').first().click();
	const details = page.getByRole('dialog', { name: /Pouch/ });
	await expect(details).toContainText('checked');
	await details.getByRole('button', { name: 'Close' }).click();
	for (const name of ['Pouch', 'Satchel'])
		await page
			.getByRole('checkbox', { name: `Compare ${name} side by side` })
			.first()
			.check();
	await expect(page.locator('td[data-key="satchel"] .how').first()).toBeVisible();
	await page.getByRole('checkbox', { name: 'Only what differs' }).check();
	await page.getByText('Columns', { exact: true }).click();
	await page.getByRole('group', { name: 'Columns shown' }).getByRole('checkbox').first().uncheck();
	await page.getByText('Export', { exact: true }).click();
	for (const name of ['Download as CSV', 'Download as JSON'])
		await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
	for (const name of ['Copy as Markdown table', 'Copy link']) await page.getByRole('button', { name }).click();
	await page.getByRole('button', { name: 'Clear all', exact: true }).click();
	await page.setViewportSize({ width: 360, height: 740 });
	await page.getByRole('button', { name: 'Filters' }).click();
	await page.getByRole('button', { name: 'Show results' }).click();
	await page.setViewportSize({ width: 1280, height: 800 });
}

/** Visits pages, uses what they have, and asserts that nothing breaks the policy or is kept. */
async function visit(page: Page, paths: readonly string[]): Promise<void> {
	const breaches = await watch(page);
	await refuseTextsAsScripts(page);
	for (const path of paths) {
		await open(page, path);
		await expect(page.locator('meta[http-equiv]')).toHaveAttribute('content', /require-trusted-types-for 'script'/);
		await page.getByRole('combobox', { name: 'Theme' }).selectOption({ label: 'Dark' });
		await USES[path]?.(page);
		await page.emulateMedia({ media: 'print' });
		await page.emulateMedia({ media: 'screen' });
	}
	await expectNothingKept(page);
	await page.getByRole('combobox', { name: 'Theme' }).selectOption({ label: 'Auto' });
	expect(await page.evaluate(() => localStorage.getItem('theme'))).toBeNull();
	expect(breaches).toEqual([]);
}

for (const path of Object.keys(USES))
	test(`nothing that readers do on ${path} breaks the policy, and only documented data is stored`, ({ page }) => visit(page, [path]));

test('no other kind of page breaks the policy or keeps anything', async ({ page }) => {
	const others = KINDS.map(({ path }) => path).filter((path) => !(path in USES) && path.endsWith('/'));
	expect(others.length).toBeGreaterThan(0);
	await visit(page, others);
});

test('search breaks no policy and keeps nothing', async ({ page }) => {
	const breaches = await watch(page);
	await page.goto('/404.html');
	await searchFor(page, 'one file');
	await expect(page.locator('site-search ol li').first()).toBeVisible();
	await page.locator('site-search ol li a').first().click();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expectNothingKept(page);
	expect(breaches).toEqual([]);
});
