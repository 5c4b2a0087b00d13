// Builds the whole site into a new folder and swaps it in when it is complete: a failed build leaves the old site.
import { existsSync, renameSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { createIndex } from 'pagefind';

const NEW = 'dist.new';
const OLD = 'dist.old';
const FINAL = 'dist';
/** What no search looks for. */
const MARKS = ['.refs', '.how', '.toc', '.sign', '.sr-only', 'nav'];
/** What stands in full elsewhere; a page that only repeats words would push aside those that say something. */
const REPEATED = ['.matrix', '[aria-label="At a glance"]', '.patches'];

run('node', ['scripts/check-content.ts']);
rmSync(NEW, { recursive: true, force: true });
run('astro', ['build', '--silent', '--outDir', NEW]);
await indexSite();
rmSync(OLD, { recursive: true, force: true });
if (existsSync(FINAL)) renameSync(FINAL, OLD);
renameSync(NEW, FINAL);
rmSync(OLD, { recursive: true, force: true });
console.log(`The site is built in ${FINAL}/.`);

function run(command, args) {
	const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
	if (status !== 0) process.exit(1);
}

async function indexSite() {
	// Readers fetch the parts of the index that hold their words: small parts make the first search quick.
	process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = '2500';
	const { index, errors } = await createIndex({ excludeSelectors: [...MARKS, ...REPEATED] });
	if (!index) fail(errors);
	const added = await index.addDirectory({ path: NEW });
	if (added.errors.length > 0) fail(added.errors);
	const written = await index.writeFiles({ outputPath: `${NEW}/pagefind` });
	if (written.errors.length > 0) fail(written.errors);
	await index.deleteIndex();
	console.log(`${added.page_count} pages can be searched.`);
}

function fail(errors) {
	console.error(`The search index could not be made: ${errors.join('; ')}`);
	process.exit(1);
}
