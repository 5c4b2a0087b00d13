import type { z } from 'astro/zod';
import type { Problem } from '../model/catalogue/content.ts';
import { suggestion } from '../model/rules/suggestion.ts';

/** The context that the wording of a problem depends on. */
interface Context {
	schema: z.ZodType;
	/** The ids of the criteria, which are fields only under `cells`. */
	questions: readonly string[];
}

/**
 * Turns Zod's issues of one file into problems that say what is wrong, where, and how to fix it.
 * @param questions the ids of the criteria, for a hint when one is answered outside `cells`
 */
export function problemsFromIssues(
	file: string,
	issues: readonly z.core.$ZodIssue[],
	schema: z.ZodType,
	questions: readonly string[] = [],
): Problem[] {
	return issues.flatMap((issue) => problemsFromIssue(file, issue, [], { schema, questions }));
}

function problemsFromIssue(file: string, issue: z.core.$ZodIssue, parents: readonly PropertyKey[], context: Context): Problem[] {
	const { schema, questions } = context;
	const path = [...parents, ...issue.path];
	const field = path.map(String).join('.');
	const where = field === '' ? { file } : { file, field };

	if (issue.code === 'invalid_union') {
		const branch = likeliestBranch(issue.errors);
		if (branch) return branch.flatMap((inner) => problemsFromIssue(file, inner, path, context));
		if (issue.input === undefined && path.length > 0)
			return [{ ...where, message: 'This field is missing.', fix: sentence(issue.message) }];
		return [{ ...where, ...wordsIn(issue.message, issue.input) }];
	}
	if (issue.code === 'unrecognized_keys') {
		const known = keysOf(schema, path);
		return issue.keys.map((key) => ({
			file,
			field: [...path, key].map(String).join('.'),
			message: `There is no field called "${key}" here.`,
			fix: fixForUnknown(key, path, { known, questions, value: property(issue.input, key) }),
		}));
	}
	if (issue.code === 'invalid_key') {
		const [inner] = issue.issues;
		return [{ ...where, message: `"${String(path.at(-1))}" cannot be a key here.`, fix: inner?.message ?? issue.message }];
	}
	if (issue.code === 'invalid_type' && field === '')
		return [
			{
				file,
				message: `The file has ${kindOf(issue.input)} where fields are expected.`,
				fix: 'Write one field on each line, like "name: Its name".',
			},
		];
	if (issue.code === 'invalid_type' && issue.input === undefined)
		return [{ ...where, message: 'This field is missing.', fix: ownWords(issue.message) ?? `Add it; it takes ${expectedIn(issue)}.` }];
	if (issue.code === 'invalid_type' && issue.input === null)
		return [{ ...where, message: 'This field is left empty.', fix: `Write ${expectedIn(issue)} after its colon.` }];
	if (issue.code === 'invalid_type')
		return [
			{
				...where,
				message: ownWords(issue.message) ?? `This should be ${expectedIn(issue)}, but is ${kindOf(issue.input)}.`,
				fix: fixForType(issue),
			},
		];
	if (issue.code === 'invalid_value') {
		const own = ownWords(issue.message);
		const values = issue.values.map(String);
		return [
			{
				...where,
				message: issue.input === undefined ? 'This field is missing.' : notAllowed(issue.input),
				fix: own ?? `${meant(String(issue.input), values)}Write one of ${values.join(', ')}.`,
			},
		];
	}
	if ((issue.code === 'too_small' || issue.code === 'too_big') && issue.origin === 'number')
		return [{ ...where, message: notAllowed(issue.input), fix: 'Count from 1.' }];
	return [{ ...where, ...wordsIn(issue.message, issue.input) }];
}

/** The schema's own message; none where the message is Zod's. */
function ownWords(message: string): string | undefined {
	return message.startsWith('Invalid') ? undefined : sentence(message);
}

/** "Did you mean …?" if a known word is similar. */
function meant(word: string, known: readonly string[]): string {
	const words = suggestion(word, known);
	return words.startsWith('Did you mean') ? `${words} ` : '';
}

/** The expectation of a schema, for people who do not know types. */
function expectedIn({ expected }: z.core.$ZodIssueInvalidType): string {
	const words: Record<string, string> = {
		string: 'text',
		number: 'a number',
		int: 'a whole number',
		array: 'a list',
		object: 'fields with values',
		record: 'fields with values',
	};
	return words[expected] ?? expected;
}

