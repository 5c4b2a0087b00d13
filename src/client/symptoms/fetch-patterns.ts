import { symptomPatternsUrl } from '../../model/shared/addresses.ts';
import type { PatternsFile, SymptomPatterns } from '../../model/shared/symptoms/match-symptoms.ts';

const PATTERNS = symptomPatternsUrl();

let loading: Promise<PatternsFile> | undefined;

/**
 * Fetches the patterns of all symptoms, once for the page.
 * @throws if they cannot be fetched, or if the answer is something else; asking again tries again
 */
export function fetchPatterns(): Promise<PatternsFile> {
	loading ??= load().catch((error: unknown) => {
		loading = undefined;
		throw error;
	});
	return loading;
}

async function load(): Promise<PatternsFile> {
	const response = await fetch(PATTERNS);
	if (!response.ok) throw new Error(`${PATTERNS}: ${String(response.status)}`);
	const symptoms: unknown = await response.json();
	if (!Array.isArray(symptoms) || !symptoms.every(hasPatterns)) throw new Error(`${PATTERNS} holds something else than patterns.`);
	return symptoms;
}

function hasPatterns(symptom: unknown): symptom is SymptomPatterns {
	const { id, name, patterns, complaints } = (symptom ?? {}) as Record<keyof SymptomPatterns, unknown>;
	return typeof id === 'string' && typeof name === 'string' && areTexts(patterns) && areTexts(complaints);
}

function areTexts(list: unknown): boolean {
	return Array.isArray(list) && list.every((text) => typeof text === 'string');
}
