import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { wordsOfPage } from '../../src/integrations/link-previews/card.ts';
import { makePreviews } from '../../src/integrations/link-previews/make-previews.ts';
import { previewSubjects } from '../../src/model/previews/subjects.ts';
import { catalogueWith } from '../fixtures/catalogue.ts';

const folder = mkdtempSync(join(tmpdir(), 'previews-'));
afterAll(() => {
	rmSync(folder, { recursive: true });
});
const cache = join(folder, 'cache');
const subjects = previewSubjects(catalogueWith());

function page(path: string, title: string): string {
	return `<!doctype html><html><head><title>${title}</title>
<meta property="og:url" content="https://guide.example${path}">
<meta property="og:image" content="https://guide.example/previews${path.slice(0, -1)}.png">
<meta property="og:title" content="${title}"><meta property="og:description" content="It’s a page &amp; more.">
</head><body></body></html>`;
}

/** A site as Astro leaves it, with the title of one page. */
function builtSite(title: string): string {
	const site = join(folder, 'site');
	rmSync(site, { recursive: true, force: true });
	const pages: Record<string, string> = { 'options/freezer/': title, 'options/plain-script/': 'Plain script', 'about/': 'About' };
	for (const [path, name] of Object.entries(pages)) {
		mkdirSync(join(site, path), { recursive: true });
		writeFileSync(join(site, path, 'index.html'), page(`/${path}`, name));
	}
	writeFileSync(join(site, '404.html'), '<!doctype html><html><head><title>Not found</title></head></html>');
	writeFileSync(join(site, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><path d="M0 0h2v2z"/></svg>');
	return site;
}

test('what was drawn once is not drawn again; what changed is', async () => {
	expect(await makePreviews(builtSite('Freezer'), subjects, cache)).toEqual({ all: 4, drawn: 4 });
	expect(await makePreviews(builtSite('Freezer'), subjects, cache)).toEqual({ all: 4, drawn: 0 });
	const before = readFileSync(join(folder, 'site/previews/options/freezer.png'));
	expect(await makePreviews(builtSite('Freezer, renamed'), subjects, cache)).toEqual({ all: 4, drawn: 1 });
	const after = readFileSync(join(folder, 'site/previews/options/freezer.png'));
	expect(after.equals(before)).toBe(false);
	expect(readdirSync(cache), 'pictures that no page has any more are gone').toHaveLength(4);
});

test('every page that names a picture has it, of the size it says, and nothing else is left over', async () => {
	const site = builtSite('Freezer');
	await makePreviews(site, subjects, cache);
	const pictures = ['previews/options/freezer.png', 'previews/options/plain-script.png', 'previews/about.png', 'apple-touch-icon.png'];
	const sizes = pictures.map((name) => {
		const png = readFileSync(join(site, name));
		return [png.readUInt32BE(16), png.readUInt32BE(20)];
	});
	expect(sizes).toEqual([
		[1200, 630],
		[1200, 630],
		[1200, 630],
		[180, 180],
	]);
	expect(readdirSync(join(site, 'previews'), { recursive: true })).toHaveLength(4);
});

test('a page’s words are what it says, without entities', () => {
	expect(wordsOfPage(page('/about/', 'Wheels &#38; sdists'))).toEqual({
		path: '/about/',
		preview: '/previews/about.png',
		title: 'Wheels & sdists',
		description: 'It’s a page & more.',
	});
	expect(wordsOfPage('<html><head><title>No preview</title></head></html>')).toBeUndefined();
});
