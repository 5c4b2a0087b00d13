import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createIndex } from 'pagefind';

/** What no search looks for. */
const MARKS = ['.refs', '.how', '.toc', '.anchor', '.sign', '.sr-only', 'nav'];
/** What stands in full elsewhere; a page that only repeats words would push aside those that say something. */
const REPEATED = ['.matrix', '[aria-label="At a glance"]', '.patches'];
/** Pagefind's own interfaces, in whose place stands ours, and its worker, which src/client/search/full-text.ts does without. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;

/**
 * Makes the search index of a built site, inside it.
 * @param {string} site folder with the built site
 * @returns {Promise<number>} how many pages can be searched
 * @throws if Pagefind complains
 */
export async function indexSite(site) {
	// Readers fetch the parts of the index that hold their words: small parts make the first search quick.
	process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = '2500';
	const { index, errors } = await createIndex({ excludeSelectors: [...MARKS, ...REPEATED] });
	if (!index) throw failure(errors);
	const added = await index.addDirectory({ path: site });
	if (added.errors.length > 0) throw failure(added.errors);
	const folder = join(site, 'pagefind');
	const written = await index.writeFiles({ outputPath: folder });
	if (written.errors.length > 0) throw failure(written.errors);
	await index.deleteIndex();
	for (const name of readdirSync(folder)) if (UNUSED.test(name)) rmSync(join(folder, name));
	return added.page_count;
}

function failure(errors) {
	return new Error(`The search index could not be made: ${errors.join('; ')}`);
}
