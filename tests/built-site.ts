import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { readContent } from '../src/load/read-content.ts';
import { catalogueFrom } from '../src/model/catalogue/join.ts';

/** The folder with the built site. */
export const DIST = 'dist';

/** One page of each kind, for what is checked once per kind. */
export const KINDS: readonly { kind: string; path: string }[] = [
	{ kind: 'home', path: '/' },
	{ kind: 'gradient', path: '/gradient/' },
	{ kind: 'rung', path: '/gradient/own-python/' },
	{ kind: 'list of options', path: '/options/' },
	{ kind: 'option', path: '/options/pex/' },
	{ kind: 'option with modes', path: '/options/pyinstaller/' },
	{ kind: 'list of tools', path: '/tools/' },
	{ kind: 'tool', path: '/tools/build-tools/' },
	{ kind: 'list of channels', path: '/channels/' },
	{ kind: 'channel', path: '/channels/pypi/' },
	{ kind: 'comparison', path: '/compare/' },
	{ kind: 'other tables of the comparison', path: '/compare/tables/' },
	{ kind: 'comparison of one value', path: '/compare/interpreter/included/' },
	{ kind: 'chooser', path: '/choose/' },
	{ kind: 'chooser case', path: '/choose/developer-cli/' },
	{ kind: 'list of articles', path: '/articles/' },
	{ kind: 'article', path: '/articles/pythonspeed/' },
	{ kind: 'list of guides', path: '/guides/' },
	{ kind: 'guide', path: '/guides/who-patches-what/' },
	{ kind: 'stacks', path: '/stack/' },
	{ kind: 'stack', path: '/stack/pex-in-image/' },
	{ kind: 'sources', path: '/sources/' },
	{ kind: 'data', path: '/data/' },
	{ kind: 'about', path: '/about/' },
	{ kind: 'not found', path: '/404.html' },
];

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

/** Every HTML file of the built site, with its address. */
export function builtPages(): { path: string; html: string }[] {
	return filesBelow(DIST)
		.filter((file) => file.endsWith('.html') && !file.includes('pagefind'))
		.map((file) => ({
			path: `/${relative(DIST, file)
				.replaceAll('\\', '/')
				.replace(/index\.html$/, '')}`,
			html: readFileSync(file, 'utf8'),
		}));
}

/** The addresses of all files of the built site. */
export function builtAddresses(): Set<string> {
	return new Set(
		filesBelow(DIST).flatMap((file) => {
			const path = `/${relative(DIST, file).replaceAll('\\', '/')}`;
			return [path, path.replace(/index\.html$/, '')];
		}),
	);
}

/** The catalogue as the model computes it from the content, apart from the built site. */
export function catalogue() {
	const { content, problems } = readContent('.');
	if (problems.length > 0) throw new Error('The content cannot be read; run npm run check:content.');
	return catalogueFrom(content);
}

function filesBelow(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const path = join(folder, entry.name);
		return entry.isDirectory() ? filesBelow(path) : [path];
	});
}
