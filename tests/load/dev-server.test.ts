import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { editContentFile, keptProject, writeContentFile } from '../fixtures/content-folder.ts';
import { DRAFTS, leanOnDrafts } from '../fixtures/drafts.ts';
import { PROJECT } from '../fixtures/project.ts';
import { addSiteSources } from '../fixtures/site-copy.ts';

/** Long enough on a busy machine. */
const PATIENCE = { timeout: 120_000, interval: 200 };

const FREEZER = '/options/freezer/';
const FREEZER_FILE = 'content/options/freezer.mdx';

let root: string;
let remove: () => void;
let server: ChildProcess;
let origin: string;
let said = '';

beforeAll(async () => {
	({ root, remove } = keptProject(leanOnDrafts));
	for (const [file, text] of Object.entries(DRAFTS)) writeContentFile(root, file, text);
	addSiteSources(root);
	server = spawn(process.execPath, [join(PROJECT, 'node_modules/astro/bin/astro.mjs'), 'dev'], {
		cwd: root,
		// Astro knows agents and CI by their variables, and then starts its server in the background.
		env: { PATH: process.env['PATH'], ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
	});
	for (const stream of [server.stdout, server.stderr]) stream?.on('data', (words) => (said += String(words)));
	await vi.waitFor(() => {
		expect(said).toMatch(/http:\/\/localhost:\d+/);
	}, PATIENCE);
	origin = /http:\/\/localhost:\d+/.exec(said)?.[0] ?? '';
	await comesToBe(FREEZER, 200);
}, 120_000);

afterAll(async () => {
	if (server.exitCode === null) {
		server.kill();
		await once(server, 'close');
	}
	remove();
});

/** The answer for an address: its status, and its text without markup. */
async function page(path: string): Promise<{ status: number; html: string; text: string }> {
	const response = await fetch(origin + path);
	const html = await response.text();
	const text = html
		.replaceAll(/<(style|script)\b[\s\S]*?<\/\1>/g, '')
		.replaceAll(/<[^>]*>/g, '')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll(/\s+/g, ' ');
	return { status: response.status, html, text };
}

/** Waits until an address answers with a status, and with some text on it. */
async function comesToBe(path: string, status: number, text = ''): Promise<void> {
	await vi.waitFor(async () => {
		expect(await page(path)).toMatchObject({ status, text: expect.stringContaining(text) as string });
	}, PATIENCE);
}

/** Changes a file for as long as something is looked at, and waits until its page is back. */
async function whileBroken(file: string, from: string, to: string, look: () => Promise<void>): Promise<void> {
	const sound = readFileSync(join(root, file), 'utf8');
	try {
		editContentFile(root, file, from, to);
		await look();
	} finally {
		writeFileSync(join(root, file), sound);
		await comesToBe(FREEZER, 200);
	}
}

test.each<[string, string, string, string[]]>([
	['a slip in YAML', 'name: Freezer', 'name: [Freezer', ['Line 21: The line is not indented', 'close [ with ] and { with }.']],
	['a misspelt field', 'name: Freezer', 'nome: Freezer', ['nome: There is no field called "nome" here.', 'Did you mean "name"?']],
	['an unknown value', 'code: included', 'code: icluded', ['cells.code: "icluded" is not a value', 'Did you mean "included"?']],
	['a tag in the prose', '## How it runs', 'A <br> tag\n\n## How it runs', ['The tag <br> is not closed', 'Put <br> in backticks']],
	['frontmatter that never ends', '\n---\n', '\n', ['The frontmatter is not closed.', 'Write a line of three hyphens']],
])(
	'%s shows only on the page of its file, which comes back when it is fixed',
	async (_, from, to, words) => {
		await whileBroken(FREEZER_FILE, from, to, async () => {
			for (const part of [FREEZER_FILE, ...words]) await comesToBe(FREEZER, 500, part);
			const { html, text } = await page(FREEZER);
			expect(text).not.toMatch(/node_modules|\bat \S+:\d+/);
			// Vite's script loads the page again when the file changes.
			expect(html).toContain('/@vite/client');
			expect((await page('/options/plain-script/')).status).toBe(200);
			expect((await page('/compare/')).status).toBe(200);
			const guide = await page('/guides/first-steps/');
			expect(guide.status).toBe(200);
			expect(guide.text).toContain('the freezer');
			expect(guide.html).not.toContain(`href="${FREEZER}#modes"`);
		});
		expect((await page('/guides/first-steps/')).html).toContain(`href="${FREEZER}#modes"`);
	},
	PATIENCE.timeout,
);

test(
	'a problem of a criterion shows on every page, since every page needs it',
	async () => {
		await whileBroken('content/criteria/isolation.yml', 'matrix: run', 'matrix: rum', async () => {
			for (const path of [FREEZER, '/guides/first-steps/']) await comesToBe(path, 500, 'content/criteria/isolation.yml');
		});
	},
	PATIENCE.timeout,
);

test('the terminal reports problems in the words of the check', () => {
	expect(said).toContain('cells.code: "icluded" is not a value of the criterion "code".');
	expect(said).toContain('→ Did you mean "included"?');
});

test('each draft is shown, with a note that it is one and what is missing', async () => {
	for (const path of [
		'/options/unripe/',
		'/tools/unripe-tool/',
		'/channels/unripe-channel/',
		'/gradient/unripe/',
		'/guides/unripe/',
		'/articles/pythonspeed/',
		'/choose/unripe/',
		'/stack/unripe/',
	]) {
		const { status, text } = await page(path);
		expect([path, status]).toEqual([path, 200]);
		expect(text).toContain('Draft, not in the built site:');
	}
	const option = await page('/options/unripe/');
	expect(option.text).toContain('cells.kernel: The question "What about kernel?" has no answer.');
	expect(option.text).toContain('Not answered yet.');
	expect((await page('/compare/')).text).toContain('Unripe option');
	expect((await page(FREEZER)).html).toContain('href="/options/unripe/"');
});

test(
	'a new page shows at once, and goes when its file goes',
	async () => {
		const file = 'content/tools/fresh.mdx';
		writeContentFile(root, file, '---\ndraft: true\nname: Fresh tool\n---\n');
		await comesToBe('/tools/fresh/', 200);
		rmSync(join(root, file));
		await comesToBe('/tools/fresh/', 404);
	},
	PATIENCE.timeout,
);
