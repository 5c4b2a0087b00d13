import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { commandsOf } from '../../lab/build.ts';
import { readLabContent } from '../../src/load/recipes.ts';
import { PROJECT } from '../fixtures/project.ts';

/** Recipes that need neither a build nor anything from outside: any machine with Python can follow them. */
const simple = readLabContent(PROJECT).recipes.filter(
	(entry) =>
		entry.recipe.runs === 'debian' &&
		entry.recipe.builder.length === 0 &&
		entry.recipe.index === undefined &&
		commandsOf(entry, 'build') === '',
);
const python = spawnSync('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 9))']).status === 0;

describe.runIf(python && process.platform === 'linux')('followed on this machine, in a home of its own', () => {
	test.each(simple)('the recipe $name installs, starts and removes the program', (entry) => {
		const home = mkdtempSync(join(tmpdir(), 'lab-'));
		onTestFinished(() => {
			rmSync(home, { recursive: true });
		});
		cpSync(join(PROJECT, 'lab/programs', entry.recipe.program), home, { recursive: true });
		const follow = (stage: 'install' | 'start' | 'remove') =>
			spawnSync('sh', ['-e', '-c', commandsOf(entry, stage)], {
				cwd: home,
				encoding: 'utf8',
				env: { ...process.env, HOME: home, PATH: `${home}/.local/bin:${process.env['PATH'] ?? ''}`, PYTHONDONTWRITEBYTECODE: '1' },
			});
		expect(follow('install')).toMatchObject({ status: 0, stderr: '' });
		expect(follow('start').stdout.trimEnd()).toMatch(/(?:^|\n)42$/);
		expect(follow('remove')).toMatchObject({ status: 0, stderr: '' });
		expect(follow('start').status).not.toBe(0);
	});
});
