import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Content, Entry, Problem } from '../model/catalogue/content.ts';
import { whyNoId } from '../schema/primitives.ts';
import { COLLECTIONS } from './collections.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { problemsInProse } from './prose-problems.ts';
import { readText, reasonOf } from './read-text.ts';
import { LAB_FOLDERS, readLabContent } from './recipes.ts';
import { problemsFromIssues } from './schema-problems.ts';
import { dataFromYaml } from './yaml-data.ts';

/** What could be read of a content folder. */
export interface ReadContent {
	content: Content;
	problems: Problem[];
	/** False if a file or folder is missing from the content because of its problems. */
	complete: boolean;
}

/**
 * Reads the content folder of a project from disk, without Astro, so that all problems can be told at once.
 * @param root the project's folder, which holds `content/`
 * @returns what could be read, and what could not with the reasons; files whose fields are broken are left out of the content
 */
export function readContent(root: string): ReadContent {
	const problems = [...unknownEntries(root), ...readLabContent(root).problems];
	let complete = true;
	const read = <Kind extends keyof Content>(kind: Kind): Content[Kind] => {
		const result = readFolder(root, kind);
		problems.push(...result.problems);
		complete &&= result.complete;
		// The schema of the kind has just parsed each entry's data.
		return result.entries as Content[Kind];
	};
	const content: Content = {
		options: read('options'),
		tools: read('tools'),
		channels: read('channels'),
		criteria: read('criteria'),
		sources: read('sources'),
		rungs: read('rungs'),
		guides: read('guides'),
		articles: read('articles'),
	};
	return { content, problems, complete };
}

/** What lies in `content/` and belongs to none of its folders, where nobody would ever read it. */
function unknownEntries(root: string): Problem[] {
	const known = [...Object.keys(COLLECTIONS), ...LAB_FOLDERS];
	return namesIn(join(root, 'content'))
		.filter((name) => !known.includes(name))
		.map((name) => ({
			file: `content/${name}`,
			message: 'Nothing reads this.',
			fix: `Move it into one of the folders ${known.join(', ')}, or remove it.`,
		}));
}

/** The names in a folder but for hidden ones, such as those of editors; none if it cannot be read. */
function namesIn(folder: string): string[] {
	try {
		return visibleNames(folder);
	} catch {
		return [];
	}
}

function visibleNames(folder: string): string[] {
	return readdirSync(folder)
		.filter((name) => !name.startsWith('.'))
		.sort();
}

interface ReadEntries {
	entries: Entry<unknown>[];
	problems: Problem[];
	complete: boolean;
}

function readFolder(root: string, kind: keyof Content): ReadEntries {
	const folder = `content/${kind}`;
	const { ending } = COLLECTIONS[kind];
	let names: string[];
	try {
		names = visibleNames(join(root, folder));
	} catch (error) {
		return { entries: [], problems: [problemWithFolder(folder, error)], complete: false };
	}
	const read = names.map((name): ReadEntry => {
		const file = `${folder}/${name}`;
		return name.endsWith(ending)
			? readEntry(root, file, name.slice(0, -ending.length), kind)
			: {
					problems: [
						{ file, message: `Only ${ending} files belong in ${folder}.`, fix: `Rename it to end in ${ending}, or move it elsewhere.` },
					],
				};
	});
	return {
		entries: read.flatMap(({ entry }) => entry ?? []),
		problems: read.flatMap(({ problems }) => problems),
		complete: read.every(({ entry }) => entry !== undefined),
	};
}

function problemWithFolder(folder: string, error: unknown): Problem {
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	if (code === 'ENOENT')
		return { file: folder, message: 'This folder is missing.', fix: `Create ${folder}; it may be empty but for a .gitkeep.` };
	if (code === 'ENOTDIR') return { file: folder, message: 'This is no folder.', fix: `Rename it, and create the folder ${folder}.` };
	return {
		file: folder,
		message: `The folder cannot be read (${reasonOf(error)}).`,
		fix: 'Give yourself the right to read it, or replace it with an ordinary folder.',
	};
}

/** One file: its entry unless it cannot be read or its fields are broken, and whatever is wrong with it. */
interface ReadEntry {
	entry?: Entry<unknown>;
	problems: Problem[];
}

function readEntry(root: string, file: string, id: string, kind: keyof Content): ReadEntry {
	const noId = whyNoId(id);
	if (noId !== undefined) return { problems: [{ file, message: `"${id}" cannot be an id, and the file's name is its id.`, fix: noId }] };
	const text = readText(root, file);
	if (typeof text !== 'string') return { problems: [text] };
	const { schema, ending } = COLLECTIONS[kind];
	const parts = ending === '.yml' ? { yaml: text, aboveYaml: 0, body: '', aboveBody: 0 } : splitFrontmatter(file, text);
	if ('message' in parts) return { problems: [parts] };
	const { yaml, aboveYaml, body, aboveBody } = parts;
	const prose = problemsInProse(file, body, aboveBody);
	const read = dataFromYaml(file, yaml, aboveYaml);
	if (Array.isArray(read)) return { problems: [...read, ...prose] };
	const parsed = schema.safeParse(read.data, { reportInput: true });
	if (!parsed.success) return { problems: [...problemsFromIssues(file, parsed.error.issues, schema), ...prose] };
	return { entry: { id, file, data: parsed.data, body }, problems: prose };
}
