import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** What a copy does without: what is made anew, and what no build reads. */
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
 * Copies the project so that it can be built apart from the working copy, with its own caches. What is installed is
 * linked package by package: Astro keeps its cache in node_modules, and must not find the working copy's there.
 * @param folder where to; what is there already is replaced, but for what it has cached
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
