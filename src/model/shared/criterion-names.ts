/** The names of criteria by their id. */
export function criterionNames(criteria: readonly { readonly id: string; readonly name: string }[]): Record<string, string> {
	return Object.fromEntries(criteria.map(({ id, name }) => [id, name]));
}
