import { createIndex } from 'pagefind';

/** What no search looks for. */
const MARKS = ['.refs', '.how', '.toc', '.anchor', '.sign', '.sr-only', 'nav'];
/** What stands in full elsewhere; a page that only repeats words would push aside those that say something. */
const REPEATED = ['.matrix', '[aria-label="At a glance"]', '.patches'];

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
	const written = await index.writeFiles({ outputPath: `${site}/pagefind` });
	if (written.errors.length > 0) throw failure(written.errors);
	await index.deleteIndex();
	return added.page_count;
}

function failure(errors) {
	return new Error(`The search index could not be made: ${errors.join('; ')}`);
}
