import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/find-chromium.ts';
import { otherEngines } from './scripts/find-engines.ts';

// Another number lets two working copies be tested at the same time.
const port = Number(process.env['TEST_PORT'] ?? 4399);
const executablePath = process.env['CHROMIUM_PATH'] ?? findChromium();
const viewport = { width: 1280, height: 800 };

export default defineConfig({
	testDir: 'tests/site',
	testMatch: '**/*.spec.ts',
	fullyParallel: true,
	workers: 2,
	// For machines that are busy with something else.
	timeout: 60_000,
	forbidOnly: Boolean(process.env['CI']),
	retries: process.env['CI'] ? 1 : 0,
	reporter: [
		['line'],
		['json', { outputFile: process.env['SITE_REPORT'] ?? 'test-results/site.json' }],
		['./tests/site/skipped-engines.ts'],
	],
	outputDir: 'test-results/site',
	use: { baseURL: `http://localhost:${port}`, viewport },
	webServer: {
		command: `npm run --silent serve -- --port ${port}`,
		url: `http://localhost:${port}/`,
		reuseExistingServer: false,
	},
	projects: [
		{
			name: 'chromium',
			use: {
				browserName: 'chromium',
				launchOptions: {
					...(executablePath !== undefined && { executablePath }),
					args: ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
				},
			},
		},
		...otherEngines().map((name) => ({ name, use: { browserName: name } })),
	],
});
