import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A key for everything that goes into a file: it changes if one of them changes. */
export function contentKey(...parts: readonly unknown[]): string {
	return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

/** Keeps files in a folder from one run to the next, under a key made from their input. */
export class FileCache {
	readonly #folder: string;
	readonly #asked = new Set<string>();
	#made = 0;

	/** @param folder belongs to this cache alone; created if it is missing */
	constructor(folder: string) {
		mkdirSync(folder, { recursive: true });
		this.#folder = folder;
	}

	/** How many files had to be made so far. */
	get made(): number {
		return this.#made;
	}

	/**
	 * The path of the file with a name; the file is made first if the cache does not have it.
	 * @param name a key and an ending; the file's content must depend on nothing but the input of the key
	 */
	async file(name: string, make: () => Promise<Uint8Array>): Promise<string> {
		const path = join(this.#folder, name);
		this.#asked.add(name);
		if (!existsSync(path)) {
			const bytes = await make();
			this.#made += 1;
			// Renamed only when it is complete, so that a stopped run leaves no partial file.
			writeFileSync(`${path}.${process.pid}`, bytes);
			renameSync(`${path}.${process.pid}`, path);
		}
		return path;
	}

	/** Removes every file that this run has not used. */
	prune(): void {
		for (const name of readdirSync(this.#folder)) if (!this.#asked.has(name)) rmSync(join(this.#folder, name));
	}
}
