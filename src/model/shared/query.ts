/** The values of a parameter: joined by commas, given several times, or both; each once. */
export function valuesIn(given: readonly string[]): string[] {
	return [...new Set(given.flatMap((value) => value.split(',')).map((value) => value.trim()))].filter(Boolean);
}
