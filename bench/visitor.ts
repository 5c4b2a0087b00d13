import { chromium, type Browser, type Page } from '@playwright/test';
import { findWholeChromium } from '../scripts/find-chromium.ts';
import { slowLink } from './slow-link.ts';
import type { StaticServer } from './static-server.ts';

/** `link`: over the slow link with a quarter of the processor. `loopback`: neither. */
export const MODES = ['link', 'loopback'] as const;
export type Mode = (typeof MODES)[number];

/** How much slower the processor is on the link. */
export const SLOWDOWN = 4;
/** A page is idle when its server has had no request for this long, in ms. */
const REST = 1500;
const LONGEST_WAIT = 20_000;
const VIEWPORT = { width: 1280, height: 800 };

/** The records of a page's own observers since it was opened. */
interface Observed {
	largestPaint: number;
	/** Starts and lengths of tasks of more than 50 ms. */
	longTasks: [number, number][];
	layoutShift: number;
}

declare global {
	interface Window {
		bench: Observed;
	}
}

/** Starts a Chromium that trusts the servers' certificates and connects to no other host. */
export async function launchChromium(servers: readonly StaticServer[]): Promise<Browser> {
	const executablePath = findWholeChromium();
	// One argument has to name all certificates; a second one would replace the first.
	const [name = ''] = servers[0]?.trust.split('=') ?? [];
	const keys = servers.map(({ trust }) => trust.slice(name.length + 1)).join(',');
	return chromium.launch({
		...(executablePath !== undefined && { executablePath }),
		args: [
			`${name}=${keys}`,
			'--disable-quic',
			'--no-first-run',
			'--disable-gpu',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
		],
	});
}

/** Opens a page as a first-time visitor, waits until it is idle, and returns it. */
export async function visit<Result>(
	browser: Browser,
	server: StaticServer,
	mode: Mode,
	path: string,
	act: (page: Page) => Promise<Result>,
): Promise<Result> {
	const link = mode === 'link' ? await slowLink(server.port) : undefined;
	const context = await browser.newContext({ viewport: VIEWPORT });
	try {
		const page = await context.newPage();
		await page.addInitScript(observe);
		if (mode === 'link') {
			const session = await context.newCDPSession(page);
			await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
		}
		server.take();
		await page.goto(`https://localhost:${String((link ?? server).port)}${path}`, { waitUntil: 'load', timeout: 120_000 });
		await untilAtRest(server);
		return await act(page);
	} finally {
		await context.close();
		link?.close();
	}
}

/** Waits until a server has been idle for a while. */
export async function untilAtRest(server: StaticServer): Promise<void> {
	const start = performance.now();
	for (;;) {
		const now = performance.now();
		const last = server.log().at(-1)?.at ?? start;
		if (now - Math.max(last, start) > REST || now - start > LONGEST_WAIT) return;
		await new Promise((done) => setTimeout(done, 50));
	}
}

/** Runs in the page before its own scripts. */
function observe(): void {
	const seen: Observed = { largestPaint: 0, longTasks: [], layoutShift: 0 };
	window.bench = seen;
	const on = (type: string, use: (entry: PerformanceEntry) => void) => {
		new PerformanceObserver((list) => {
			list.getEntries().forEach(use);
		}).observe({ type, buffered: true });
	};
	on('largest-contentful-paint', ({ startTime }) => (seen.largestPaint = startTime));
	on('longtask', ({ startTime, duration }) => seen.longTasks.push([startTime, duration]));
	on('layout-shift', (entry) => {
		const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
		if (!hadRecentInput) seen.layoutShift += value;
	});
}
