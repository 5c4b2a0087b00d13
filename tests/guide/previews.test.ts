import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { PREVIEW } from '../../src/model/previews/size.ts';
import { builtPages } from '../built-site.ts';
import { catalogue, DIST } from './guide.ts';
import { expect, test } from 'vitest';

/** Chats load a preview over any connection; most are half of this, in bytes. */
const LARGEST = 40_000;

/** The heads of all pages that have an address of their own. */
const heads = builtPages(DIST)
	.filter(({ path }) => path !== '/404.html')
	.map(({ path, html }) => ({ path, head: parse(html.slice(0, html.indexOf('</head>'))) }))
	.filter(({ head }) => head.querySelector('link[rel="canonical"]') && !head.querySelector('meta[http-equiv="refresh"]'));

test('every page names an existing preview of the stated size, small enough for a chat', () => {
	const wrong: string[] = [];
	for (const { path, head } of heads) {
		const said = (property: string) => head.querySelector(`meta[property="og:${property}"]`)?.getAttribute('content') ?? '';
		const url = said('image');
		const file = url === '' ? '' : join(DIST, new URL(url).pathname);
		if (!existsSync(file) || !file.endsWith('.png')) {
			wrong.push(`${path}: no picture at "${url}"`);
			continue;
		}
		const png = readFileSync(file);
		const size = [png.readUInt32BE(16), png.readUInt32BE(20)];
		if (png.subarray(1, 4).toString() !== 'PNG' || size.join() !== [PREVIEW.width, PREVIEW.height].join())
			wrong.push(`${path}: ${size.join()}`);
		if ([said('image:width'), said('image:height')].join() !== size.join()) wrong.push(`${path}: says another size`);
		if (png.length > LARGEST) wrong.push(`${path}: ${String(png.length)} bytes`);
		if (!said('image:alt').includes(said('title'))) wrong.push(`${path}: no words for who does not see it`);
		if (head.querySelector('meta[name="twitter:card"]')?.getAttribute('content') !== 'summary_large_image')
			wrong.push(`${path}: small card`);
	}
	expect(wrong).toEqual([]);
	expect(heads.length).toBeGreaterThan(0);
});

test('no two options share a picture', () => {
	const pictures = catalogue.options.map(({ id }) =>
		createHash('sha256')
			.update(readFileSync(join(DIST, `previews/options/${id}.png`)))
			.digest('hex'),
	);
	expect(new Set(pictures).size).toBe(pictures.length);
});

test('the page for "not found" has no preview', () => {
	expect(readFileSync(join(DIST, '404.html'), 'utf8')).not.toContain('og:image');
});
