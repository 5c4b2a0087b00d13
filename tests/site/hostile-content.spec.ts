// One whole site whose every free text is hostile, built by the same commands as the real one and read as a browser reads it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import sirv from 'sirv';
import { recordsOfCsv } from '../fixtures/csv.ts';
import { HOSTILE, writeHostileContent } from '../fixtures/hostile-content.ts';
import { PROJECT } from '../fixtures/project.ts';
import { addSiteSources } from '../fixtures/site-copy.ts';
import { DIST } from './fixture.ts';
import { expect, searchFor, test } from './reader.ts';

test.describe.configure({ mode: 'serial' });

/** The hostile site's folder, its server's address, and what its options are called. */
let folder: string;
let root: string;
let server: Server;
let address: string;
let names: Map<string, string>;

test.beforeAll(async () => {
	test.setTimeout(180_000);
	root = mkdtempSync(join(tmpdir(), 'packaging-gradient-'));
	addSiteSources(root);
	names = writeHostileContent(root);
	disguise(root);
	const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
		shell: process.platform === 'win32',
		cwd: root,
		encoding: 'utf8',
		env: {
			...process.env,
			PATH: [join(PROJECT, 'node_modules/.bin'), process.env['PATH']].join(delimiter),
			ASTRO_TELEMETRY_DISABLED: '1',
			// Pictures take long, and hold no more than the pages.
			WITHOUT_PREVIEWS: '1',
		},
	});
	expect(status, `${stdout}\n${stderr}`).toBe(0);
	folder = join(root, 'dist');
	server = createServer(sirv(folder));
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	address = `http://localhost:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => {
	server.close();
	rmSync(root, { recursive: true, force: true });
});

/** Ids that only look special. */
const SPECIAL = ['404', 'null', '2026'] as const;

/** Saves files as other systems and editors do, and adds pages whose ids look special. */
function disguise(project: string): void {
	for (const name of readdirSync(join(project, 'content/tools')).filter((file) => file.endsWith('.mdx'))) {
		const file = join(project, 'content/tools', name);
		writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
	}
	for (const kind of ['rungs', 'sources'])
		for (const name of readdirSync(join(project, 'content', kind)).filter((file) => /\.(?:mdx|yml)$/.test(file))) {
			const file = join(project, 'content', kind, name);
			writeFileSync(file, `\uFEFF${readFileSync(file, 'utf8')}`);
		}
	for (const [index, id] of SPECIAL.entries())
		writeFileSync(
			join(project, `content/guides/${id}.mdx`),
			`---\nname: Guide called ${id}\nsummary: A guide.\norder: ${90 + index}\n---\n\nThis is the guide called ${id}.\n`,
		);
}

/** The files below a folder whose names end in one way, as paths in it. */
function filesIn(site: string, ending: string): string[] {
	return readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending) && !file.startsWith('pagefind'));
}

test('no text becomes an element, an attribute, a comment or an address of a script', async ({ page }) => {
	test.setTimeout(120_000);
	// A page without a policy, which would hold for what is parsed in it.
	await page.goto('about:blank');
	/** What pages are made of: names of elements with names of attributes, and what should not be there at all. */
	const made = async (site: string) => {
		const parts = new Set<string>();
		for (const file of filesIn(site, '.html')) {
			const found = await page.evaluate(
				(html) => {
					const parsed = new DOMParser().parseFromString(html, 'text/html');
					const seen = new Set<string>();
					const walk = (node: Node): void => {
						if (node instanceof Comment) seen.add('a comment');
						if (node instanceof HTMLTemplateElement) walk(node.content);
						if (node instanceof Element) {
							for (const { name } of node.attributes) seen.add(`${node.localName} ${name}`);
							seen.add(node.localName);
							const link = node.getAttribute('href') ?? node.getAttribute('src') ?? node.getAttribute('action');
							if (link !== null && !/^(?:https?:\/\/|\/(?!\/)|#|\?)/.test(link)) seen.add(`a link to ${link}`);
							if (node.localName === 'script')
								seen.add(`script ${node.getAttribute('src')?.replace(/[\w.-]+\.js$/, '') ?? node.textContent}`);
						}
						for (const child of node.childNodes) walk(child);
					};
					walk(parsed);
					return [...seen];
				},
				readFileSync(join(site, file), 'utf8'),
			);
			for (const part of found) parts.add(part);
		}
		return parts;
	};
	const usual = await made(DIST);
	const hostile = await made(folder);
	expect([...hostile].filter((part) => !usual.has(part))).toEqual([]);
	expect(usual.size).toBeGreaterThan(50);
});

test('the texts are there, as text', () => {
	const html = filesIn(folder, '.html')
		.map((file) => readFileSync(join(folder, file), 'utf8'))
		.join('\n');
	const shown = (text: string) =>
		text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
	const missing = HOSTILE.filter((text) => !html.includes(text) && !html.includes(shown(text)));
	expect(missing).toEqual([]);
});

test('the data can be read, and hold the texts unchanged', () => {
	const files = filesIn(folder, '.json');
	expect(files.length).toBeGreaterThan(names.size);
	for (const file of files) expect(() => JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown, file).not.toThrow();
	const { options } = JSON.parse(readFileSync(join(folder, 'data/options.json'), 'utf8')) as {
		options: { id: string; mode: string | null; name: string }[];
	};
	for (const { id, mode, name } of options) if (mode === null) expect(name).toBe(names.get(id));
});

test('the CSV has as many fields on each line, and none that a spreadsheet computes', () => {
	const [head, ...records] = recordsOfCsv(readFileSync(join(folder, 'data/options.csv'), 'utf8'));
	expect(records.length).toBeGreaterThanOrEqual(names.size);
	for (const record of records) {
		expect(record).toHaveLength(head?.length ?? 0);
		for (const field of record) expect(field).not.toMatch(/^(?:[=+@\t\r]|-.)/);
	}
	const formula = [...names.values()].find((name) => name.startsWith('='));
	expect(records.some((record) => record[2] === `'${formula ?? ''}`) || formula === undefined).toBe(true);
});

