// Finds a Chromium for the browser tests: Playwright's own, then the system's, then tries to install one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const ON_PATH = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const ELSEWHERE = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of a Chromium, or `undefined` if none is there and none could be installed. */
export function findChromium(): string | undefined {
	return present() ?? (installed() ? present() : undefined);
}

function present(): string | undefined {
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	const ending = process.platform === 'win32' ? '.exe' : '';
	const candidates = [
		process.env['CHROMIUM_PATH'],
		chromium.executablePath(),
		...ON_PATH.flatMap((name) => folders.map((folder) => join(folder, name + ending))),
		...ELSEWHERE,
	];
	return candidates.find((path) => path !== undefined && existsSync(path));
}

function installed(): boolean {
	console.log('No Chromium found; trying to install one.');
	const attempts: [string, string[]][] = [['npx', ['playwright', 'install', 'chromium']]];
	// On Debian, as root: its own package.
	if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'))
		attempts.push(['sh', ['-c', 'apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y chromium']]);
	return attempts.some(
		([command, args]) => spawnSync(command, args, { stdio: 'ignore', shell: process.platform === 'win32' }).status === 0,
	);
}
