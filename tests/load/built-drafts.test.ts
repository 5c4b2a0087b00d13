import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryProject, writeContentFile } from '../fixtures/content-folder.ts';
import { DRAFTS, leanOnDrafts } from '../fixtures/drafts.ts';
import { PROJECT } from '../fixtures/project.ts';
import { addSiteSources } from '../fixtures/site-copy.ts';

/** Long enough for a real build on a busy machine. */
const PATIENCE = 120_000;

test(
	'the built site has no draft, and names those that others refer to without a link',
	() => {
		const root = temporaryProject(leanOnDrafts);
		for (const [file, text] of Object.entries(DRAFTS)) writeContentFile(root, file, text);
		addSiteSources(root);
		const { status, stdout, stderr } = spawnSync(
			process.execPath,
			[join(PROJECT, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'],
			{ cwd: root, encoding: 'utf8', env: { PATH: process.env['PATH'], ASTRO_TELEMETRY_DISABLED: '1', WITHOUT_PREVIEWS: '1' } },
		);
		expect(stderr).toBe('');
		expect(stdout).toContain('11 are drafts and not in the built site.');
		expect(status).toBe(0);

		const dist = join(root, 'dist');
		const page = (path: string) => readFileSync(join(dist, path, 'index.html'), 'utf8');
		for (const path of [
			'options/unripe',
			'tools/unripe-tool',
			'channels/unripe-channel',
			'gradient/unripe',
			'guides/unripe',
			'symptoms/unripe',
			'articles/pythonspeed',
			'choose/unripe',
			'stack/unripe',
		])
			expect(existsSync(join(dist, path)), path).toBe(false);

		expect(page('options/py-freezer')).toContain('content="0;url=/options/freezer/"');
		const freezer = page('options/freezer');
		expect(freezer).toContain('Unripe option');
		expect(freezer).toContain('Not for long.');
		expect(page('tools/wrapper')).toContain('Unripe option');
		const guide = page('guides/first-steps');
		expect(guide).toContain('Then the unripe one or <a href="/options/freezer/#modes">the freezer</a>.');

		const naming = ['options/freezer/index.html', 'tools/wrapper/index.html', 'guides/first-steps/index.html'];
		for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:html|json|csv|xml)$/.test(name))) {
			const text = readFileSync(join(dist, file), 'utf8');
			expect(text, file).not.toMatch(/\/unripe\/|"unripe\b|Not answered yet|Draft, not in/);
			if (!naming.includes(file)) expect(text, file).not.toMatch(/unripe/i);
		}
	},
	PATIENCE,
);