test('pictures and lists for machines are sound XML of the usual parts', async ({ page }) => {
	await page.goto('about:blank');
	/** What files of a site are made of, by their ending. */
	const made = async (site: string) => {
		const parts = new Set<string>();
		for (const ending of ['.svg', '.xml'])
			for (const file of filesIn(site, ending)) {
				const found = await page.evaluate(
					(xml) =>
						[...new DOMParser().parseFromString(xml, 'application/xml').querySelectorAll('*')].flatMap(({ localName, attributes }) => [
							localName,
							...[...attributes].map(({ name }) => `${localName} ${name}`),
						]),
					readFileSync(join(site, file), 'utf8'),
				);
				for (const part of found) parts.add(`${ending} ${part}`);
			}
		return parts;
	};
	const usual = await made(DIST);
	expect([...usual]).toEqual(expect.arrayContaining(['.svg title', '.xml loc']));
	expect([...(await made(folder))].filter((part) => !usual.has(part))).toEqual([]);
});

test('scripts show the texts as text', async ({ page }) => {
	let asked = false;
	page.on('dialog', async (dialog) => {
		asked = true;
		await dialog.dismiss();
	});
	const made = page.locator('x-hostile, [x-hostile], [onfocus], [onerror], [onload], img[src="x"]');
	const name = names.get('pouch') ?? '';

	await page.goto(`${address}/compare/?pick=pouch,satchel`);
	await expect(page.locator('comparison-explorer.is-ready')).toBeVisible();
	await expect(page.getByText(name, { exact: true }).first()).toBeVisible();
	await expect(page.getByRole('columnheader', { name }).first()).toBeVisible();
	await expect(made).toHaveCount(0);

	await page.goto(`${address}/choose/?what=application&where=server&certain=python,network`);
	await expect(page.locator('packaging-chooser a[href^="/options/"]').first()).toBeVisible();
	await expect(made).toHaveCount(0);

	await page.goto(`${address}/stack/?inside=spool,pouch,crate-image`);
	await expect(page.locator('main').getByRole('link', { name, exact: true }).first()).toBeVisible();
	await expect(made).toHaveCount(0);

	await page.goto(`${address}/options/pouch/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
	await searchFor(page, name.slice(-3));
	await expect(page.locator('site-search ol li').first()).toBeVisible();
	await expect(made).toHaveCount(0);
	expect(asked).toBe(false);
});

test('files of other systems and pages with special ids are pages like any other', async ({ page }) => {
	await page.goto(`${address}/tools/wrapper/`);
	await expect(page.locator('main pre').first()).toHaveText('wrap --config wrap.ini\nwrap --check');
	const [rung = ''] = readdirSync(join(folder, 'gradient'));
	const html = readFileSync(join(folder, 'gradient', rung, 'index.html'), 'utf8');
	expect(html).not.toContain('\uFEFF');
	for (const id of SPECIAL) {
		await page.goto(`${address}/guides/${id}/`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Guide called ${id}`);
		await expect(page.locator('main')).toContainText(`This is the guide called ${id}.`);
	}
});
