import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Left out of a copy: generated files, and files that no build reads. */
const LEFT_OUT = new Set([
	'node_modules',
	'dist',
	'dist.new',
	'dist.old',
	'.astro',
	'.cache',
	'.git',
	'bench',
	'tests',
	'test-results',
	'playwright-report',
]);

/**
 * Copies the project so that it can be built apart from the working copy, with its own caches. Installed packages are linked one by one:
 * Astro keeps its cache in node_modules, and must not find the working copy's there.
 * @param folder the copy's folder; its old content is replaced, except its caches
 * @param files further content to write into the copy, by path from its root
 */
export function copyProject(folder: string, files: readonly { file: string; text: string }[] = []): void {
	mkdirSync(folder, { recursive: true });
	const names = readdirSync('.').filter((name) => !LEFT_OUT.has(name));
	for (const name of readdirSync(folder).filter((name) => !LEFT_OUT.has(name))) rmSync(join(folder, name), { recursive: true });
	for (const name of names) cpSync(name, join(folder, name), { recursive: true });
	for (const { file, text } of files) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
	linkPackages('node_modules', join(folder, 'node_modules'));
}

function linkPackages(from: string, to: string): void {
	mkdirSync(to, { recursive: true });
	for (const { name } of readdirSync(from, { withFileTypes: true })) {
		if (name.startsWith('.') && name !== '.bin') continue;
		if (name.startsWith('@')) {
			linkPackages(join(from, name), join(to, name));
			continue;
		}
		rmSync(join(to, name), { recursive: true, force: true });
		symlinkSync(resolve(from, name), join(to, name));
	}
}
