import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Content, Entry, Problem } from '../model/catalogue/content.ts';
import { COLLECTION_IDS, COLLECTIONS, type CollectionId, type DataOf } from '../schema/collections.ts';
import { readEntry, type ReadEntry } from './read-entry.ts';
import { reasonOf } from './read-text.ts';

/** The content of a project, as far as it could be read. */
export interface ReadContent {
	content: Content;
	problems: Problem[];
	/** False if a file or folder is missing from the content because of its problems. */
	complete: boolean;
}

/** One folder of content, as far as it could be read. */
export interface ReadCollection<Id extends CollectionId> {
	entries: Entry<DataOf<Id>>[];
	problems: Problem[];
	complete: boolean;
}

/** Folders that may be missing: second readers and the lab fill them, or search does without them. */
const OPTIONAL: readonly CollectionId[] = ['synonyms', 'reviews', 'recipes', 'measurements'];

/** Copies that editors, Git and file managers leave next to a file. */
const BACKUP = /~$|\.(?:orig|rej|bak|old|save|tmp|sw[op])$|^#.*#$|_(?:BACKUP|BASE|LOCAL|REMOTE)_\d+/i;

/**
 * Reads all content of a project from disk.
 * @param root the project's folder, which holds `content/`
 * @returns the content that could be read, and the problems of the rest; files with broken fields are left out of the content
 */
export function readContent(root: string): ReadContent {
	const read = COLLECTION_IDS.map((id) => [id, readCollection(root, id)] as const);
	return {
		// The cast is safe: each collection has just been parsed by its own schema.
		content: Object.fromEntries(read.map(([id, { entries }]) => [id, entries])) as unknown as Content,
		problems: [...unknownEntries(root), ...read.flatMap(([, { problems }]) => problems)],
		complete: read.every(([, { complete }]) => complete),
	};
}

/**
 * Reads one folder of content, `content/<id>`.
 * @param root the project's folder
 * @returns its readable entries by name, and the problems of the others
 */
export function readCollection<Id extends CollectionId>(root: string, id: Id): ReadCollection<Id> {
	const folder = `content/${id}`;
	const { ending } = COLLECTIONS[id];
	let names: string[];
	try {
		names = visibleNames(join(root, folder));
	} catch (error) {
		if (OPTIONAL.includes(id) && codeOf(error) === 'ENOENT') return { entries: [], problems: [], complete: true };
		return { entries: [], problems: [problemWithFolder(folder, error)], complete: false };
	}
	const read = names.map((name): ReadEntry => {
		if (ending.startsWith('/')) return readEntry(root, id, name);
		if (name.endsWith(ending)) return readEntry(root, id, name.slice(0, -ending.length));
		const fix = BACKUP.test(name)
			? 'Remove it: an editor or Git has left it behind.'
			: `Rename it to end in ${ending}, or move it elsewhere.`;
		return { problems: [{ file: `${folder}/${name}`, message: `Only ${ending} files belong in ${folder}.`, fix }] };
	});
	return {
		entries: read.flatMap(({ entry }) => entry ?? []) as Entry<DataOf<Id>>[],
		problems: read.flatMap(({ problems }) => problems),
		complete: read.every(({ entry }) => entry !== undefined),
	};
}

/** Files in `content/` outside its known folders, which nothing would ever read. */
function unknownEntries(root: string): Problem[] {
	let names: string[] = [];
	try {
		names = visibleNames(join(root, 'content'));
	} catch {
		// Each of its folders is reported as missing.
	}
	return names
		.filter((name) => !COLLECTION_IDS.some((id) => id === name))
		.map((name) => ({
			file: `content/${name}`,
			message: 'Nothing reads this.',
			fix: `Move it into one of the folders ${COLLECTION_IDS.join(', ')}, or remove it.`,
		}));
}

/** The names in a folder, without hidden ones such as those of editors. */
function visibleNames(folder: string): string[] {
	return readdirSync(folder)
		.filter((name) => !name.startsWith('.'))
		.sort();
}

function codeOf(error: unknown): unknown {
	return error instanceof Error && 'code' in error ? error.code : undefined;
}

function problemWithFolder(folder: string, error: unknown): Problem {
	const code = codeOf(error);
	if (code === 'ENOENT')
		return { file: folder, message: 'This folder is missing.', fix: `Create ${folder}; it may be empty but for a .gitkeep.` };
	if (code === 'ENOTDIR') return { file: folder, message: 'This is not a folder.', fix: `Rename it, and create the folder ${folder}.` };
	return {
		file: folder,
		message: `The folder cannot be read (${reasonOf(error)}).`,
		fix: 'Give yourself the right to read it, or replace it with an ordinary folder.',
	};
}
