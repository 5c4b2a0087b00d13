import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { comparisonPages } from '../../bench/synthetic-comparison.mjs';
import { DIST } from './built-site.ts';

/** Rows that the guide may grow to. */
const MANY = 130;
/** Bytes of the page with its scripts, and of these alone, as a host with brotli sends them. */
const MOST = { all: 40_000, scripts: 14_000 };

function brotli(text: string): number {
	return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }).length;
}

/** The scripts that a page loads by itself: those it names, and what these import. */
function scriptsOf(html: string): string[] {
	const found = new Set<string>();
	const add = (path: string): void => {
		if (found.has(path)) return;
		found.add(path);
		for (const [, name = ''] of readFileSync(join(DIST, path), 'utf8').matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g))
			add(join(path, '..', name));
	};
	for (const [, path = ''] of html.matchAll(/<script[^>]* src="([^"]+)"/g)) add(path);
	return [...found];
}

for (const [what, htmlOf] of [
	['as it is', () => readFileSync(join(DIST, 'compare/index.html'), 'utf8')],
	[`with ${String(MANY)} rows`, () => comparisonPages(MANY)[0]?.html ?? ''],
] as const)
	test(`the comparison ${what} keeps to its bytes`, () => {
		const html = htmlOf();
		expect(html.split('data-row=').length - 1).toBeGreaterThan(24);
		const scripts = scriptsOf(html).map((path) => brotli(readFileSync(join(DIST, path), 'utf8')));
		expect(scripts.length).toBeGreaterThan(2);
		const script = scripts.reduce((sum, bytes) => sum + bytes, 0);
		expect(script).toBeLessThanOrEqual(MOST.scripts);
		expect(brotli(html) + script).toBeLessThanOrEqual(MOST.all);
	});
