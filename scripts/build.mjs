// Builds the whole site into a new folder and swaps it in when it is complete: a failed build leaves the old site.
import { join } from 'node:path';
import { createIndex } from 'pagefind';
import { buildWholeSite, run } from './build/whole-site.mjs';

// Not awaited: a step that never answers is told as a failure.
void buildWholeSite(async (folder) => {
	await run('node', [join(import.meta.dirname, 'check-content.ts')]);
	await run('astro', ['build', '--silent', '--outDir', folder]);
	await indexSite(folder);
});

async function indexSite(folder) {
	const { index, errors } = await createIndex({ excludeSelectors: ['.refs', '.how', '.toc', 'nav'] });
	if (!index) fail(errors);
	const added = await index.addDirectory({ path: folder });
	if (added.errors.length > 0) fail(added.errors);
	const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
	if (written.errors.length > 0) fail(written.errors);
	await index.deleteIndex();
	console.log(`${added.page_count} pages can be searched.`);
}

function fail(errors) {
	console.error(`The search index could not be made: ${errors.join('; ')}`);
	process.exit(1);
}
