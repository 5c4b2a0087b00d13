// Builds the fixture site: this project's pages over the made content beside this file, for the tests that drive a browser.
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { addSiteSources } from '../fixtures/site-copy.ts';
import { FIXTURE_CONTENT, FIXTURE_SITE } from './place.ts';

rmSync(FIXTURE_SITE, { recursive: true, force: true });
addSiteSources(FIXTURE_SITE);
cpSync(FIXTURE_CONTENT, join(FIXTURE_SITE, 'content'), { recursive: true });
const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
	cwd: FIXTURE_SITE,
	stdio: 'inherit',
	shell: process.platform === 'win32',
	// Pictures take most of a build, and no test of this site looks at them.
	env: { ...process.env, WITHOUT_PREVIEWS: '1' },
});
process.exitCode = status ?? 1;
