// What every host must do with a release, whatever its settings are written in.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FILE_TYPES, headersOf, type SiteHeaders } from '../../deploy/headers.ts';
import { headersOfBuild } from '../../deploy/headers-of-build.ts';
import { writeRelease } from '../../deploy/release.ts';
import { isGzipped } from '../../deploy/unpack.ts';
import type { RunningHost } from '../../deploy/run-host.ts';
import { ask, type Answer, type Question } from './ask.ts';

const DIST = 'dist';
const PAGE = '/options/pex/';
/** The bytes of a built file as a release has them. */
const released = (file: string): Buffer => (isGzipped(file) ? gunzipSync(readFileSync(file)) : readFileSync(file));
const UNPACK = { identity: (bytes: Buffer) => bytes, gzip: gunzipSync, br: brotliDecompressSync };

/** Every file of the built site, with the address that shows it. */
const FILES = readdirSync(DIST, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && entry.name !== '_headers')
	.map((entry) => join(entry.parentPath, entry.name))
	.map((file) => ({ file, address: file.slice(DIST.length).replace(/\/index\.html$/, '/') }));

/**
 * Tests a host.
 * @param name its name
 * @param missing why it cannot run here, in one sentence
 * @param start starts it for the release in a folder
 */
export function testHost(name: string, missing: string | undefined, start: (release: string) => Promise<RunningHost>): void {
	describe.skipIf(missing !== undefined)(missing === undefined ? name : `The tests of ${name} were skipped: ${missing}`, () => {
		let folder: string;
		let host: RunningHost | undefined;
		let headers: SiteHeaders;
		const get = (address: string, question?: Question): Promise<Answer> => ask(host?.origin ?? '', address, question);
		const getAs = (address: string, encoding: string): Promise<Answer> => get(address, { headers: { 'Accept-Encoding': encoding } });

		beforeAll(async () => {
			folder = mkdtempSync(join(tmpdir(), 'gradient-release-'));
			headers = headersOfBuild(DIST);
			// Light compression: what is tested is who gets which bytes.
			await writeRelease({ from: DIST, to: join(folder, 'release'), brotliQuality: 3, cache: join(folder, 'cache') });
			host = await start(join(folder, 'release'));
		});
		afterAll(async () => {
			await host?.stop();
			rmSync(folder, { recursive: true, force: true });
		});

		test.each(['identity', 'gzip', 'br'] as const)('sends every file whole, with its type and headers, as %s', async (encoding) => {
			for (const { file, address } of FILES) {
				const answer = await getAs(address, encoding);
				expect(answer.status, address).toBe(200);
				expect(answer.headers['content-type'], address).toBe(FILE_TYPES[extname(file).slice(1)]?.type);
				expectHeaders(answer, headersOf(headers, address), address);
				const sent = (answer.headers['content-encoding'] ?? 'identity') as keyof typeof UNPACK;
				expect(['identity', encoding], address).toContain(sent);
				expect(UNPACK[sent](answer.body).equals(released(file)), `${address} has the bytes of ${file}`).toBe(true);
			}
		});

		test('sends brotli to a browser, and Vary for caches', async () => {
			const answer = await getAs(PAGE, 'gzip, deflate, br, zstd');
			expect(answer.headers['content-encoding']).toBe('br');
			for (const encoding of ['identity', 'gzip', 'br'])
				expect((await getAs(PAGE, encoding)).headers.vary, encoding).toBe('Accept-Encoding');
		});

		test('sends the comparison, the largest page, in a fifth of its size', async () => {
			const [plain, packed] = await Promise.all([getAs('/compare/', 'identity'), getAs('/compare/', 'br')]);
			expect(packed.body.length).toBeLessThan(plain.body.length / 5);
		});

		test.each([PAGE, '/robots.txt', '/data/options.json'])('%s is revalidated and not sent again', async (address) => {
			for (const encoding of ['identity', 'gzip', 'br']) {
				const first = await getAs(address, encoding);
				expect(first.headers['cache-control']).toBe('no-cache');
				const again = await get(address, { headers: { 'Accept-Encoding': encoding, 'If-None-Match': first.headers.etag ?? '' } });
				expect(again.status).toBe(304);
				expect(again.body).toHaveLength(0);
				expectHeaders(again, headersOf(headers, address), address);
			}
			expect((await get(address, { headers: { 'If-None-Match': '"another"' } })).status).toBe(200);
		});

		test('lets files with a hash in their name be cached for a year', async () => {
			const hashed = FILES.filter(({ address }) => /^\/_astro\/|\.pf_/.test(address));
			const endings = hashed.map(({ file }) => extname(file));
			for (const ending of ['.js', '.pf_meta', '.pf_index', '.pf_fragment']) expect(endings).toContain(ending);
			for (const { address } of hashed)
				expect((await get(address)).headers['cache-control'], address).toBe('public, max-age=31536000, immutable');
		});

		test.each(['/pagefind/pagefind.js', '/pagefind/pagefind-entry.json', '/pagefind/wasm.en-gb.pagefind'])(
			'%s has no hash, so it is asked for anew',
			async (address) => {
				expect((await get(address)).headers['cache-control']).toBe('no-cache');
			},
		);

		test.each([
			'/options/no-such-option/',
			'/no-such-page',
			'/_astro/no-such-script.js',
			'/data/no-such-file.json',
			'/pagefind/fragment/no.pf_fragment',
		])('%s is the page for what is not there', async (address) => {
			for (const encoding of ['identity', 'br']) {
				const { status, headers: said, body } = await getAs(address, encoding);
				expect(status).toBe(404);
				expect(said['content-type']).toBe('text/html; charset=utf-8');
				expect(said['cache-control'], 'a file may be there after the next release').toBe('no-cache');
				expect(said.vary).toBe('Accept-Encoding');
				for (const [header, value] of Object.entries(headers.always)) expect(said[header.toLowerCase()], header).toBe(value);
				const sent = (said['content-encoding'] ?? 'identity') as keyof typeof UNPACK;
				expect(UNPACK[sent](body).equals(readFileSync(join(DIST, '404.html')))).toBe(true);
			}
		});

		test.each(['/_astro/', '/pagefind/', '/pagefind/fragment/', '/_headers', '/index.html.br', '/options/pex/index.html.gz'])(
			'%s is neither listed nor given away',
			async (address) => {
				const { status, body } = await get(address);
				expect(status).toBe(404);
				expect(body.equals(readFileSync(join(DIST, '404.html')))).toBe(true);
			},
		);

		test.each([
			'/../../../../etc/passwd',
			'/..%2f..%2f..%2f..%2fetc/passwd',
			'/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
			'/_astro/../../nginx/site.conf',
			'/_astro/..%5c..%5cnginx%5csite.conf',
			'//etc/passwd',
			'/options/..;/../../caddy/Caddyfile',
			'/options/%00/../pex/',
			'/site/../caddy/headers.caddy',
		])('%s leads nowhere outside the site', async (address) => {
			const { status, body } = await get(address);
			const ofTheSite = FILES.some(({ file }) => released(file).equals(body));
			if (!ofTheSite) {
				expect(status).toBe(400);
				expect(body.toString()).not.toMatch(/root:|location|file_server|X-Content-Type-Options/);
			}
		});

		test('redirects an address without its last slash, query included, on any host name', async () => {
			const { status, headers: said } = await get('/options/pex?from=a%20list', { headers: { Host: 'guide.example:8443' } });
			expect([301, 308]).toContain(status);
			expect(said.location).toBe('/options/pex/?from=a%20list');
			expect((await get('/options/pex')).headers.location).toBe('/options/pex/');
		});

		test.each(['//options', '//options/pex', '///options', '/%2foptions', '/\\options'])(
			'%s does not lead to another host',
			async (address) => {
				const { location = '/' } = (await get(address)).headers;
				expect(new URL(location, 'https://guide.example/').host).toBe('guide.example');
			},
		);

		test('sends HSTS over HTTPS only', async () => {
			expect((await get(PAGE)).headers['strict-transport-security']).toBeUndefined();
			const behind = await get(PAGE, { headers: { 'X-Forwarded-Proto': 'https' } });
			expect(behind.headers['strict-transport-security']).toBe(headers.overHttps['Strict-Transport-Security']);
		});

		test.each(['POST', 'PUT', 'DELETE'])('%s changes nothing and is refused', async (method) => {
			const { status } = await get(PAGE, { method });
			expect(status).toBe(405);
		});

		test('answers HEAD without the page', async () => {
			const [whole, head] = await Promise.all([get(PAGE), get(PAGE, { method: 'HEAD' })]);
			expect(head.body).toHaveLength(0);
			for (const name of ['content-length', 'content-type', 'etag', 'content-security-policy'])
				expect(head.headers[name], name).toBe(whole.headers[name]);
		});

		test('serves an address of ten thousand characters, even with broken escapes', async () => {
			expect((await get(`/compare/?q=${'x'.repeat(10_000)}`)).status).toBe(200);
			expect((await get(`/compare/?q=${'%'.repeat(10_000)}`)).status).toBe(200);
			expect((await get(PAGE)).status, 'and the next reader is served').toBe(200);
		});

		test('serves a range of a file', async () => {
			const { status, body } = await get('/data/options.csv', { headers: { Range: 'bytes=0-9' } });
			expect(status).toBe(206);
			expect(body.equals(readFileSync(join(DIST, 'data/options.csv')).subarray(0, 10))).toBe(true);
		});

		test('hides the server’s version', async () => {
			expect((await get(PAGE)).headers.server ?? '').not.toMatch(/\d/);
		});
	});
}

/** The answer has these headers with these values, each once. */
function expectHeaders(answer: Answer, expected: Readonly<Record<string, string>>, address: string): void {
	for (const [name, value] of Object.entries(expected)) expect(answer.headers[name.toLowerCase()], `${name} of ${address}`).toBe(value);
}
