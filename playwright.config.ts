import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';
import { findChromium } from './scripts/find-chromium.ts';
import { otherEngines } from './scripts/find-engines.ts';
import { FIXTURE_SITE } from './tests/fixture-site/place.ts';

// Two ports in a row, for the fixture site and the guide. Another number lets two working copies be tested at the same time.
const port = Number(process.env['TEST_PORT'] ?? 4398);
const executablePath = process.env['CHROMIUM_PATH'] ?? findChromium();
const viewport = { width: 1280, height: 800 };

/** Chromium, as the tests start it. */
const chromium: PlaywrightTestConfig['use'] = {
	browserName: 'chromium',
	launchOptions: {
		...(executablePath !== undefined && { executablePath }),
		args: ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
	},
};

/** Serves a built site while tests run. */
function server(port: number, folder: string) {
	return {
		command: `npm run --silent serve -- --port ${port} --dir "${folder}"`,
		url: `http://localhost:${port}/`,
		reuseExistingServer: false,
	};
}

export default defineConfig({
	testDir: 'tests/site',
	testMatch: '**/*.spec.ts',
	fullyParallel: true,
	workers: 2,
	// For machines that are busy with something else.
	timeout: 180_000,
	expect: { timeout: 15_000 },
	forbidOnly: Boolean(process.env['CI']),
	retries: process.env['CI'] ? 1 : 0,
	reporter: [
		['line'],
		['json', { outputFile: process.env['SITE_REPORT'] ?? 'test-results/site.json' }],
		['./tests/site/skipped-engines.ts'],
	],
	outputDir: 'test-results/site',
	use: { baseURL: `http://localhost:${port}`, viewport },
	// What has not been built is not served; its tests say so.
	webServer: [
		{ port, folder: join(FIXTURE_SITE, 'dist') },
		{ port: port + 1, folder: 'dist' },
	]
		.filter(({ folder }) => existsSync(folder))
		.map(({ port, folder }) => server(port, folder)),
	projects: [
		{ name: 'site', use: chromium },
		{ name: 'guide', testDir: 'tests/guide', use: { ...chromium, baseURL: `http://localhost:${port + 1}` } },
		...otherEngines().map((name) => ({ name, use: { browserName: name } })),
	],
});
