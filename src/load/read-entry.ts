import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry, Problem } from '../model/catalogue/content.ts';
import { COLLECTIONS, type Collection, type CollectionId } from '../schema/collections.ts';
import { whyNoId } from '../schema/primitives.ts';
import type { Measurement } from '../schema/measurement.ts';
import type { Recipe } from '../schema/recipe.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { problemsInProse } from './prose-problems.ts';
import { readText } from './read-text.ts';
import { problemsWithMeasurement, problemsWithRecipe, readFilesOfRecipe } from './recipes.ts';
import { problemsFromIssues } from './schema-problems.ts';
import { dataFromYaml } from './yaml-data.ts';

/** One file: its entry, unless it cannot be read or its fields are broken, and all of its problems. */
export interface ReadEntry {
	entry?: Entry<unknown>;
	problems: Problem[];
}

/** Names that systems give to a second file of the same name: "pex (1)", "pex copy", "Copy of pex". */
const COPY = /[ _-]*\(\d+\)$|[ _-]copy(?:[ _-]?\d+)?$|^copy of /i;

/**
 * Reads one entry of a collection from disk.
 * @param root the project's folder
 * @param id the entry's id: the name of its file, or of its folder
 */
export function readEntry(root: string, collection: CollectionId, id: string): ReadEntry {
	const { ending } = COLLECTIONS[collection];
	const file = `content/${collection}/${id}${ending}`;
	// The lab's files are checked against the recipe that they name.
	const noId = ending === '.json' || ending === '/recipe.yml' ? undefined : whyNoId(id);
	if (noId !== undefined) {
		const fix = COPY.test(id) ? 'Remove it, or give it an id of its own.' : noId;
		return { problems: [{ file, message: `"${id}" cannot be an id, and the file's name is its id.`, fix }] };
	}
	const text = readText(root, file);
	if (typeof text !== 'string') return { problems: [text] };
	if (collection === 'recipes') {
		const { files, problems } = readFilesOfRecipe(root, id);
		const read = entryFromText(collection, { id, file, text }, { more: { files } });
		return checked({ ...read, problems: [...read.problems, ...problems] }, (entry: Entry<Recipe>) => problemsWithRecipe(root, entry));
	}
	const read = entryFromText(collection, { id, file, text }, { questions: criteriaOf(root) });
	return collection === 'measurements' ? checked(read, (entry: Entry<Measurement>) => problemsWithMeasurement(root, entry)) : read;
}

/** The ids of a project's criteria, from their file names alone; none if there is no such folder. */
function criteriaOf(root: string): string[] {
	try {
		return readdirSync(join(root, 'content/criteria')).map((name) => name.replace(/\.yml$/, ''));
	} catch {
		return [];
	}
}

/** An entry of a known kind that passes a further check, or its problems. */
function checked<Data>(read: ReadEntry, check: (entry: Entry<Data>) => Problem[]): ReadEntry {
	const problems = [...read.problems, ...(read.entry ? check(read.entry as Entry<Data>) : [])];
	return problems.length > 0 ? { problems } : read;
}

/**
 * Makes an entry from the text of its file.
 * @param file.file the path, for messages
 * @param context.more fields that do not come from the text
 * @param context.questions the ids of the criteria, for messages about an answer in the wrong place
 */
export function entryFromText(
	collection: CollectionId,
	{ id, file, text }: { id: string; file: string; text: string },
	{ more = {}, questions = [] }: { more?: Record<string, unknown>; questions?: readonly string[] } = {},
): ReadEntry {
	const { ending, ...schemas }: Collection = COLLECTIONS[collection];
	const parsed = parsedOnce(file, text, ending);
	if (!('data' in parsed)) return { problems: parsed.problems };
	const { data, body, above, problems } = parsed;
	const fields = isRecord(data) ? { ...data, ...more } : data;
	const draft = isRecord(data) && data['draft'] === true ? schemas.draft : undefined;
	const schema = draft ?? schemas.schema;
	const result = schema.safeParse(draft ? withoutEmptyFields(fields) : fields, { reportInput: true });
	if (!result.success) return { problems: [...problemsFromIssues(file, result.error.issues, schema, questions), ...problems] };
	return { entry: { id, file, data: result.data, body, ...(above !== undefined && { above }) }, problems };
}

/** A draft's fields without the empty ones, which are not written yet. */
function withoutEmptyFields(value: unknown): unknown {
	if (!isRecord(value)) return value;
	return Object.fromEntries(
		Object.entries(value)
			.map(([key, inner]) => [key, withoutEmptyFields(inner)] as const)
			.filter(([, inner]) => !(inner === null || inner === '' || (Array.isArray(inner) && inner.length === 0))),
	);
}

function isRecord(data: unknown): data is Record<string, unknown> {
	return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** A file's fields and body, before a schema has seen the fields; problems alone if these cannot be read. */
type ParsedFile = { data: unknown; body: string; above?: number; problems: Problem[] } | { problems: Problem[] };

/** The last text of each file with its parsed content, so that a change of one file does not parse the others again. */
const lastParsed = new Map<string, { text: string; parsed: ParsedFile }>();

function parsedOnce(file: string, text: string, ending: Collection['ending']): ParsedFile {
	const last = lastParsed.get(file);
	if (last?.text === text) return last.parsed;
	const parsed = ending === '.mdx' ? parsedMdx(file, text) : parsedData(file, text, ending);
	lastParsed.set(file, { text, parsed });
	return parsed;
}

function parsedMdx(file: string, text: string): ParsedFile {
	const parts = splitFrontmatter(file, text);
	if ('message' in parts) return { problems: [parts] };
	const { yaml, aboveYaml, body, aboveBody } = parts;
	const problems = problemsInProse(file, body, aboveBody);
	const read = dataFromYaml(file, yaml, aboveYaml);
	return Array.isArray(read) ? { problems: [...read, ...problems] } : { ...read, body, above: aboveBody, problems };
}

function parsedData(file: string, text: string, ending: Collection['ending']): ParsedFile {
	const read = ending === '.json' ? dataFromJson(file, text) : dataFromYaml(file, text, 0);
	return Array.isArray(read) ? { problems: read } : { ...read, body: '', problems: [] };
}

function dataFromJson(file: string, text: string): { data: unknown } | Problem[] {
	try {
		return { data: JSON.parse(text) };
	} catch {
		return [{ file, message: 'This is not JSON.', fix: 'Run npm run lab for this recipe again.' }];
	}
}