function fixForType(issue: z.core.$ZodIssueInvalidType): string {
	switch (issue.expected) {
		case 'string':
			return typeof issue.input === 'object'
				? 'Write one text; if it has brackets or a colon, put it in quotes.'
				: 'Put it in quotes as it is meant, so that it is read as text.';
		case 'array':
			return 'Write a list: one item per line after "- ", or [one, two].';
		case 'object':
		case 'record':
			return 'Write one field on each line, indented below this one.';
		default:
			return `Write ${expectedIn(issue)} without quotes.`;
	}
}

/** The kind of a written value, as people would call it. */
function kindOf(input: unknown): string {
	if (input === null || input === undefined) return 'nothing';
	if (Array.isArray(input)) return 'a list';
	if (typeof input === 'string') return 'text';
	if (typeof input === 'number') return `the number ${input}`;
	if (typeof input === 'boolean') return `the answer ${input ? 'true' : 'false'}`;
	return 'fields with values';
}

/** A message that a value is wrong, with as much of the value as fits. */
function notAllowed(input: unknown): string {
	if (typeof input === 'string') return `"${input.length > 60 ? `${input.slice(0, 60)}…` : input}" is not allowed here.`;
	if (isObject(input)) return Object.keys(input).length === 0 ? 'This is empty.' : 'This is not allowed here.';
	const kind = kindOf(input);
	return `${kind.charAt(0).toUpperCase()}${kind.slice(1)} is not allowed here.`;
}

/** The fix for an unknown field. */
function fixForUnknown(
	key: string,
	path: readonly PropertyKey[],
	{ known, questions, value }: { known: readonly string[]; questions: readonly string[]; value: unknown },
): string {
	if (key === 'id' && path.length === 0) return "Remove it: the file's name is the id.";
	if (questions.includes(key) && known.includes('cells')) return 'It is a criterion: its answer belongs under cells.';
	// In { note: one, two } the comma ends the note, and "two" is a field without a value.
	if (value === null)
		return `Put the text before it in quotes if the comma belongs to it: in braces a comma starts a new field. ${fixForKey(key, known)}`;
	return fixForKey(key, known);
}

function fixForKey(key: string, known: readonly string[]): string {
	return known.length > 0 ? `${meant(key, known)}The fields are ${known.join(', ')}.` : 'Remove it.';
}

/** The branch of a union that came closest: an object was meant if an object was written. */
function likeliestBranch(branches: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] | undefined {
	const depth = (branch: readonly z.core.$ZodIssue[]) => Math.max(...branch.map((issue) => issue.path.length));
	return branches
		.filter((branch) => branch.some((issue) => issue.path.length > 0 || issue.code === 'unrecognized_keys' || issue.code === 'custom'))
		.sort((a, b) => depth(b) - depth(a))[0];
}

/** The keys that the schema's object at a path allows; none if they are not known. */
function keysOf(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
	let here: unknown = schema;
	for (const step of path) here = child(here, step);
	const shape = property(unwrapped(here), 'shape');
	return isObject(shape) ? Object.keys(shape) : [];
}

function child(schema: unknown, step: PropertyKey): unknown {
	const inner = unwrapped(schema);
	const shape = property(inner, 'shape');
	if (isObject(shape)) return property(shape, String(step));
	return property(inner, 'element') ?? property(inner, 'valueType');
}

/** Looks through default, optional and pipe to the schema they wrap, and into a union's object. */
function unwrapped(schema: unknown): unknown {
	const definition = property(schema, 'def');
	const wrapped = property(definition, 'innerType') ?? property(definition, 'in');
	if (wrapped !== undefined) return unwrapped(wrapped);
	const options = property(definition, 'options');
	if (Array.isArray(options)) return options.find((option) => isObject(property(option, 'shape'))) ?? schema;
	return schema;
}

function property(value: unknown, key: string): unknown {
	return isObject(value) ? value[key] : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}

function sentence(message: string): string {
	return /[.!?]$/.test(message) ? message : `${message}.`;
}

/**
 * Splits a schema's own message: its first sentence is the problem and the next one the fix. If it has only a fix, the problem is the
 * written value.
 */
function wordsIn(message: string, input: unknown): Pick<Problem, 'message' | 'fix'> {
	const end = message.indexOf('. ');
	if (end >= 0) return { message: message.slice(0, end + 1), fix: sentence(message.slice(end + 2)) };
	if (/^(?:Give|List|Name|Write) /.test(message)) return { message: notAllowed(input), fix: sentence(message) };
	return { message: sentence(message), fix: 'Correct the value; src/schema describes what is allowed here.' };
}
