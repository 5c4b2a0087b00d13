import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A key for everything that goes into a file: the same for the same things, another if one of them changes. */
export function contentKey(...parts: readonly unknown[]): string {
	return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

/** Keeps files in a folder from one run to the next, by what went into them. */
export class FileCache {
	readonly #folder: string;
	readonly #asked = new Set<string>();
	#made = 0;

	/** @param folder belongs to this cache alone; it is made if it is not there */
	constructor(folder: string) {
		mkdirSync(folder, { recursive: true });
		this.#folder = folder;
	}

	/** How many files had to be made so far. */
	get made(): number {
		return this.#made;
	}

	/**
	 * The path of the file that is kept under a name, made first if it is not there.
	 * @param name a key and an ending; whoever makes the file decides what is in it from what the key was made from
	 */
	async file(name: string, make: () => Promise<Uint8Array>): Promise<string> {
		const path = join(this.#folder, name);
		this.#asked.add(name);
		if (!existsSync(path)) {
			const bytes = await make();
			this.#made += 1;
			// Under its name only when it is complete: a run that is stopped leaves no half file.
			writeFileSync(`${path}.${process.pid}`, bytes);
			renameSync(`${path}.${process.pid}`, path);
		}
		return path;
	}

	/** Removes every file that nobody has asked for. */
	prune(): void {
		for (const name of readdirSync(this.#folder)) if (!this.#asked.has(name)) rmSync(join(this.#folder, name));
	}
}
