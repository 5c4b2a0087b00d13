import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { Content, Entry, Problem } from '../model/content.ts';
import { ID_PATTERN } from '../schema/primitives.ts';
import { COLLECTIONS } from './collections.ts';
import { problemsFromIssues } from './schema-problems.ts';

const MEND = 'Mend that line; text with a colon, a comma in braces or a leading quote needs quotes around it.';

/** A content file is prose and facts; anything larger is a mistake. In bytes. */
const LARGEST_FILE = 200_000;

/**
 * Reads the content folder of a project from disk, without Astro, so that all problems can be told at once.
 * @param root the project's folder, which holds `content/`
 * @returns what could be read, and what could not with the reasons; broken files are left out of the content
 */
export function readContent(root: string): { content: Content; problems: Problem[] } {
	const problems: Problem[] = [];
	const read = <Kind extends keyof Content>(kind: Kind): Content[Kind] => {
		const result = readFolder(root, kind);
		problems.push(...result.problems);
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
	return { content, problems };
}

function readFolder(root: string, kind: keyof Content): { entries: Entry<unknown>[]; problems: Problem[] } {
	const folder = `content/${kind}`;
	const { ending } = COLLECTIONS[kind];
	let names: string[];
	try {
		names = readdirSync(join(root, folder)).sort();
	} catch {
		return {
			entries: [],
			problems: [{ file: folder, message: 'This folder is missing.', fix: `Create ${folder}; it may be empty but for a .gitkeep.` }],
		};
	}
	const entries: Entry<unknown>[] = [];
	const problems: Problem[] = [];
	for (const name of names.filter((name) => !name.startsWith('.'))) {
		const file = `${folder}/${name}`;
		const result = name.endsWith(ending)
			? readEntry(root, file, name.slice(0, -ending.length), kind)
			: [{ file, message: `Only ${ending} files belong in ${folder}.`, fix: `Rename it to end in ${ending}, or move it elsewhere.` }];
		if (Array.isArray(result)) problems.push(...result);
		else entries.push(result);
	}
	return { entries, problems };
}

function readEntry(root: string, file: string, id: string, kind: keyof Content): Entry<unknown> | Problem[] {
	if (!ID_PATTERN.test(id))
		return [
			{
				file,
				message: `"${id}" cannot be an id, and the file's name is its id.`,
				fix: 'Name the file with lower-case letters, digits and hyphens, like "uv-tool".',
			},
		];
	const text = readText(root, file);
	if (typeof text !== 'string') return [text];
	const parts = kind === 'criteria' || kind === 'sources' ? { yaml: text, body: '' } : splitFrontmatter(text);
	if (!parts)
		return [
			{
				file,
				message: 'The frontmatter is missing or not closed.',
				fix: 'Start the file with a line of three hyphens, then the fields, then another line of three hyphens.',
			},
		];
	const document = parseDocument(parts.yaml);
	if (document.errors.length > 0)
		return document.errors.map((error) => ({
			file,
			message: `The YAML cannot be read: ${error.message.split('\n')[0] ?? error.code}`,
			fix: MEND,
		}));
	const { schema } = COLLECTIONS[kind];
	let data: unknown;
	try {
		data = document.toJS({ maxAliasCount: 100 });
	} catch (error) {
		// References are resolved only here; one without its anchor, or too many, throw.
		return [{ file, message: `The YAML cannot be read: ${error instanceof Error ? error.message : String(error)}`, fix: MEND }];
	}
	const parsed = schema.safeParse(data, { reportInput: true });
	if (!parsed.success) return problemsFromIssues(file, parsed.error.issues, schema);
	return { id, file, data: parsed.data, body: parts.body };
}

/** The file's text with Unix line ends and no byte-order mark, or what is wrong with the file. */
function readText(root: string, file: string): string | Problem {
	let bytes: Buffer;
	try {
		const size = statSync(join(root, file)).size;
		if (size > LARGEST_FILE)
			return {
				file,
				message: `The file has ${size} bytes; more than ${LARGEST_FILE} is no content file.`,
				fix: 'Move large material elsewhere and link to it.',
			};
		bytes = readFileSync(join(root, file));
	} catch (error) {
		return {
			file,
			message: `The file cannot be read (${error instanceof Error ? error.message : String(error)}).`,
			fix: 'Replace it with an ordinary file.',
		};
	}
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		if (text.includes('\0')) throw new TypeError('It holds a NUL byte.');
		return text.replaceAll('\r\n', '\n');
	} catch {
		return { file, message: 'The file is not UTF-8 text.', fix: 'Save it as UTF-8, or remove it if it is a picture or a program.' };
	}
}

function splitFrontmatter(text: string): { yaml: string; body: string } | undefined {
	const match = /^---\n([\s\S]*?\n)---(?:\n([\s\S]*))?$/.exec(text);
	return match?.[1] === undefined ? undefined : { yaml: match[1], body: match[2] ?? '' };
}
