import type { Browser } from '@playwright/test';
import type { Sample } from './samples.ts';
import type { Site } from './sites.ts';
import type { StaticServer } from './static-server.ts';
import { sum } from './statistics.ts';
import { untilAtRest, visit, type Mode } from './visitor.ts';

/** The text to type, and the address that a hit has to lead to; without one, any hit counts. */
export interface Query {
	text: string;
	leadsTo?: string;
}

/** An option by its name, and a word that is in the prose of a few options and in no name. */
export const QUERIES = {
	name: { text: 'pyinstaller', leadsTo: '/options/pyinstaller' },
	text: { text: 'shebang' },
} as const satisfies Record<string, Query>;

/** How long a hit may take, in ms. */
const LONGEST = 60_000;

interface SearchTimes {
	opened: number | undefined;
	typed: number | undefined;
	shown: number | undefined;
}

declare global {
	interface Window {
		searchTimes: SearchTimes;
	}
}

/**
 * Opens the search of an idle page, types at once, and waits for the first visible hit.
 * @returns ms from opening and from typing to the hit, and all downloads from opening until the page is idle
 */
export async function search(
	browser: Browser,
	server: StaticServer,
	mode: Mode,
	path: string,
	{ open, input, hit }: Site['search'],
	query: Query,
): Promise<Sample> {
	return visit(browser, server, mode, path, async (page) => {
		server.take();
		await page.evaluate(watchHits, { hit, leadsTo: query.leadsTo ?? '' });
		await page.locator(open).first().click();
		await page.locator(input).first().fill(query.text);
		const deadline = performance.now() + LONGEST;
		let times: SearchTimes;
		do {
			if (performance.now() > deadline) throw new Error(`There was no hit for "${query.text}" within ${String(LONGEST / 1000)} s.`);
			await page.waitForTimeout(50);
			times = await page.evaluate(() => window.searchTimes);
		} while (times.shown === undefined);
		await untilAtRest(server);
		const log = server.take();
		const { opened, typed, shown } = times;
		if (opened === undefined || typed === undefined) throw new Error('The page got no click or key events.');
		return { fromOpening: shown - opened, fromTyping: shown - typed, bytes: sum(log.map(({ bytes }) => bytes)), requests: log.length };
	});
}

/** Runs in the page: records when the search was opened, when typing began, and the frame with the first hit. */
function watchHits({ hit, leadsTo }: { hit: string; leadsTo: string }): void {
	const times: SearchTimes = { opened: undefined, typed: undefined, shown: undefined };
	window.searchTimes = times;
	for (const type of ['pointerdown', 'keydown'])
		addEventListener(
			type,
			() => {
				times.opened ??= performance.now();
			},
			true,
		);
	addEventListener(
		'input',
		() => {
			times.typed ??= performance.now();
		},
		true,
	);
	const look = () => {
		const found = [...document.querySelectorAll<HTMLAnchorElement>(hit)].some(
			(element) => element.getClientRects().length > 0 && new URL(element.href).pathname.startsWith(leadsTo),
		);
		if (found && times.typed !== undefined) times.shown = performance.now();
		else requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
}
