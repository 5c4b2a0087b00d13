// A site of made content, built for a folder of its host: everything finds everything else there.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { freePort, runHost, type RunningHost } from '../../deploy/run-host.ts';
import { namedPages, type FurtherNamesFile, type NamesFile } from '../../src/model/shared/search/index-format.ts';
import { brokenLinks } from '../broken-links.ts';
import { builtAddresses, builtPages } from '../built-site.ts';
import { FIXTURE_CONTENT } from '../fixture-site/place.ts';
import { PROJECT } from '../fixtures/project.ts';
import { addSiteSources } from '../fixtures/site-copy.ts';
import { expect, open, searchFor, test } from './reader.ts';

test.describe.configure({ mode: 'serial' });

const BASE = '/guide/';
const SITE = 'https://host.example';
/** What one option is made to have been called before. */
const FORMER = 'pocket';

let root: string;
let folder: string;
let host: RunningHost | undefined;
let origin: string;

test.beforeAll(async () => {
	test.setTimeout(240_000);
	root = mkdtempSync(join(tmpdir(), 'packaging-gradient-'));
	addSiteSources(root);
	cpSync(FIXTURE_CONTENT, join(root, 'content'), { recursive: true });
	const pouch = join(root, 'content/options/pouch.mdx');
	const written = readFileSync(pouch, 'utf8').replace(/^name: /m, `formerly: [${FORMER}]\nname: `);
	writeFileSync(pouch, `${written}\nCompare it with [satchel](/options/satchel/).\n`);
	const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
		shell: process.platform === 'win32',
		cwd: root,
		encoding: 'utf8',
		env: {
			...process.env,
			PATH: [join(PROJECT, 'node_modules/.bin'), process.env['PATH']].join(delimiter),
			ASTRO_TELEMETRY_DISABLED: '1',
			BASE_PATH: BASE,
			SITE_URL: SITE,
			WITHOUT_PREVIEWS: '1',
		},
	});
	expect(status, `${stdout}\n${stderr}`).toBe(0);
	folder = join(root, 'dist');
	const port = await freePort();
	const serve = [process.execPath, join(PROJECT, 'scripts/serve.ts'), '--dir', folder, '--port', String(port)];
	host = await runHost(serve, port, () => undefined, { BASE_PATH: BASE });
	origin = `http://localhost:${String(port)}`;
});

test.afterAll(async () => {
	await host?.stop();
	rmSync(root, { recursive: true, force: true });
});

/** A file of the site, which must be there. */
function file(address: string): string {
	expect(address.startsWith(BASE), `${address} is below ${BASE}`).toBe(true);
	const path = address.slice(BASE.length);
	return readFileSync(join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path), 'utf8');
}

test('every link and every file leads somewhere below the base path', () => {
	const pages = builtPages(folder, BASE);
	// Pictures are not drawn here.
	const addresses = builtAddresses(folder, BASE).add(`${BASE}apple-touch-icon.png`);
	expect(pages.length).toBeGreaterThan(0);
	expect(brokenLinks(pages, addresses)).toEqual([]);
});

test('the data, the names of the search and the sitemap name addresses that are there', () => {
	const rows = JSON.parse(file(`${BASE}data/rows.json`)) as { url: string }[];
	const outlet = JSON.parse(file(`${BASE}data/options.json`)) as { options: { url: string }[] };
	const { groups } = JSON.parse(file(`${BASE}search/further.json`)) as FurtherNamesFile;
	const names = namedPages(JSON.parse(file(`${BASE}search/names.json`)) as NamesFile, groups);
	const sitemap = [...file(`${BASE}sitemap-0.xml`).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url = '']) => url);
	expect([rows, outlet.options, names, sitemap].map(({ length }) => length > 0)).toEqual([true, true, true, true]);
	for (const url of [...[...rows, ...outlet.options, ...names].map((named) => named.url), ...sitemap]) file(new URL(url, SITE).pathname);
	expect(file(`${BASE}robots.txt`)).toContain(`Sitemap: ${SITE}${BASE}sitemap-index.xml`);
});

test('a link in prose gets the base path', () => {
	expect(file(`${BASE}options/pouch/`)).toContain(`Compare it with <a href="${BASE}options/satchel/">satchel</a>.`);
});

test('a page says its own address, and a former one leads on', () => {
	expect(file(`${BASE}options/pouch/`)).toContain(`<link rel="canonical" href="${SITE}${BASE}options/pouch/">`);
	expect(file(`${BASE}options/${FORMER}/`)).toContain(`url=${BASE}options/pouch/`);
});

test('the headers hold below the base path, and nothing else of the host is answered', async ({ request }) => {
	const script = /src="([^"]+\.js)"/.exec(file(BASE))?.[1] ?? '';
	const answer = await request.get(origin + script);
	expect(answer.headers()['cache-control']).toContain('immutable');
	expect(answer.headers()['content-security-policy']).toContain("default-src 'none'");
	expect((await request.get(`${origin}/options/pouch/`)).status()).toBe(404);
});

test('search finds by name and in the text', async ({ page }) => {
	await page.goto(`${origin}${BASE}options/pouch/`);
	await searchFor(page, 'satchel');
	await expect(page.locator('.search-results ol').first().getByRole('link').first()).toHaveAttribute('href', `${BASE}options/satchel/`);
	await searchFor(page, 'the paddlewheel trap waits');
	await expect(page.locator('.in-text li').filter({ hasText: 'paddlewheel' }).locator('mark').first()).toBeVisible();
	const links = await page.locator('.in-text li a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
	expect(links.filter((href) => !href.startsWith(BASE))).toEqual([]);
});

test('the comparison filters, fetches its other tables, and shows a cell’s evidence', async ({ page }) => {
	await open(page, `${origin}${BASE}compare/?matrix=run&interpreter=included`);
	await expect(page.locator('[data-matrix="run"] tbody tr:visible').first()).toBeVisible();
	await expect(page.locator('[data-notice]')).toBeHidden();
	await page.locator('[data-matrix="run"] tbody tr[data-row]:visible td').first().click();
	await expect(page.getByRole('link', { name: 'This cell on its page' })).toHaveAttribute('href', new RegExp(`^${BASE}options/`));
	await expect(page.locator('[data-failure]')).toBeHidden();
});

test('the chooser and the stacks fetch their options', async ({ page }) => {
	await open(page, `${origin}${BASE}choose/?where=server`);
	await expect(page.locator('packaging-chooser [data-result] a').first()).toHaveAttribute('href', new RegExp(`^${BASE}`));
	await open(page, `${origin}${BASE}stack/?inside=spool,pouch`);
	await expect(page.locator('packaging-stack [data-result] a').first()).toHaveAttribute('href', new RegExp(`^${BASE}`));
});
