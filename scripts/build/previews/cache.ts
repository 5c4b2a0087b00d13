import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files kept by what went into them. */
export interface ContentCache {
	/** The path of what was kept under a key, made and kept first if it is not there. */
	file: (key: string, make: () => Promise<Uint8Array>) => Promise<string>;
	/** How many files had to be made so far. */
	made: () => number;
	/** Removes every file that nobody has asked for. */
	prune: () => void;
}

/** A key for everything that goes into a file: the same for the same things, another if one of them changes. */
export function contentKey(...parts: readonly unknown[]): string {
	return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

/**
 * Opens a cache in a folder of its own, which is made if it is not there.
 * @param ending how its files' names end, with the dot
 */
export function openCache(folder: string, ending: string): ContentCache {
	mkdirSync(folder, { recursive: true });
	const asked = new Set<string>();
	let made = 0;
	return {
		file: async (key, make) => {
			const name = key + ending;
			const path = join(folder, name);
			asked.add(name);
			if (!existsSync(path)) {
				const bytes = await make();
				made += 1;
				// Moved into place when it is whole: a build that is stopped leaves no half file.
				writeFileSync(`${path}.${process.pid}`, bytes);
				renameSync(`${path}.${process.pid}`, path);
			}
			return path;
		},
		made: () => made,
		prune: () => {
			for (const name of readdirSync(folder)) if (!asked.has(name)) rmSync(join(folder, name));
		},
	};
}
