import { matchSymptoms, type SymptomMatch } from '../../model/shared/symptoms/match-symptoms.ts';
import { fetchPatterns } from './fetch-patterns.ts';

/**
 * The symptoms that a pasted text matches, the likeliest first. The text stays in the browser: only the patterns are fetched, once.
 * @throws if the patterns cannot be fetched
 */
export async function symptomsIn(text: string): Promise<SymptomMatch[]> {
	return matchSymptoms(text, await fetchPatterns());
}
