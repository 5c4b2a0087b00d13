// Builds the whole site into a new folder and swaps it in when it is complete: a failed build leaves the old site.
import { existsSync, renameSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { finishPages } from './build/finish-pages.mjs';
import { dropPreviews, makePreviews } from './build/previews.ts';
import { indexSite } from './build/search-index.mjs';

const NEW = 'dist.new';
const OLD = 'dist.old';
const FINAL = 'dist';

run('node', ['scripts/check-content.ts']);
rmSync(NEW, { recursive: true, force: true });
run('astro', ['build', '--silent', '--outDir', NEW]);
try {
	await finishPages(NEW);
	console.log(`${await indexSite(NEW)} pages can be searched.`);
	console.log(await makePictures());
} catch (error) {
	console.error(error.message);
	process.exit(1);
}
rmSync(OLD, { recursive: true, force: true });
if (existsSync(FINAL)) renameSync(FINAL, OLD);
renameSync(NEW, FINAL);
rmSync(OLD, { recursive: true, force: true });
console.log(`The site is built in ${FINAL}/.`);

function run(command, args) {
	const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
	if (status !== 0) process.exit(1);
}

/** Makes the link previews and the icon, unless the environment says not to, and says what was done. */
async function makePictures() {
	if (process.env.WITHOUT_PREVIEWS) {
		dropPreviews(NEW);
		return 'Built without link previews, as WITHOUT_PREVIEWS asks: the addresses that pages give for them lead nowhere.';
	}
	const { all, drawn } = await makePreviews(NEW);
	return `${all} pictures for links and home screens: ${drawn} drawn, the others as they were.`;
}
