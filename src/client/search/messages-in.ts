import type { SymptomMatch } from '../../model/shared/symptoms/match-symptoms.ts';

/** Fewest letters of an error message: less is a name or a word. */
const LEAST_LETTERS = 16;
/** What messages have and questions seldom do, so that no question waits for the patterns. */
const SIGN = /[^\p{L}\p{N}\s?,.-]/u;

/**
 * The pages of symptoms whose message is in what was typed or pasted, the likeliest first; those of a mere complaint come last.
 * @param query what the input has, which drops line breaks
 * @param pasted what was pasted last, with its line breaks; used if the query is that
 */
export async function messagesIn(query: string, pasted: string): Promise<SymptomMatch[]> {
	const isPasted = withoutSpaces(pasted) === withoutSpaces(query);
	if (query.length < LEAST_LETTERS || !(isPasted || SIGN.test(query))) return [];
	const { symptomsIn } = await import('../symptoms/symptoms-in.ts');
	return symptomsIn(isPasted ? pasted : query);
}

function withoutSpaces(text: string): string {
	return text.replaceAll(/\s+/g, '');
}
