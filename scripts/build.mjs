// Builds the whole site into a new folder and swaps it in when it is complete: a failed build leaves the old site.
import { join } from 'node:path';
import { writeHeadersFile } from '../deploy/headers-file.ts';
import { headersOfBuild } from '../deploy/headers-of-build.ts';
import { finishPages } from './build/finish-pages.mjs';
import { dropPreviews, makePreviews } from './build/previews.ts';
import { indexSite } from './build/search-index.mjs';
import { buildWholeSite, run } from './build/whole-site.mjs';

// Not awaited: a step that never answers is told as a failure.
void buildWholeSite(async (folder) => {
	// A larger nursery: what a page needs while it is made is gone before it counts as old, which keeps large guides small. And room for
	// those of thousands of options.
	process.env.NODE_OPTIONS = `--max-semi-space-size=32 --max-old-space-size=12000 ${process.env.NODE_OPTIONS ?? ''}`;
	// At the same time: what the check finds in the content, Astro would find too, and tell less well.
	await run(['node', join(import.meta.dirname, 'check-content.ts')], ['astro', 'build', '--silent', '--outDir', folder]);
	// Both at once: what is searched in a page is the same before it is finished and after.
	const [searchable] = await Promise.all([indexSite(folder), finishPages(folder)]);
	console.log(`${searchable} pages can be searched.`);
	console.log(await makePictures(folder));
	writeHeadersFile(folder, headersOfBuild(folder));
});

/** Makes the link previews and the icon, unless the environment says not to, and says what was done. */
async function makePictures(folder) {
	if (process.env.WITHOUT_PREVIEWS) {
		dropPreviews(folder);
		return 'Built without link previews, as WITHOUT_PREVIEWS asks: the addresses that pages give for them lead nowhere.';
	}
	const { all, drawn } = await makePreviews(folder);
	return `${all} pictures for links and home screens: ${drawn} drawn, the others as they were.`;
}
