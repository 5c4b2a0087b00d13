import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { builtPages, DIST } from './built-site.ts';
import { expect, test } from './reader.ts';

/** What a server sends in its first round trip: ten TCP segments (RFC 6928). */
const FIRST_ROUND_TRIP = 14_600;
const LONGEST_OPTION = 20_000;
/** All script that an option's page loads by itself; search loads more when it is opened. */
const SCRIPT = 6_000;
/** No page but a comparison is longer than this. */
const ANY_PAGE = 25_000;

function compressed(text: string | Buffer): number {
	return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }).length;
}

const pages = builtPages().map(({ path, html }) => ({ path, html, bytes: compressed(html) }));
const options = pages.filter(({ path }) => /^\/options\/[^/]+\/$/.test(path)).sort((one, other) => one.bytes - other.bytes);

/** The files of all scripts that a page loads by itself: those in its tags, and those that these import at once. */
function scriptsOf(html: string): Set<string> {
	const found = new Set<string>();
	const follow = (address: string): void => {
		if (found.has(address)) return;
		found.add(address);
		const text = readFileSync(join(DIST, address), 'utf8');
		for (const [, name = ''] of text.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)) follow(`/_astro/${name}`);
	};
	for (const [, address = ''] of html.matchAll(/<script[^>]* src="([^"]+)"/g)) follow(address);
	return found;
}

test('an option’s page arrives in one round trip, the longest in little more', () => {
	expect(options.length).toBeGreaterThan(20);
	expect(options[Math.floor(options.length / 2)]?.bytes).toBeLessThanOrEqual(FIRST_ROUND_TRIP);
	expect(options.at(-1)?.bytes).toBeLessThanOrEqual(LONGEST_OPTION);
});

test('no other page is long', () => {
	const long = pages.filter(({ path, bytes }) => bytes > ANY_PAGE && !path.startsWith('/compare/'));
	expect(long.map(({ path, bytes }) => `${path}: ${bytes} bytes`)).toEqual([]);
});

test('an option’s page loads little script, and its styles stand in it', () => {
	for (const { path, html } of options) {
		const scripts = [...scriptsOf(html)];
		expect(scripts.length, path).toBeGreaterThan(0);
		const bytes = scripts.map((script) => compressed(readFileSync(join(DIST, script)))).reduce((sum, one) => sum + one, 0);
		expect(bytes, `${path}: ${scripts.join(', ')}`).toBeLessThanOrEqual(SCRIPT);
		expect(html.match(/<link rel="stylesheet"[^>]*>/g) ?? [], path).toEqual([expect.stringContaining('media="print"')]);
	}
});

test('no page loads a font, and what it loads does not hold up the drawing', () => {
	for (const { path, html } of pages) {
		expect(html, path).not.toMatch(/@font-face|rel="?preload/);
		for (const [tag] of html.matchAll(/<script[^>]* src=[^>]*>/g)) expect(tag, path).toMatch(/type="module"|\b(async|defer)\b/);
	}
});
