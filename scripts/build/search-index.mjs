import { createIndex } from 'pagefind';

/**
 * Makes the search index of a built site, inside it.
 * @param {string} site folder with the built site
 * @returns {Promise<number>} how many pages can be searched
 * @throws if Pagefind complains
 */
export async function indexSite(site) {
	const { index, errors } = await createIndex({ excludeSelectors: ['.refs', '.how', '.toc', '.anchor', 'nav'] });
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
