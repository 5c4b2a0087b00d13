import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { BUDGETS } from '../../bench/budgets.ts';
import { comparisonPages } from '../../bench/synthetic-comparison.ts';
import { builtPages } from '../built-site.ts';
import { DIST, inDist, scriptsOf } from './guide.ts';
import { weight } from './weight.ts';

/** Rows that the guide may grow to. */
const MANY_ROWS = 200;

/** A text as a host with brotli sends it. */
function packed(text: string | Buffer): Buffer {
	return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } });
}

function brotli(text: string | Buffer): number {
	return packed(text).length;
}

function scriptBytes(html: string): number {
	const scripts = scriptsOf(html);
	expect(scripts.length).toBeGreaterThan(0);
	return scripts.reduce((sum, script) => sum + weight(script), 0);
}

const pages = builtPages(DIST).map(({ path, html }) => ({ path, html, bytes: brotli(html) }));
const options = pages.filter(({ path }) => /^\/options\/[^/]+\/$/.test(path)).sort((one, other) => one.bytes - other.bytes);

describe('an option’s page', () => {
	test('keeps to its budgets: the median page, and the longest', () => {
		expect(options.length).toBeGreaterThan(0);
		expect(options[Math.floor(options.length / 2)]?.bytes).toBeLessThanOrEqual(BUDGETS.medianOption);
		expect(options.at(-1)?.bytes).toBeLessThanOrEqual(BUDGETS.longestOption);
	});

	test('brings name, stamp and facts at a glance in the first round trip, even on the longest page', () => {
		const first = packed(options.at(-1)?.html ?? '').subarray(0, BUDGETS.firstRoundTrip);
		const html = brotliDecompressSync(first, { finishFlush: constants.BROTLI_OPERATION_FLUSH }).toString();
		const page = parse(html);
		expect(page.querySelector('h1')?.textContent.trim()).toMatch(/\w/);
		expect(page.querySelectorAll('.layer-table [data-outcomes]').length).toBeGreaterThanOrEqual(9);
		// With its end, so that all of it is there.
		expect(html).toMatch(/<section aria-label="At a glance"[^]*?<\/section>/);
	});

	test('loads little script, and inlines its styles', () => {
		for (const { path, html } of options) {
			expect(scriptBytes(html), path).toBeLessThanOrEqual(BUDGETS.optionScript);
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
	expect(script).toBeLessThanOrEqual(BUDGETS.comparisonScript);
	expect(brotli(html) + script).toBeLessThanOrEqual(BUDGETS.comparison);
});

test('no other page is long', () => {
	const long = pages.filter(({ path, bytes }) => bytes > BUDGETS.anyPage && !path.startsWith('/compare/'));
	expect(long.map(({ path, bytes }) => `${path}: ${bytes} bytes`)).toEqual([]);
});

test('no page loads a font, or anything that blocks rendering', () => {
	for (const { path, html } of pages) {
		expect(html, path).not.toMatch(/@font-face|rel="?preload/);
		for (const [tag] of html.matchAll(/<script[^>]* src=[^>]*>/g)) expect(tag, path).toMatch(/type="module"|\b(async|defer)\b/);
	}
});

describe('search', () => {
	test('answers by name from small files', () => {
		expect(weight('/search/names.json')).toBeLessThanOrEqual(BUDGETS.searchNames);
		expect(weight('/search/further.json')).toBeLessThanOrEqual(BUDGETS.searchFurther);
	});

	test('has an index in small parts', () => {
		const parts = readdirSync(inDist('/pagefind/index')).map((file) => weight(`/pagefind/index/${file}`));
		expect(parts.length).toBeGreaterThan(0);
		expect(Math.max(...parts)).toBeLessThanOrEqual(BUDGETS.searchPart);
	});
});
