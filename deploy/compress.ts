// Compresses the files of a release in advance, as small as possible, so that a server only sends them.
import { copyFileSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { contentKey, FileCache } from './file-cache.ts';
import { FILE_TYPES } from './headers.ts';

/** Below this size, compression saves less than its headers cost. */
const SMALLEST = 256;
/** Compressed forms of a file: brotli and gzip. */
const FORMS = 2;
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** The compression level, and the cache of compressed files. */
export interface CompressOptions {
	/** 0 to 11; 11 is for releases. */
	readonly brotliQuality: number;
	/** A folder that keeps compressed files by their content, from one release to the next. */
	readonly cache: string;
}

/** The result of a run. */
export interface Compressed {
	/** Files of a kind that is worth compressing. */
	readonly files: number;
	/** How many of these had to be compressed; the others were in the cache. */
	readonly anew: number;
}

/**
 * Writes `name.br` and `name.gz` next to each file of a folder that is worth compressing, if they are smaller. A file whose content was in
 * the cache gets its former date back, so that its ETag stays the same and browsers do not load it again. Content that the folder no longer
 * has is removed from the cache.
 * @throws Error if a file's ending is not in FILE_TYPES
 */
export async function compressFolder(folder: string, { brotliQuality, cache }: CompressOptions): Promise<Compressed> {
	const kept = new FileCache(cache);
	const queue = filesToCompress(folder);
	const files = queue.length;
	const work = async (): Promise<void> => {
		for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
			const bytes = readFileSync(file);
			const key = contentKey(brotliQuality, createHash('sha256').update(bytes).digest('hex'));
			const params = { [constants.BROTLI_PARAM_QUALITY]: brotliQuality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
			const forms = {
				'.br': await kept.file(`${key}.br`, () => brotli(bytes, { params })),
				'.gz': await kept.file(`${key}.gz`, () => zip(bytes, { level: constants.Z_BEST_COMPRESSION })),
			};
			const { mtime } = statSync(forms['.br']);
			for (const [ending, form] of Object.entries(forms))
				if (statSync(form).size < bytes.length) {
					copyFileSync(form, file + ending);
					utimesSync(file + ending, mtime, mtime);
				}
			utimesSync(file, mtime, mtime);
		}
	};
	await Promise.all(Array.from({ length: availableParallelism() }, work));
	kept.prune();
	return { files, anew: kept.made / FORMS };
}

function filesToCompress(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((file) => typeOf(file).compress && statSync(file).size >= SMALLEST);
}

function typeOf(file: string): (typeof FILE_TYPES)[string] {
	const type = FILE_TYPES[extname(file).slice(1)];
	if (type) return type;
	throw new Error(`${file}: no type is known for files that end so. Add the ending to FILE_TYPES in deploy/headers.ts.`);
}
