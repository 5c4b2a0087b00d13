import { closest, distance } from 'fastest-levenshtein';

/** "Did you mean …?" with the most similar known word, or the list of all if none is similar. */
export function suggestion(word: string, known: readonly string[]): string {
	if (known.length === 0) return 'There is none yet.';
	const nearest = closest(word, known);
	return distance(word, nearest) <= Math.max(2, word.length / 3)
		? `Did you mean "${nearest}"?`
		: `Choose from: ${known.slice(0, 40).join(', ')}.`;
}
