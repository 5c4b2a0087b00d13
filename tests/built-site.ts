import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { readContent } from '../src/load/read-content.ts';
import type { Catalogue } from '../src/model/catalogue/catalogue.ts';
import { publishedCatalogue } from '../src/model/catalogue/published.ts';
import type { SitePage } from '../src/model/page-register/page.ts';
import { pagesOf } from '../src/model/page-register/register.ts';

/** A kind of page, and one page of it. */
export interface KindOfPage {
	kind: string;
	path: string;
}

/** What tests know of a site that has been built, and of the content that it was built from. */
export interface BuiltSite {
	/** The folder with its built pages. */
	DIST: string;
	/** One page of each kind, for what is checked once per kind. */
	KINDS: readonly KindOfPage[];
	/** The catalogue as the model computes it from the content, apart from the built site. */
	catalogue: Catalogue;
	/** The register of pages as the model computes it from the content, apart from the built site. */
	registeredPages: readonly SitePage[];
	/** The file of an address. */
	inDist: (address: string) => string;
	/** The addresses of the scripts that a page loads by itself: those in its tags, and those that these import. */
	scriptsOf: (html: string) => string[];
	/** One page for each set of scripts that pages load. */
	pagesByScripts: () => readonly KindOfPage[];
}

/** The site of a project, which is a folder with content and with what was built from it. */
export function builtSite(project: string): BuiltSite {
	const { content, problems } = readContent(project);
	if (problems.length > 0) throw new Error(`The content of ${project} cannot be read; run npm run check:content.`);
	const catalogue = publishedCatalogue(content);
	const registeredPages = pagesOf(catalogue);
	const KINDS = kindsOf(registeredPages, catalogue);
	const DIST = join(project, 'dist');
	const inDist = (address: string) => join(DIST, address.endsWith('/') ? `${address}index.html` : address);

	function scriptsOf(html: string): string[] {
		const found = new Set([...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src = '']) => src));
		for (const address of found) {
			const code = readFileSync(inDist(address), 'utf8');
			for (const [, name = ''] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g)) found.add(`${dirname(address)}/${name}`);
		}
		return [...found];
	}

	function pagesByScripts(): readonly KindOfPage[] {
		const scriptsAt = (path: string) =>
			scriptsOf(readFileSync(inDist(path), 'utf8'))
				.sort()
				.join();
		return [...new Map(KINDS.map((page) => [scriptsAt(page.path), page])).values()];
	}

	return { DIST, KINDS, catalogue, registeredPages, inDist, scriptsOf, pagesByScripts };
}

/** The first page of each kind in the register; of options one with modes as well, and every section, which has markup of its own. */
export function kindsOf(pages: readonly SitePage[], { options }: Catalogue): KindOfPage[] {
	const modes = new Set(options.filter(({ data }) => data.modes).map(({ url }) => url));
	const kindOf = ({ kind, section, url }: SitePage) =>
		section === undefined ? `${kind}${modes.has(url) ? ' with modes' : ''}` : `section ${section}`;
	return [...Map.groupBy(pages, kindOf)].flatMap(([kind, [first]]) => (first ? [{ kind, path: first.url }] : []));
}

/** Every HTML file of a built site, with its address. */
export function builtPages(folder: string, base = '/'): { path: string; html: string }[] {
	return filesBelow(folder)
		.filter((file) => file.endsWith('.html') && !file.includes('pagefind'))
		.map((file) => ({ path: addressOf(file, folder, base).replace(/index\.html$/, ''), html: readFileSync(file, 'utf8') }));
}

/** The addresses of all files of a built site. */
export function builtAddresses(folder: string, base = '/'): Set<string> {
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

function filesBelow(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const path = join(folder, entry.name);
		return entry.isDirectory() ? filesBelow(path) : [path];
	});
}
