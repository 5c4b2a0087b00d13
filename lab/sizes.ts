import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Size } from '../src/schema/measurement.ts';

/** A path below a folder, with its entry. */
export interface Found {
	path: string;
	bytes: number;
	kind: 'file' | 'link' | 'folder' | 'other';
}

/** Everything at or below a path, folders before their content. Paths are relative to the path given. */
export function* walk(root: string, path = ''): Generator<Found> {
	const entry = lstatSync(join(root, path));
	const kind = entry.isFile() ? 'file' : entry.isSymbolicLink() ? 'link' : entry.isDirectory() ? 'folder' : 'other';
	yield { path, bytes: kind === 'file' ? entry.size : 0, kind };
	if (kind === 'folder') for (const name of readdirSync(join(root, path)).sort()) yield* walk(root, join(path, name));
}

/** Bytes and files at or below some paths. */
export function sizeOf(paths: readonly string[]): Size {
	const found = paths.filter((path) => lstatSync(path, { throwIfNoEntry: false })).flatMap((path) => [...walk(path)]);
	const files = found.filter(({ kind }) => kind === 'file' || kind === 'link');
	return { bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), files: files.length };
}

/** The digest of each file and link at or below some paths of a folder, by path. */
export function digests(folder: string, paths: readonly string[]): Map<string, string> {
	const result = new Map<string, string>();
	for (const path of paths)
		for (const { path: below, kind } of walk(join(folder, path))) {
			const whole = join(folder, path, below);
			const content = kind === 'file' ? readFileSync(whole) : kind === 'link' ? readlinkSync(whole) : undefined;
			if (content !== undefined) result.set(relative(folder, whole), createHash('sha256').update(content).digest('hex'));
		}
	return result;
}

/** One digest over many. */
export function digestOf(parts: ReadonlyMap<string, string>): string {
	const hash = createHash('sha256');
	for (const [path, digest] of [...parts].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(`${path}\0${digest}\n`);
	return hash.digest('hex');
}

/**
 * The topmost new paths in a root file system. Folders without a file do not count.
 * @param upper the folder with everything written
 * @param root the root file system as it was
 */
export function addedPaths(upper: string, root: string, below = ''): string[] {
	return readdirSync(join(upper, below), { withFileTypes: true }).flatMap((entry) => {
		const path = join(below, entry.name);
		// The overlay records a removed file as a device.
		if (entry.isCharacterDevice()) return [];
		const inRoot = join(root, path);
		if (!lstatSync(inRoot, { throwIfNoEntry: false })) return holdsFile(join(upper, path)) ? [path] : [];
		return entry.isDirectory() && existsSync(inRoot) ? addedPaths(upper, root, path) : [];
	});
}

function holdsFile(path: string): boolean {
	for (const { kind } of walk(path)) if (kind !== 'folder') return true;
	return false;
}
