// @ts-check
// Plain JavaScript for Node 20 and newer: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const MARKER = 'node_modules/.installed-from';

/** Installs the packages of the lock file unless they are installed. Ends the process if that fails. */
export function ensureInstalled() {
	const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
	if (existsSync(MARKER) && readFileSync(MARKER, 'utf8') === wanted) return;
	console.log('Installing what package-lock.json names; this is done once.');
	const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
		stdio: 'inherit',
		shell: process.platform === 'win32',
	});
	if (status !== 0) {
		console.error('npm ci failed. Check the connection to the package registry and run the command again.');
		process.exit(1);
	}
	writeFileSync(MARKER, wanted);
}

/**
 * Runs one of the commands of package.json, under the project's own Node.
 * @param {string} name
 * @param {readonly string[]} [args] for the command
 * @returns {number} its exit code
 */
export function runScript(name, args = []) {
	const { status } = spawnSync('npm', ['run', '--silent', name, ...(args.length > 0 ? ['--', ...args] : [])], {
		stdio: 'inherit',
		shell: process.platform === 'win32',
	});
	return status ?? 1;
}
