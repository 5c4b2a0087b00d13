// Builds the whole site into a new folder and swaps it in when it is complete: a failed build leaves the old site.
import { existsSync, renameSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { createIndex } from 'pagefind';
import { writeHeadersFile } from '../deploy/headers-file.ts';
import { headersOfBuild } from '../deploy/headers-of-build.ts';

const NEW = 'dist.new';
const OLD = 'dist.old';
const FINAL = 'dist';

run('node', ['scripts/check-content.ts']);
rmSync(NEW, { recursive: true, force: true });
run('astro', ['build', '--silent', '--outDir', NEW]);
await indexSite();
addHeaders();
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
	const { index, errors } = await createIndex({ excludeSelectors: ['.refs', '.how', '.toc', 'nav'] });
	if (!index) fail(errors);
	const added = await index.addDirectory({ path: NEW });
	if (added.errors.length > 0) fail(added.errors);
	const written = await index.writeFiles({ outputPath: `${NEW}/pagefind` });
	if (written.errors.length > 0) fail(written.errors);
	await index.deleteIndex();
	console.log(`${added.page_count} pages can be searched.`);
}

function addHeaders() {
	try {
		writeHeadersFile(NEW, headersOfBuild(NEW));
	} catch (error) {
		console.error(`The headers file could not be made: ${error.message}`);
		process.exit(1);
	}
}

function fail(errors) {
	console.error(`The search index could not be made: ${errors.join('; ')}`);
	process.exit(1);
}
