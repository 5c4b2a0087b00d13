// Builds the whole site into a new folder and swaps it in when it is complete: a failed build leaves the old site.
import { existsSync, renameSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { indexSite } from './build/search-index.mjs';

const NEW = 'dist.new';
const OLD = 'dist.old';
const FINAL = 'dist';

run('node', ['scripts/check-content.ts']);
rmSync(NEW, { recursive: true, force: true });
run('astro', ['build', '--silent', '--outDir', NEW]);
try {
	console.log(`${await indexSite(NEW)} pages can be searched.`);
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
