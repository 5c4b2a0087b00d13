import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryProject, writeContentFile } from '../fixtures/content-folder.ts';
import { PROJECT } from '../fixtures/project.ts';
import { addSiteSources } from '../fixtures/site-copy.ts';

/** Long enough for a real build on a busy machine. */
const PATIENCE = 120_000;

/** A project whose site was built before. */
function projectWithSite(root = mkdtempSync(join(tmpdir(), 'whole-site-'))): string {
	onTestFinished(() => {
		rmSync(root, { recursive: true, force: true });
	});
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

/** Starts a process and collects its output. */
function start(args: readonly string[], cwd: string) {
	const path = [join(PROJECT, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
	const child = spawn(process.execPath, args, {
		cwd,
		env: { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1', WITHOUT_PREVIEWS: '1' },
	});
	let output = '';
	const add = (part: Buffer): void => void (output += part.toString());
	child.stdout.on('data', add);
	child.stderr.on('data', add);
	const ended = once(child, 'close').then(([status]) => ({ status: status as number | null, output }));
	return { child, ended };
}

const startStandIn = (root: string, ending: string) => start([join(PROJECT, 'tests/fixtures/build-process.ts'), root, ending], root);
const startAstro = (root: string) => start([join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'], root);

/** Asserts that a build which failed has left everything as it was. */
function expectUntouched(root: string, before: Record<string, string>): void {
	expect(bytesBelow(join(root, 'dist'))).toEqual(before);
	expect(readdirSync(root).filter((name) => name.startsWith('dist.'))).toEqual([]);
}

test.each([
	['error', /A page failed\./, 1],
	['exit', /The site was not built/, 1],
	['no answer', /The last step of the build ended without an answer\./, 1],
])('a build that ends with "%s" leaves the old site as it was, byte by byte', async (ending, message, code) => {
	const root = projectWithSite();
	const before = bytesBelow(join(root, 'dist'));
	const { status, output } = await startStandIn(root, ending).ended;
	expect(output).toMatch(message);
	expect(output).toContain('The site was not built; dist/ is as it was.');
	expect(status).toBe(code);
	expectUntouched(root, before);
});

test.each([
	['SIGINT', 130],
	['SIGTERM', 143],
] as const)('%s stops a build and leaves the old site as it was', async (signal, code) => {
	const root = projectWithSite();
	const before = bytesBelow(join(root, 'dist'));
	const { child, ended } = startStandIn(root, 'writes on');
	await once(child.stdout, 'data');
	child.kill(signal);
	const { status, output } = await ended;
	expect(output).toContain('The site was not built; dist/ is as it was.');
	expect(status).toBe(code);
	expectUntouched(root, before);
});

test('replaces the old site completely', async () => {
	const root = projectWithSite();
	const { status, output } = await startStandIn(root, 'complete').ended;
	expect(output).toBe('The site is built in dist/.\n');
	expect(status).toBe(0);
	expect(bytesBelow(root)).toEqual({ 'dist/index.html': Buffer.from('The new site.\n').toString('base64') });
});

test('works without an old site', async () => {
	const root = projectWithSite();
	rmSync(join(root, 'dist'), { recursive: true });
	expect((await startStandIn(root, 'complete').ended).status).toBe(0);
	expect(readdirSync(root)).toEqual(['dist']);
});

test('restores a site that an interrupted swap has left under its other name', async () => {
	const root = projectWithSite();
	const before = bytesBelow(join(root, 'dist'));
	renameSync(join(root, 'dist'), join(root, 'dist.old'));
	mkdirSync(join(root, 'dist.new'));
	expect((await startStandIn(root, 'error').ended).status).toBe(1);
	expectUntouched(root, before);
});

test(
	'the real build checks the content first, and what fails there or in a page leaves the old site as it was',
	async () => {
		const root = projectWithSite(temporaryProject());
		addSiteSources(root);
		const before = bytesBelow(join(root, 'dist'));
		writeFileSync(join(root, 'src/pages/404.astro'), "---\nthrow new Error('This page cannot be drawn.');\n---\n");
		const page = await startAstro(root).ended;
		expect(page.output).toMatch(/The content is sound[^]*This page cannot be drawn\.[^]*The site was not built; dist\/ is as it was\./);
		expect(page.status).toBe(1);
		expectUntouched(root, before);

		writeContentFile(root, 'content/rungs/script.mdx', '');
		const content = await startAstro(root).ended;
		expect(content.output).toMatch(/^[^]*content\/rungs\/script\.mdx\n {2}The file is empty\.(?![^]*cannot be drawn)/);
		expect(content.output).toContain('The site was not built; dist/ is as it was.');
		expect(content.status).toBe(1);
		expectUntouched(root, before);
		expect(existsSync(join(root, 'dist.new'))).toBe(false);
	},
	PATIENCE,
);
