// `npm run bench:filter`: time from input to the next paint on /compare/ for filter, sort and matrix switch.
// One sample per key or click: from the input event to the end of the main thread's work for the next frame.
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveStatic } from './static-server.ts';
import { writeComparison } from './synthetic-comparison.mjs';
import { launchChromium } from './visitor.ts';

const SIZES = (process.argv[2] ?? '128,1000,5000').split(',').map(Number);
const SLOWDOWNS = [1, 4];
const QUERIES = ['pyinst', 'docker', 'wheel'];
const CLICKS = 12;
const PORT = Number(process.env.BENCH_PORT ?? 4380);

const folder = mkdtempSync(join(tmpdir(), 'comparison-'));
const results = [];
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

async function measure(browser, address, slowdown) {
	const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, bypassCSP: true });
	await page.addInitScript(() => {
		window.samples = [];
		let start = 0;
		const begin = () => (start = performance.now());
		const end = () =>
			requestAnimationFrame(() => {
				const channel = new MessageChannel();
				channel.port1.onmessage = () => window.samples.push(performance.now() - start);
				channel.port2.postMessage(0);
			});
		for (const kind of ['input', 'click']) {
			addEventListener(kind, begin, true);
			addEventListener(kind, end);
		}
	});
	await page.goto(`${address}compare/`);
	await page.locator('comparison-explorer.is-ready').waitFor();
	// Reached into, the page fetches the other tables; what is measured is what follows.
	await page.locator('form[data-filters]').hover();
	await page.locator('#matrix-project').waitFor({ state: 'attached' });
	await page.waitForTimeout(500);
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });

	const sample = async (act) => {
		const before = await page.evaluate(() => window.samples.length);
		await act();
		await page.waitForFunction((count) => window.samples.length > count, before, { timeout: 60_000 });
		await page.waitForTimeout(60);
	};
	const take = () => page.evaluate(() => window.samples.splice(0));

	await page.locator('form[data-filters] input[name=q]').click();
	await page.waitForTimeout(200);
	await take();
	for (const query of QUERIES) {
		for (const letter of query) await sample(() => page.keyboard.type(letter));
		for (let index = 0; index < query.length; index++) await sample(() => page.keyboard.press('Backspace'));
	}
	const filter = await take();
	const header = page.locator('th[data-column="interpreter"] button');
	for (let index = 0; index < CLICKS; index++) await sample(() => header.click());
	const sort = await take();
	const tabs = page.locator('[data-action="matrix"]');
	for (let index = 0; index < CLICKS; index++) await sample(() => tabs.nth((index + 1) % 4).click());
	const matrix = await take();
	await page.close();
	return { filter, sort, matrix };
}

function print() {
	const figure = (samples) => `${at(samples, 0.5)} / ${at(samples, 0.95)}`;
	console.log(`\n${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}, Chromium ${version}`);
	console.log('Input to paint in ms, median / p95\n');
	console.log('| rows | CPU slowdown | filter | sort | matrix switch |\n| --- | --- | --- | --- | --- |');
	for (const { size, slowdown, filter, sort, matrix } of results)
		console.log(`| ${size} | ${slowdown}x | ${figure(filter)} | ${figure(sort)} | ${figure(matrix)} |`);
}

function at(samples, quantile) {
	const sorted = [...samples].sort((a, b) => a - b);
	return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * quantile))] ?? 0);
}
