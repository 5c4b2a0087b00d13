import { closest } from 'fastest-levenshtein';
import type { z } from 'astro/zod';
import type { Problem } from '../model/content.ts';

/** Turns what Zod found in one file into problems that say where, what and how to mend it. */
export function problemsFromIssues(file: string, issues: readonly z.core.$ZodIssue[], schema: z.ZodType): Problem[] {
	return issues.flatMap((issue) => problemsFromIssue(file, issue, [], schema));
}

function problemsFromIssue(file: string, issue: z.core.$ZodIssue, parents: readonly PropertyKey[], schema: z.ZodType): Problem[] {
	const path = [...parents, ...issue.path];
	const field = path.map(String).join('.');
	const where = field === '' ? { file } : { file, field };

	if (issue.code === 'invalid_union') {
		const branch = likeliestBranch(issue.errors);
		if (branch) return branch.flatMap((inner) => problemsFromIssue(file, inner, path, schema));
		if (issue.input === undefined && path.length > 0)
			return [{ ...where, message: 'This field is missing.', fix: sentence(issue.message) }];
		return [{ ...where, message: firstSentence(issue.message), fix: fixIn(issue.message) }];
	}
	if (issue.code === 'unrecognized_keys') {
		const known = keysOf(schema, path);
		return issue.keys.map((key) => ({
			file,
			field: [...path, key].map(String).join('.'),
			message: `There is no field called "${key}" here.`,
			fix: known.length > 0 ? `Did you mean "${closest(key, known)}"? The fields are ${known.join(', ')}.` : 'Remove it.',
		}));
	}
	if (issue.code === 'invalid_key') {
		const [inner] = issue.issues;
		return [{ ...where, message: `"${String(path.at(-1))}" cannot be a key here.`, fix: inner?.message ?? issue.message }];
	}
	if (issue.code === 'invalid_type' && issue.input === undefined) {
		const own = issue.message.startsWith('Invalid input') ? `Add it: ${issue.expected} is expected.` : issue.message;
		return [{ ...where, message: 'This field is missing.', fix: own }];
	}
	if (issue.code === 'invalid_type')
		return [
			{
				...where,
				message: issue.message.startsWith('Invalid input') ? `This should be of type ${issue.expected}.` : sentence(issue.message),
				fix: `Write ${article(issue.expected)}.`,
			},
		];
	return [{ ...where, message: firstSentence(issue.message), fix: fixIn(issue.message) }];
}

/** Of a union's branches the one that got furthest: an object was meant if an object was written. */
function likeliestBranch(branches: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] | undefined {
	const depth = (branch: readonly z.core.$ZodIssue[]) => Math.max(...branch.map((issue) => issue.path.length));
	return branches
		.filter((branch) => branch.some((issue) => issue.path.length > 0 || issue.code === 'unrecognized_keys' || issue.code === 'custom'))
		.sort((a, b) => depth(b) - depth(a))[0];
}

/** The keys that the schema's object at a path allows; none where it cannot be told. */
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

function article(expected: string): string {
	return /^[aeiou]/.test(expected) ? `an ${expected}` : `a ${expected}`;
}

function sentence(message: string): string {
	return /[.!?]$/.test(message) ? message : `${message}.`;
}

/** Our own messages say first what is wrong and then, in a further sentence, what to do. */
function firstSentence(message: string): string {
	const end = message.indexOf('. ');
	return end < 0 ? sentence(message) : message.slice(0, end + 1);
}

function fixIn(message: string): string {
	const end = message.indexOf('. ');
	return end < 0 ? 'Correct the value; src/schema says what may stand here.' : sentence(message.slice(end + 2));
}
