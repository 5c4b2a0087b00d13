import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { createIndex } from 'pagefind';

/** What no search looks for. */
const MARKS = ['.refs', '.how', '.toc', '.anchor', '.sign', '.sr-only', 'nav'];
/** What stands in full elsewhere; a page that only repeats words would push aside those that say something. */
const REPEATED = ['.matrix', '[aria-label="At a glance"]', '.patches'];
/** Pagefind's mark on pages that are searched. */
const SEARCHED = /<main[^>]* data-pagefind-body/;
/** Pagefind's own interfaces, in whose place stands ours, and its worker, which src/client/search/full-text.ts does without. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;

/**
 * Makes the search index of a built site, inside it. Its pages may be replaced meanwhile, as long as their texts stay.
 * @param {string} site folder with the built site
 * @returns {Promise<number>} how many pages can be searched
 * @throws if Pagefind complains
 */
export async function indexSite(site) {
	// Readers fetch the parts of the index that hold their words: small parts make the first search quick.
	process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = '2500';
	const { index, errors } = await createIndex({ excludeSelectors: [...MARKS, ...REPEATED] });
	if (!index) throw failure(errors);
	const added = await index.addDirectory({ path: site, glob: searchedGlob(site) });
	if (added.errors.length > 0) throw failure(added.errors);
	const folder = join(site, 'pagefind');
	const written = await index.writeFiles({ outputPath: folder });
	if (written.errors.length > 0) throw failure(written.errors);
	await index.deleteIndex();
	for (const name of readdirSync(folder)) if (UNUSED.test(name)) rmSync(join(folder, name));
	return added.page_count;
}

/**
 * A pattern for the pages that are searched; Pagefind would read the others for nothing. It names folders where all in them are, which
 * keeps it short, and single pages elsewhere.
 * @param {string} site
 */
function searchedGlob(site) {
	const paths = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
	const pages = paths.map((path) => ({
		path: path.split(sep).join('/'),
		searched: SEARCHED.test(readFileSync(join(site, path), 'utf8')),
	}));
	// Where no page is marked, all are searched: Pagefind's rule.
	if (!pages.some(({ searched }) => searched)) return '**/*.html';
	const folders = Map.groupBy(pages, ({ path }) => dirname(path).split('/', 1)[0]);
	const patterns = [...folders].flatMap(([folder, inside]) => {
		const searched = inside.filter((page) => page.searched);
		return folder !== '.' && searched.length === inside.length ? [`${folder}/**/*.html`] : searched.map(({ path }) => path);
	});
	return `{${patterns.join(',')}}`;
}

function failure(errors) {
	return new Error(`The search index could not be made: ${errors.join('; ')}`);
}
