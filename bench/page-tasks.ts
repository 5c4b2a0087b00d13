import type { Browser } from '@playwright/test';
import type { Sample } from './samples.ts';
import { brotli, type Served, type StaticServer } from './static-server.ts';
import { sum } from './statistics.ts';
import { visit, type Mode } from './visitor.ts';

/** A first visit's bytes and requests by purpose. Icons are left out, and prefetches are counted apart. */
export async function weigh(browser: Browser, server: StaticServer, path: string): Promise<Sample> {
	return visit(browser, server, 'loopback', path, async (page) => {
		const log = server.take();
		const wanted = log.filter(({ prefetch, icon }) => !prefetch && !icon);
		const bytes = (pattern: RegExp) => bytesOf(wanted.filter(({ type }) => pattern.test(type)));
		const inline = await page.evaluate(() =>
			[...document.querySelectorAll('script:not([src])')]
				.filter(({ type }: Element & { type?: string }) => !type?.includes('json'))
				.map(({ textContent }) => textContent)
				.join(''),
		);
		return {
			html: bytes(/^text\/html/),
			css: bytes(/^text\/css/),
			scriptFiles: bytes(/^text\/javascript/),
			inlineScript: inline === '' ? 0 : brotli(Buffer.from(inline)).length,
			fonts: bytes(/^font\//),
			images: bytes(/^image\//),
			total: bytesOf(wanted),
			requests: wanted.length,
			prefetched: bytesOf(log.filter(({ prefetch }) => prefetch)),
			elements: await page.evaluate(() => document.querySelectorAll('*').length),
		};
	});
}

/**
 * First and largest paint, blocking time and layout shift of a first visit. Blocking time is the time beyond 50 ms of long tasks from the
 * first paint until the page is idle; shifts are summed.
 */
export async function paint(browser: Browser, server: StaticServer, mode: Mode, path: string): Promise<Sample> {
	return visit(browser, server, mode, path, async (page) => {
		const { first, largest, tasks, shift } = await page.evaluate(() => ({
			first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
			largest: window.bench.largestPaint,
			tasks: window.bench.longTasks,
			shift: window.bench.layoutShift,
		}));
		if (first === 0 || largest === 0) throw new Error('The browser reported no paint.');
		return {
			fcp: first,
			lcp: largest,
			tbt: sum(tasks.filter(([start]) => start >= first).map(([, length]) => length - 50)),
			cls: shift,
		};
	});
}

function bytesOf(log: readonly Served[]): number {
	return sum(log.map(({ bytes }) => bytes));
}
