import { symptomPatternsUrl } from '../../model/shared/addresses.ts';
import { areTexts, fetchList } from '../dom/fetch-list.ts';
import type { PatternsFile, SymptomPatterns } from '../../model/shared/symptoms/match-symptoms.ts';

let loading: Promise<PatternsFile> | undefined;

/**
 * Fetches the patterns of all symptoms, once for the page.
 * @throws if they cannot be fetched, or if the answer is something else; asking again tries again
 */
export function fetchPatterns(): Promise<PatternsFile> {
	loading ??= fetchList(symptomPatternsUrl(), 'patterns', hasPatterns).catch((error: unknown) => {
		loading = undefined;
		throw error;
	});
	return loading;
}

function hasPatterns(symptom: unknown): symptom is SymptomPatterns {
	const { id, name, patterns, complaints } = (symptom ?? {}) as Record<keyof SymptomPatterns, unknown>;
	return areTexts([id, name]) && areTexts(patterns) && areTexts(complaints);
}
