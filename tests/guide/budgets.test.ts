import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { comparisonPages } from '../../bench/synthetic-comparison.mjs';
import { builtPages, inDist, scriptsOf } from '../built-site.ts';

/** The most bytes of each thing, as a host with brotli sends it. */
const MOST = {
	/** The first round trip of a connection: ten TCP segments (RFC 6928). */
	optionMedian: 14_600,
	optionLongest: 20_000,
	/** All script that an option's page loads by itself; search loads more when it is opened. */
	optionScript: 6_000,
	comparison: 40_000,
	comparisonScript: 14_000,
	/** Any page but a comparison. */
	anyPage: 25_000,
	searchNames: 8_000,
	/** A reader's search asks for a few parts of the index: each must be small. */
	searchPart: 12_000,
} as const;

/** Rows that the guide may grow to. */
const MANY_ROWS = 130;

function brotli(text: string | Buffer): number {
	return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }).length;
}

/** Bytes of a file as a good host sends it: packed, or as it is where packing gains nothing. */
function weight(address: string): number {
	const bytes = readFileSync(inDist(address));
	return Math.min(bytes.length, brotli(bytes));
}

function scriptBytes(html: string): number {
	const scripts = scriptsOf(html);
	expect(scripts.length).toBeGreaterThan(0);
	return scripts.reduce((sum, script) => sum + weight(script), 0);
}

const pages = builtPages().map(({ path, html }) => ({ path, html, bytes: brotli(html) }));
const options = pages.filter(({ path }) => /^\/options\/[^/]+\/$/.test(path)).sort((one, other) => one.bytes - other.bytes);

describe('an option’s page', () => {
	test('arrives in one round trip, the longest in little more', () => {
		expect(options.length).toBeGreaterThan(0);
		expect(options[Math.floor(options.length / 2)]?.bytes).toBeLessThanOrEqual(MOST.optionMedian);
		expect(options.at(-1)?.bytes).toBeLessThanOrEqual(MOST.optionLongest);
	});

	test('loads little script, and has its styles inside', () => {
		for (const { path, html } of options) {
			expect(scriptBytes(html), path).toBeLessThanOrEqual(MOST.optionScript);
			expect(html.match(/<link rel="stylesheet"[^>]*>/g) ?? [], path).toEqual([expect.stringContaining('media="print"')]);
		}
	});
});

test.each([
	['as it is', () => readFileSync(inDist('/compare/'), 'utf8')],
	[`with ${MANY_ROWS} rows`, () => comparisonPages(MANY_ROWS)[0]?.html ?? ''],
])('the comparison %s keeps to its bytes', (_, htmlOf) => {
	const html = htmlOf();
	expect(html.split('data-row=').length - 1).toBeGreaterThan(0);
	const script = scriptBytes(html);
	expect(script).toBeLessThanOrEqual(MOST.comparisonScript);
	expect(brotli(html) + script).toBeLessThanOrEqual(MOST.comparison);
});

test('no other page is long', () => {
	const long = pages.filter(({ path, bytes }) => bytes > MOST.anyPage && !path.startsWith('/compare/'));
	expect(long.map(({ path, bytes }) => `${path}: ${bytes} bytes`)).toEqual([]);
});

test('no page loads a font, and nothing that it loads holds up the drawing', () => {
	for (const { path, html } of pages) {
		expect(html, path).not.toMatch(/@font-face|rel="?preload/);
		for (const [tag] of html.matchAll(/<script[^>]* src=[^>]*>/g)) expect(tag, path).toMatch(/type="module"|\b(async|defer)\b/);
	}
});

describe('search', () => {
	test('answers names from a small file', () => {
		expect(weight('/search/names.json')).toBeLessThanOrEqual(MOST.searchNames);
	});

	test('has an index of small parts', () => {
		const parts = readdirSync(inDist('/pagefind/index')).map((file) => weight(`/pagefind/index/${file}`));
		expect(parts.length).toBeGreaterThan(0);
		expect(Math.max(...parts)).toBeLessThanOrEqual(MOST.searchPart);
	});
});
