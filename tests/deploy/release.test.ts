import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { writeRelease } from '../../deploy/release.ts';
import { unpackFolder } from '../../deploy/unpack.ts';

const POLICY = "default-src 'none'; frame-ancestors 'none'";
const PAGE = '<p>The same words.</p>'.repeat(40);
let root: string;
const at = (path: string): string => join(root, path);
const release = (place?: string) =>
	writeRelease({ from: at('dist'), to: at('release'), brotliQuality: 5, cache: at('cache'), ...(place !== undefined && { at: place }) });

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'gradient-release-'));
	onTestFinished(() => {
		rmSync(root, { recursive: true, force: true });
	});
	mkdirSync(at('dist/data'), { recursive: true });
	writeFileSync(at('dist/index.html'), PAGE);
	writeFileSync(at('dist/_headers'), `/*\n  Content-Security-Policy: ${POLICY}\n`);
	writeFileSync(at('dist/short.txt'), 'Too short to gain by it.');
	writeFileSync(at('dist/data/picture.png'), 'x'.repeat(1000));
	writeFileSync(at('dist/data/noise.csv'), createHash('shake256', { outputLength: 300 }).digest());
});

describe('a release', () => {
	test('has the site with its compressed files, and settings with its path', async () => {
		await release('/srv/guide/7');
		expect(readdirSync(at('release/site')).sort()).toEqual(['data', 'index.html', 'index.html.br', 'index.html.gz', 'short.txt']);
		expect(brotliDecompressSync(readFileSync(at('release/site/index.html.br'))).toString()).toBe(PAGE);
		expect(gunzipSync(readFileSync(at('release/site/index.html.gz'))).toString()).toBe(PAGE);
		for (const file of ['nginx/site.conf', 'nginx/alone.conf', 'caddy/Caddyfile']) {
			const text = readFileSync(at(join('release', file)), 'utf8');
			expect(text).toContain('"/srv/guide/7/');
			expect(text).not.toContain('@RELEASE@');
		}
		expect(readFileSync(at('release/nginx/headers.conf'), 'utf8')).toContain(POLICY);
	});

	test('keeps only smaller compressed files, and compresses no picture', async () => {
		await release();
		expect(readdirSync(at('release/site/data')).sort()).toEqual(['noise.csv', 'picture.png']);
	});

	test('unpacks what is gzip already and packs it again by brotli, and keeps its date', async () => {
		const words = PAGE.repeat(3);
		const old = new Date('2020-01-02T03:04:05Z');
		writeFileSync(at('dist/data/part.pf_index'), gzipSync(words));
		utimesSync(at('dist/data/part.pf_index'), old, old);
		unpackFolder(at('dist'));
		expect(readFileSync(at('dist/data/part.pf_index'), 'utf8')).toBe(words);
		expect(statSync(at('dist/data/part.pf_index')).mtime).toEqual(old);
		writeFileSync(at('dist/data/part.pf_index'), gzipSync(words));
		await release();
		expect(readFileSync(at('release/site/data/part.pf_index'), 'utf8')).toBe(words);
		expect(brotliDecompressSync(readFileSync(at('release/site/data/part.pf_index.br'))).toString()).toBe(words);
	});

	test('compresses only changed files again, and keeps the dates of the others', async () => {
		expect(await release()).toEqual({ files: 2, anew: 2 });
		const old = new Date('2020-01-02T03:04:05Z');
		for (const name of readdirSync(at('cache'))) utimesSync(at(join('cache', name)), old, old);
		writeFileSync(at('dist/index.html'), PAGE);
		writeFileSync(at('dist/data/noise.csv'), 'a,b\n'.repeat(100));
		expect(await release()).toEqual({ files: 2, anew: 1 });
		for (const name of ['index.html', 'index.html.br', 'index.html.gz'])
			expect(statSync(at(join('release/site', name))).mtime, name).toEqual(old);
		expect(statSync(at('release/site/data/noise.csv.br')).mtime.getFullYear()).toBeGreaterThan(2020);
		expect(readdirSync(at('cache')), 'what is gone leaves the cache').toHaveLength(4);
	});

	test.each([
		['no built site', 'index.html', undefined, /There is no built site in .*dist\. Run "npm run build" first/],
		['a kind of file that nobody knows', 'a.strange', '', /a\.strange: no type is known.*FILE_TYPES/],
		['a build without a policy', '_headers', '/*\n', /dist\/_headers names no Content-Security-Policy/],
	])('is refused for %s, and the one before stays', async (_what, file, text, message) => {
		await release();
		if (text === undefined) rmSync(at(join('dist', file)));
		else writeFileSync(at(join('dist', file)), text);
		await expect(release()).rejects.toThrow(message);
		expect(existsSync(at('release/site/index.html.br'))).toBe(true);
	});

	test.each(['srv/guide', 'C:\\guide', '/srv/"guide"', '/srv/$HOME', '/srv/{a}', '/srv/a\nb'])('refuses the place %j', async (place) => {
		await expect(release(place)).rejects.toThrow('Give the release’s path on the server with --at');
	});
});
