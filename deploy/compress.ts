// Compresses the files of a release in advance, as well as it goes: a server then only sends them.
import { createHash } from 'node:crypto';
import {
	copyFileSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { FILE_TYPES } from './headers.ts';

/** Below it, what is saved is less than the headers that say so. */
const SMALLEST = 256;
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** How hard to try, and where to keep what was compressed. */
export interface CompressOptions {
	/** 0 to 11; 11 is for releases. */
	readonly brotliQuality: number;
	/** A folder that keeps compressed files by their content, from one release to the next. */
	readonly cache: string;
}

/** What was done. */
export interface Compressed {
	/** Files of a kind that gains by it. */
	readonly files: number;
	/** Of these, how many had to be compressed; the others were in the cache. */
	readonly anew: number;
}

/**
 * Writes `name.br` and `name.gz` beside each file of a folder whose kind gains by it, where they are smaller. A file whose content was in
 * the cache gets its date from then back, so that its ETag stays and nobody loads it again. What the folder has no more leaves the cache.
 * @throws Error if an ending is not in FILE_TYPES
 */
export async function compressFolder(folder: string, { brotliQuality, cache }: CompressOptions): Promise<Compressed> {
	mkdirSync(cache, { recursive: true });
	const queue = filesToCompress(folder);
	const files = queue.length;
	const kept = new Set<string>();
	let anew = 0;
	const work = async (): Promise<void> => {
		for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
			const bytes = readFileSync(file);
			const key = createHash('sha256').update(`brotli ${brotliQuality}\n`).update(bytes).digest('hex');
			const place = join(cache, key);
			kept.add(`${key}.gz`).add(`${key}.br`);
			if (!existsSync(`${place}.br`)) {
				anew += 1;
				const params = { [constants.BROTLI_PARAM_QUALITY]: brotliQuality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
				const { mtime } = statSync(file);
				keep(`${place}.gz`, await zip(bytes, { level: constants.Z_BEST_COMPRESSION }), mtime);
				keep(`${place}.br`, await brotli(bytes, { params }), mtime);
			}
			const { mtime } = statSync(`${place}.br`);
			for (const ending of ['.br', '.gz'])
				if (statSync(place + ending).size < bytes.length) {
					copyFileSync(place + ending, file + ending);
					utimesSync(file + ending, mtime, mtime);
				}
			utimesSync(file, mtime, mtime);
		}
	};
	await Promise.all(Array.from({ length: availableParallelism() }, work));
	for (const name of readdirSync(cache)) if (!kept.has(name)) rmSync(join(cache, name));
	return { files, anew };
}

function filesToCompress(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((file) => typeOf(file).compress && statSync(file).size >= SMALLEST);
}

/** Under its name only when it is whole: the cache outlives an interrupted run. */
function keep(place: string, bytes: Uint8Array, date: Date): void {
	writeFileSync(`${place}.unfinished`, bytes);
	utimesSync(`${place}.unfinished`, date, date);
	renameSync(`${place}.unfinished`, place);
}

function typeOf(file: string): (typeof FILE_TYPES)[string] {
	const type = FILE_TYPES[extname(file).slice(1)];
	if (type) return type;
	throw new Error(`${file}: no type is known for files that end so. Add the ending to FILE_TYPES in deploy/headers.ts.`);
}
