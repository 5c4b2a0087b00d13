import { inText, type Named } from './words.ts';

/** The names of criteria by their id. */
export function criterionNames(criteria: readonly { readonly id: string; readonly name: string }[]): Record<string, string> {
	return Object.fromEntries(criteria.map(({ id, name }) => [id, name]));
}

/** The same as they are inside a sentence. */
export function criterionNamesInText(criteria: readonly (Named & { readonly id: string })[]): Record<string, string> {
	return Object.fromEntries(criteria.map((criterion) => [criterion.id, inText(criterion)]));
}
