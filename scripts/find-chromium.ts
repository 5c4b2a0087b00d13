// Finds a Chromium for the browser tests and the benchmarks: Playwright's own, then the system's, then tries to install one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Debian's Chromium without a window. With it the browser tests took half of the processor time that they take with the whole browser. */
const SHELL = 'chromium-headless-shell';
const WHOLE = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const ELSEWHERE = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of a Chromium for tests, or `undefined` if none is there and none could be installed. */
export function findChromium(): string | undefined {
	return find([SHELL, ...WHOLE]);
}

/** The same for measurements: the whole browser, as readers have it, if it is there. */
export function findWholeChromium(): string | undefined {
	return find([...WHOLE, SHELL]);
}

function find(names: readonly string[]): string | undefined {
	return present(names) ?? (installed() ? present(names) : undefined);
}

function present(names: readonly string[]): string | undefined {
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	const ending = process.platform === 'win32' ? '.exe' : '';
	const candidates = [
		process.env['CHROMIUM_PATH'],
		chromium.executablePath(),
		...names.flatMap((name) => folders.map((folder) => join(folder, name + ending))),
		...ELSEWHERE,
	];
	return candidates.find((path) => path !== undefined && existsSync(path));
}

function installed(): boolean {
	console.log('No Chromium found; trying to install one.');
	const attempts: [string, string[]][] = [['npx', ['playwright', 'install', 'chromium']]];
	// On Debian, as root: its own package.
	if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'))
		attempts.push(['sh', ['-c', `apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y ${SHELL}`]]);
	return attempts.some(
		([command, args]) => spawnSync(command, args, { stdio: 'ignore', shell: process.platform === 'win32' }).status === 0,
	);
}
