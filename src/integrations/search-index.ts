import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { transform } from 'esbuild';
import { close, createIndex } from 'pagefind';
import { readContent } from '../load/read-content.ts';
import { publishedCatalogue } from '../model/catalogue/published.ts';
import { isInFullText } from '../model/page-register/page.ts';
import { pagesOf } from '../model/page-register/register.ts';
import { indexedPage } from '../model/search/indexed-page.ts';
import { pathOf } from '../model/shared/addresses.ts';

/** Small print and controls, which are no use as search results. */
const MARKS = ['.refs', '.how', '.toc', '.anchor', '.sign', '.sr-only', 'nav'];
/** Parts whose full text is on another page: pages that only repeat words would push the real ones down. */
const REPEATED = ['.matrix', '[aria-label="At a glance"]', '.patches'];
/** Pagefind's own interfaces, replaced by ours, and its worker, which src/client/search/pagefind.ts does not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;
/** Pagefind's module, which src/client/search/pagefind.ts loads. */
const SCRIPT = 'pagefind.js';
/** Bytes. Readers fetch the parts of the index that have their words: small parts make the first search quick. */
const CHUNK_SIZE = '500';

/** Writes the search index of the built pages with Pagefind. */
export function searchIndex(): AstroIntegration {
	let root = '';
	return {
		name: 'search-index',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
			},
			'astro:build:done': async ({ dir }) => {
				await indexSite(fileURLToPath(dir), root);
				console.log('The search index is written.');
			},
		},
	};
}

/**
 * Makes the search index of a built site, inside it.
 * @param site folder with the built site
 * @param root the project's folder, which holds `content/`
 * @throws Error if Pagefind complains
 */
async function indexSite(site: string, root: string): Promise<void> {
	process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK_SIZE;
	const catalogue = publishedCatalogue(readContent(root).content);
	try {
		const { index, errors } = await createIndex({ excludeSelectors: [...MARKS, ...REPEATED] });
		if (!index) throw failure(errors);
		for (const page of pagesOf(catalogue).filter(({ kind }) => isInFullText(kind))) {
			const url = pathOf(page.url);
			const added = await index.addHTMLFile({
				url,
				content: indexedPage(readFileSync(join(site, url, 'index.html'), 'utf8'), page, catalogue),
			});
			if (added.errors.length > 0) throw failure(added.errors);
		}
		// Not `writeFiles`: on a busy machine its process was closed before the last file had its bytes, and search found nothing.
		const { files, errors: unwritten } = await index.getFiles();
		if (unwritten.length > 0) throw failure(unwritten);
		for (const { path, content } of files.filter((file) => !UNUSED.test(file.path))) {
			const place = join(site, 'pagefind', path);
			mkdirSync(dirname(place), { recursive: true });
			writeFileSync(place, path === SCRIPT ? await smaller(content) : content);
		}
	} finally {
		await close();
	}
}

/** Pagefind's module as it is, without long names: 10.0 kB in place of 11.7 on the way to a reader. */
async function smaller(script: Uint8Array): Promise<string> {
	return (await transform(Buffer.from(script).toString('utf8'), { minify: true, format: 'esm' })).code;
}

function failure(errors: readonly string[]): Error {
	return new Error(`The search index could not be made: ${errors.join('; ')}`);
}
