import { entryUrl } from '../addresses.ts';
import { formsOf } from './pasted-text.ts';

/** A symptom as pasted text is matched with it. */
export interface SymptomPatterns {
	/** The last part of its address. */
	readonly id: string;
	readonly name: string;
	/** Patterns of its message. */
	readonly patterns: readonly string[];
	/** Patterns of complaints in people's own words. */
	readonly complaints: readonly string[];
}

/** `/symptoms/patterns.json`: every symptom, in the order that decides where several match. */
export type PatternsFile = readonly SymptomPatterns[];

/** A symptom that a text matches. */
export interface SymptomMatch {
	readonly id: string;
	readonly name: string;
	readonly url: string;
	/** Whether only a complaint of it matches: then it must not come before a name or an exact word. */
	readonly broad: boolean;
}

/**
 * The symptoms that a pasted text matches, the likeliest first: those whose message is in it, in the written order, then those of which
 * only a complaint is.
 * @param text what somebody pasted or typed, with whatever is around it
 * @param symptoms in the written order
 */
export function matchSymptoms(text: string, symptoms: PatternsFile): SymptomMatch[] {
	const forms = formsOf(text);
	const holds = (patterns: readonly string[]) => patterns.some((pattern) => forms.some((form) => compiled(pattern).test(form)));
	const exact = symptoms.filter(({ patterns }) => holds(patterns));
	const broad = symptoms.filter((symptom) => !exact.includes(symptom) && holds(symptom.complaints));
	const match = ({ id, name }: SymptomPatterns, isBroad: boolean): SymptomMatch => ({
		id,
		name,
		url: entryUrl('symptoms', id),
		broad: isBroad,
	});
	return [...exact.map((symptom) => match(symptom, false)), ...broad.map((symptom) => match(symptom, true))];
}

/** Compiled once: the text changes with every key, the patterns never. */
const cache = new Map<string, RegExp>();

function compiled(pattern: string): RegExp {
	const known = cache.get(pattern);
	if (known) return known;
	const expression = new RegExp(pattern, 'i');
	cache.set(pattern, expression);
	return expression;
}
