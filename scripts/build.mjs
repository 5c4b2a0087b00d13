// Builds the whole site into a new folder and swaps it in when it is complete: a failed build leaves the old site.
import { existsSync, renameSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { createIndex } from 'pagefind';
import { finishPages } from './build/finish-pages.mjs';

const NEW = 'dist.new';
const OLD = 'dist.old';
const FINAL = 'dist';

run('node', ['scripts/check-content.ts']);
rmSync(NEW, { recursive: true, force: true });
run('astro', ['build', '--silent', '--outDir', NEW]);
await finishPages(NEW);
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
	const { index, errors } = await createIndex({ excludeSelectors: ['.refs', '.how', '.toc', '.anchor', 'nav'] });
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
