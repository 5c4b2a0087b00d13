import { constants, brotliDecompressSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import type { Sample } from './samples.ts';
import { FIRST_WINDOW } from './slow-link.ts';
import { brotli } from './static-server.ts';

/** A laptop and a phone. */
export const SCREENS = { laptop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } } as const;

/** The parts that an option's page has to show at once. */
export const PARTS = { name: 'h1', stamp: 'main svg.stamp', glance: '[aria-label="At a glance"]' } as const;

/**
 * Measures how much of a page's first screen arrives in the first round trip: cuts its compressed HTML after as many bytes as a new
 * connection may send, and draws it as a browser would at that moment.
 * @returns the number of visible pieces of text on the whole page, how many of them are in their place on the cut one, and for each part 1
 * if the cut page shows all of it
 */
export async function firstScreen(browser: Browser, html: Buffer, screen: keyof typeof SCREENS): Promise<Sample> {
	const cut = brotliDecompressSync(brotli(html).subarray(0, FIRST_WINDOW), { finishFlush: constants.BROTLI_OPERATION_FLUSH });
	const page = await browser.newPage({ viewport: SCREENS[screen] });
	try {
		const whole = await seen(page, html.toString('utf8'));
		const early = await seen(page, cut.toString('utf8'));
		const lacking = Object.keys(PARTS).filter((name) => whole.parts[name] === undefined);
		if (lacking.length > 0) throw new Error(`The page has no ${lacking.join(' and no ')}, by the selectors of bench/first-screen.ts.`);
		return {
			texts: whole.texts.length,
			early: whole.texts.filter((text) => early.texts.includes(text)).length,
			...Object.fromEntries(Object.keys(PARTS).map((name) => [name, Number(whole.parts[name] === early.parts[name])])),
		};
	} finally {
		await page.close();
	}
}

interface Seen {
	/** The visible pieces of text, each with its place, so that the same word elsewhere does not count for it. */
	texts: string[];
	/** Each part by its name: its place and its markup. */
	parts: Record<string, string | undefined>;
}

/** The test browser writes the given HTML into a page, which the page's own policy would forbid. */
const POLICY = /<meta http-equiv="?content-security-policy"?[^>]*>/i;

async function seen(page: Page, html: string): Promise<Seen> {
	await page.setContent(html.replace(POLICY, ''), { waitUntil: 'domcontentloaded' });
	return page.evaluate((parts) => {
		const placeOf = ({ left, top, height }: DOMRect) => [left, top, height].map(Math.round).join(' ');
		const isInSight = ({ left, right, top, bottom }: DOMRect) => left < innerWidth && right > 0 && top < innerHeight && bottom > 0;
		const texts: string[] = [];
		const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
			const text = node.textContent?.trim() ?? '';
			const range = document.createRange();
			range.selectNodeContents(node);
			const [box] = range.getClientRects();
			if (box && isInSight(box) && text !== '') texts.push(`${text} ${placeOf(box)}`);
		}
		const shown = (selector: string) => {
			const part = document.querySelector(selector);
			return part ? `${placeOf(part.getBoundingClientRect())} ${part.innerHTML}` : undefined;
		};
		return { texts, parts: Object.fromEntries(Object.entries(parts).map(([name, selector]) => [name, shown(selector)])) };
	}, PARTS);
}
