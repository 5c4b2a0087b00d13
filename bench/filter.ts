// `npm run bench:filter`: how long the main thread takes on /compare/ for filter, sort and matrix switch.
// One sample per key or click: from the input event to the end of the main thread's work for the next frame.
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator } from '@playwright/test';
import { timesOfInputs, type InputTime } from './main-thread.ts';
import { serveStatic } from './static-server.ts';
import { writeComparison } from './synthetic-comparison.ts';
import { launchChromium } from './visitor.ts';

/** The inputs of one run on the page, by what they do. */
interface Inputs {
	readonly filter: InputTime[];
	readonly sort: InputTime[];
	readonly matrix: InputTime[];
}

interface Result extends Inputs {
	/** Rows in each table. */
	readonly size: number;
	readonly slowdown: number;
}

const SIZES = (process.argv[2] ?? '128,1000,5000').split(',').map(Number);
const SLOWDOWNS = [1, 4];
const QUERIES = ['pyinst', 'docker', 'wheel'];
const CLICKS = 12;
/** Milliseconds between inputs: the frames after the first, the counts and the address are done by then. */
const REST = 350;

const folder = mkdtempSync(join(tmpdir(), 'comparison-'));
const results: Result[] = [];
let version = '';
try {
	for (const size of SIZES) {
		writeComparison(folder, size);
		const server = await serveStatic(folder, { compress: false });
		const browser = await launchChromium([server]);
		version = browser.version();
		try {
			for (const slowdown of SLOWDOWNS)
				results.push({ size, slowdown, ...(await measure(browser, `https://localhost:${server.port}/`, slowdown)) });
		} finally {
			await browser.close();
			server.close();
		}
	}
} finally {
	rmSync(folder, { recursive: true, force: true });
}
print();

async function measure(browser: Browser, address: string, slowdown: number): Promise<Inputs> {
	const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
	await page.goto(`${address}compare/`);
	await page.locator('comparison-explorer.is-ready').waitFor();
	// Reaching into the page makes it fetch the other tables; measuring starts after that.
	await page.locator('[data-open-filters]').hover();
	await page.locator('#matrix-project').waitFor({ state: 'attached' });
	const input = page.locator('input[name=q]');
	await input.click();
	await page.waitForTimeout(500);
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });

	const sample = async (act: () => Promise<void>): Promise<void> => {
		await act();
		await page.waitForTimeout(REST * slowdown);
	};
	const filter = await timesOfInputs(browser, page, 'input', async () => {
		for (const query of QUERIES) {
			for (const letter of query) await sample(() => page.keyboard.type(letter));
			while ((await input.inputValue()) !== '') await sample(() => page.keyboard.press('Backspace'));
		}
	});
	const clicked = (locatorOf: (index: number) => Locator) =>
		timesOfInputs(browser, page, 'click', async () => {
			for (let index = 0; index < CLICKS; index++) await sample(() => locatorOf(index).click());
		});
	const header = page.locator('th[data-column="interpreter"] button');
	const sort = await clicked(() => header);
	const tabs = page.locator('[data-tabs] a');
	const matrix = await clicked((index) => tabs.nth((index + 1) % 4));
	await page.close();
	return { filter, sort, matrix };
}

function print(): void {
	const load = loadavg()[1]?.toFixed(1);
	console.log(
		`\n${cpus()[0]?.model.trim() ?? 'A processor'}, ${cpus().length} cores, Node ${process.version}, Chromium ${version}, load ${load ?? ''}`,
	);
	for (const [name, key] of [
		['Main thread at work from input to frame', 'worked'],
		['Passed from input to frame', 'passed'],
	] as const) {
		const figure = (samples: readonly InputTime[]) => `${at(samples, key, 0.5)} / ${at(samples, key, 0.95)}`;
		console.log(`\n${name} in ms, median / p95\n`);
		console.log('| rows | CPU slowdown | filter | sort | matrix switch |\n| --- | --- | --- | --- | --- |');
		for (const { size, slowdown, filter, sort, matrix } of results)
			console.log(`| ${size} | ${slowdown}x | ${figure(filter)} | ${figure(sort)} | ${figure(matrix)} |`);
	}
}

function at(samples: readonly InputTime[], key: keyof InputTime, quantile: number): number {
	const sorted = samples.map((sample) => sample[key]).sort((a, b) => a - b);
	return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * quantile))] ?? 0);
}
