import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { readContent } from '../src/load/read-content.ts';
import type { SitePage } from '../src/model/page-register/page.ts';
import { pagesOf } from '../src/model/page-register/register.ts';
import { publishedCatalogue } from '../src/model/catalogue/published.ts';

/** The folder with the built site. */
export const DIST = 'dist';

/** A kind of page, and one page of it. */
export interface KindOfPage {
	kind: string;
	path: string;
}

/** One page of each kind, for what is checked once per kind. */
export const KINDS: readonly KindOfPage[] = kindsOf(registeredPages());

/** The first page of each kind in the register; of options one with modes as well, and every section, which has markup of its own. */
export function kindsOf(pages: readonly SitePage[]): KindOfPage[] {
	const modes = new Set(
		catalogue()
			.options.filter(({ data }) => data.modes)
			.map(({ url }) => url),
	);
	const kindOf = ({ kind, section, url }: SitePage) =>
		section === undefined ? `${kind}${modes.has(url) ? ' with modes' : ''}` : `section ${section}`;
	return [...Map.groupBy(pages, kindOf)].flatMap(([kind, [first]]) => (first ? [{ kind, path: first.url }] : []));
}

/** The register of pages as the model computes it from the content, apart from the built site. */
export function registeredPages(): SitePage[] {
	return pagesOf(catalogue());
}

/** The file of an address in the built site. */
export function inDist(address: string): string {
	return join(DIST, address.endsWith('/') ? `${address}index.html` : address);
}

/** The addresses of the scripts that a page loads by itself: those in its tags, and those that these import. */
export function scriptsOf(html: string): string[] {
	const found = new Set([...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src = '']) => src));
	for (const address of found) {
		const code = readFileSync(inDist(address), 'utf8');
		for (const [, name = ''] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g)) found.add(`${dirname(address)}/${name}`);
	}
	return [...found];
}

/** One page for each set of scripts that pages load. */
export function pagesByScripts(): readonly { kind: string; path: string }[] {
	return [
		...new Map(
			KINDS.map((page) => [
				scriptsOf(readFileSync(inDist(page.path), 'utf8'))
					.sort()
					.join(),
				page,
			]),
		).values(),
	];
}

/** Every HTML file of a built site, with its address. */
export function builtPages(folder = DIST, base = '/'): { path: string; html: string }[] {
	return filesBelow(folder)
		.filter((file) => file.endsWith('.html') && !file.includes('pagefind'))
		.map((file) => ({ path: addressOf(file, folder, base).replace(/index\.html$/, ''), html: readFileSync(file, 'utf8') }));
}

/** The addresses of all files of a built site. */
export function builtAddresses(folder = DIST, base = '/'): Set<string> {
	return new Set(
		filesBelow(folder).flatMap((file) => {
			const path = addressOf(file, folder, base);
			return [path, path.replace(/index\.html$/, '')];
		}),
	);
}

function addressOf(file: string, folder: string, base: string): string {
	return base + relative(folder, file).replaceAll('\\', '/');
}

/** The catalogue as the model computes it from the content, apart from the built site. */
export function catalogue() {
	const { content, problems } = readContent('.');
	if (problems.length > 0) throw new Error('The content cannot be read; run npm run check:content.');
	return publishedCatalogue(content);
}

function filesBelow(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const path = join(folder, entry.name);
		return entry.isDirectory() ? filesBelow(path) : [path];
	});
}
