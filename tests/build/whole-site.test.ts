import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryProject, writeContentFile } from '../fixtures/content-folder.ts';
import { PROJECT } from '../fixtures/project.ts';
import { addSiteSources } from '../fixtures/site-copy.ts';

/** Long enough for a real build on a busy machine. */
const PATIENCE = 120_000;

/** A project with sound content and a site that was built before. */
function projectWithSite(): string {
	const root = temporaryProject();
	mkdirSync(join(root, 'dist/options'), { recursive: true });
	writeFileSync(join(root, 'dist/index.html'), 'The old site.\n');
	writeFileSync(join(root, 'dist/options/stamp.bin'), new Uint8Array([0, 255, 13, 10]));
	return root;
}

/** Every file below a folder with its bytes. */
function bytesBelow(folder: string): Record<string, string> {
	return Object.fromEntries(
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.sort()
			.filter((name) => statSync(join(folder, name)).isFile())
			.map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
	);
}

/**
 * Puts a stand-in for Astro before the real one, which takes its time: it writes one page, tells that it has, and then does as told.
 * @param ending what it does after it has written the page, as a program; `out` is the folder
 */
function standInForAstro(root: string, ending: string): void {
	const folder = join(root, 'bin');
	mkdirSync(folder);
	const page =
		'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>New</title></head><body><main>The new site.</main></body></html>';
	writeFileSync(
		join(folder, 'astro'),
		`#!/usr/bin/env node
const { mkdirSync, writeFileSync } = require('node:fs');
const out = process.argv.at(-1);
mkdirSync(out);
writeFileSync(out + '/index.html', ${JSON.stringify(page)});
writeFileSync(out + '/previews.json', '{}');
writeFileSync('astro.pid', String(process.pid));
${ending}
`,
	);
	chmodSync(join(folder, 'astro'), 0o755);
}

/** Starts the build of a project, in a group of its own as a shell does. */
function startBuild(root: string) {
	const path = [join(root, 'bin'), join(PROJECT, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
	const child = spawn(process.execPath, [join(PROJECT, 'scripts/build.mjs')], {
		cwd: root,
		detached: true,
		env: { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1', WITHOUT_PREVIEWS: '1' },
	});
	let words = '';
	child.stdout.on('data', (data) => (words += String(data)));
	child.stderr.on('data', (data) => (words += String(data)));
	const ended = once(child, 'close').then(([status]) => ({ status: status as number | null, words }));
	return { pid: child.pid ?? 0, ended };
}

/** Asserts that a build which did not work out has left everything as it was. */
function expectUntouched(root: string, before: Record<string, string>): void {
	expect(bytesBelow(join(root, 'dist'))).toEqual(before);
	expect(existsSync(join(root, 'dist.new')), 'dist.new').toBe(false);
	expect(existsSync(join(root, 'dist.old')), 'dist.old').toBe(false);
}

/** Asserts that the stand-in for Astro runs no more. */
function expectEnded(root: string): void {
	const astro = Number(readFileSync(join(root, 'astro.pid'), 'utf8'));
	expect(() => process.kill(astro, 0)).toThrow('ESRCH');
}

async function appears(file: string): Promise<void> {
	while (!existsSync(file)) await new Promise((resolve) => setTimeout(resolve, 20));
}

// The stand-in is a program that only Unix starts by its first line.
test.skipIf(process.platform === 'win32').each<[string, { ending?: string; broken?: boolean; says: RegExp }]>([
	[
		'whose content is broken, while pages are written,',
		{
			broken: true,
			ending: 'console.error("A page failed."); setInterval(() => { writeFileSync(out + "/" + Date.now(), ""); }, 1);',
			says: /^[^]*content\/rungs\/script\.mdx\n {2}The file is empty\.(?![^]*A page failed)/,
		},
	],
	['whose pages fail when some are written', { ending: 'console.error("A page failed."); process.exit(1);', says: /A page failed\./ }],
	['whose pages are cut short by a crash', { ending: 'process.kill(process.pid, "SIGKILL");', says: /not built/ }],
	[
		'whose search index cannot be written, which Pagefind dies of',
		{ ending: "writeFileSync(out + '/pagefind', '');", says: /without an answer/ },
	],
])(
	'a build %s ends with an error and leaves the old site as it was, byte by byte',
	async (_, { ending = '', broken = false, says }) => {
		const root = projectWithSite();
		standInForAstro(root, ending);
		if (broken) writeContentFile(root, 'content/rungs/script.mdx', '');
		const before = bytesBelow(join(root, 'dist'));
		const { status, words } = await startBuild(root).ended;
		expect(words).toMatch(says);
		expect(words).toContain('The site was not built; dist/ is as it was.');
		expect(status).toBe(1);
		expectUntouched(root, before);
		if (existsSync(join(root, 'astro.pid'))) expectEnded(root);
	},
	PATIENCE,
);

test.skipIf(process.platform === 'win32').each<[string, NodeJS.Signals, 1 | -1, number]>([
	['Ctrl+C, as it reaches every process,', 'SIGINT', -1, 130],
	['an interruption of the build alone', 'SIGINT', 1, 130],
	['the end of the session', 'SIGTERM', 1, 143],
])(
	'%s stops everything and leaves the old site as it was',
	async (_, signal, whom, wanted) => {
		const root = projectWithSite();
		standInForAstro(root, 'setInterval(() => { writeFileSync(out + "/" + Date.now(), ""); }, 1);');
		const before = bytesBelow(join(root, 'dist'));
		const { pid, ended } = startBuild(root);
		await appears(join(root, 'astro.pid'));
		process.kill(whom * pid, signal);
		const { status, words } = await ended;
		expect(words).toContain('The site was not built; dist/ is as it was.');
		expect(status).toBe(wanted);
		expectUntouched(root, before);
		expectEnded(root);
	},
	PATIENCE,
);

test.skipIf(process.platform === 'win32')(
	'a whole site takes the place of the old one, of which nothing is left',
	async () => {
		const root = projectWithSite();
		standInForAstro(root, '');
		const { status, words } = await startBuild(root).ended;
		expect(words).toContain('The site is built in dist/.');
		expect(status).toBe(0);
		const files = Object.keys(bytesBelow(join(root, 'dist')));
		expect(files).toContain('index.html');
		expect(files).toContain('pagefind/pagefind.js');
		expect(files).not.toContain('options/stamp.bin');
		expect(existsSync(join(root, 'dist.new')) || existsSync(join(root, 'dist.old'))).toBe(false);
	},
	PATIENCE,
);

test(
	'a site that was left under its other name by a cut swap is found again',
	async () => {
		const root = projectWithSite();
		const before = bytesBelow(join(root, 'dist'));
		renameSync(join(root, 'dist'), join(root, 'dist.old'));
		mkdirSync(join(root, 'dist.new'));
		writeContentFile(root, 'content/rungs/script.mdx', '');
		expect((await startBuild(root).ended).status).toBe(1);
		expectUntouched(root, before);
	},
	PATIENCE,
);

test(
	'an error that only Astro finds, in a page, leaves the old site as it was',
	async () => {
		const root = projectWithSite();
		addSiteSources(root);
		writeFileSync(join(root, 'src/pages/404.astro'), "---\nthrow new Error('This page cannot be drawn.');\n---\n");
		const before = bytesBelow(join(root, 'dist'));
		const { status, words } = await startBuild(root).ended;
		expect(words).toContain('The content is sound');
		expect(words).toContain('The site was not built; dist/ is as it was.');
		expect(status).toBe(1);
		expectUntouched(root, before);
	},
	PATIENCE,
);
