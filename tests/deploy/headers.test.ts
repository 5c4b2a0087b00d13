import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { expressionFrom, headersOf, siteHeaders, type SiteHeaders } from '../../deploy/headers.ts';
import { headersFileFrom, readHeadersFile, writeHeadersFile } from '../../deploy/headers-file.ts';
import { caddyHeadersFrom, nginxHeadersFrom, nginxMapsFrom } from '../../deploy/host-files.ts';

const POLICY = "default-src 'none'; frame-ancestors 'none'";
const headers = siteHeaders(POLICY);
const WRITERS = [
	['the headers file', headersFileFrom],
	['nginx', (all: SiteHeaders) => nginxMapsFrom(all) + nginxHeadersFrom(all)],
	['Caddy', caddyHeadersFrom],
] as const;
const withValue = (value: string): SiteHeaders => ({ ...headers, always: { ...headers.always, 'Referrer-Policy': value } });

describe('the headers', () => {
	test('are sent with every answer', () => {
		expect(headers.always).toMatchObject({
			'Content-Security-Policy': POLICY,
			'X-Content-Type-Options': 'nosniff',
			'Referrer-Policy': 'no-referrer',
			'Cross-Origin-Opener-Policy': 'same-origin',
		});
		expect(headers.always['Permissions-Policy']).toMatch(/^(?:[a-z-]+=\(\)(?:, |$))+$/);
	});

	test('do not forbid copying, which the site does itself', () => {
		expect(headers.always['Permissions-Policy']).not.toContain('clipboard');
	});

	test.each([
		['/_astro/index.BAk24R9i.js', 'public, max-age=31536000, immutable', 'same-origin'],
		['/pagefind/pagefind.en-gb_3d5baa67a1396.pf_meta', 'public, max-age=31536000, immutable', 'same-origin'],
		['/pagefind/pagefind.js', 'no-cache', 'same-origin'],
		['/options/pex/', 'no-cache', 'same-origin'],
		['/options/pex/stamp.svg', 'no-cache', 'cross-origin'],
		['/previews/options/pex.png', 'no-cache', 'cross-origin'],
		['/options/pex.json', 'no-cache', 'cross-origin'],
		['/data/options.csv', 'no-cache', 'cross-origin'],
		['/data/', 'no-cache', 'same-origin'],
		['/not/_astro/x.js', 'no-cache', 'same-origin'],
	])('say of %s how long it is kept and who may use it', (address, caching, use) => {
		expect(headersOf(headers, address)).toMatchObject({ 'Cache-Control': caching, 'Cross-Origin-Resource-Policy': use });
	});

	test('apply below the base path, if the site is in a folder of its host', () => {
		const inFolder = siteHeaders(POLICY, '/guide/');
		expect(headersOf(inFolder, '/guide/_astro/a.js')).toMatchObject({ 'Cache-Control': 'public, max-age=31536000, immutable' });
		expect(headersOf(inFolder, '/_astro/a.js')).toMatchObject({ 'Cache-Control': 'no-cache' });
		expect(headersOf(inFolder, '/guide/data/options.json')).toMatchObject({ 'Access-Control-Allow-Origin': '*' });
	});

	test('match dots in a pattern literally, and anything for its star', () => {
		const expression = new RegExp(`^${expressionFrom('/a.b/*.x+y')}$`);
		expect(expression.test('/a.b/c/d.x+y')).toBe(true);
		expect(expression.test('/acb/c.x+y')).toBe(false);
		expect(expression.test('/a.b/c.xxy')).toBe(false);
	});
});

describe.each(WRITERS)('as settings for %s', (_host, write) => {
	test('every header and value is present', () => {
		const text = write(headers);
		for (const all of [headers.always, headers.overHttps, ...headers.rules.map((rule) => rule.headers)])
			for (const [name, value] of Object.entries(all)) {
				expect(text).toContain(name);
				expect(text).toContain(value);
			}
	});

	test.each(['a"b', 'a\nX-Other: b', 'a\\', '$host', '{path}'])('a value that needs escaping is refused: %j', (value) => {
		expect(() => write(withValue(value))).toThrow('header’s value cannot hold');
	});
});

describe('the headers file', () => {
	test('is read back as it was written', () => {
		const folder = mkdtempSync(join(tmpdir(), 'gradient-headers-'));
		onTestFinished(() => {
			rmSync(folder, { recursive: true, force: true });
		});
		expect(readHeadersFile(folder)).toEqual([]);
		writeHeadersFile(folder, headers);
		expect(readHeadersFile(folder).slice(0, 2)).toEqual([
			{ patterns: ['/*'], headers: { ...headers.always, ...headers.overHttps } },
			{ patterns: ['/_astro/*'], headers: headers.rules[0]?.headers },
		]);
	});

	test('has no line that is too long for hosts', () => {
		expect(() => headersFileFrom(withValue('x'.repeat(2000)))).toThrow('Referrer-Policy: xxx');
	});
});
