import { rootOf, wordsOf } from './words.ts';

/** The words of the field that stand for others, as the index of names brings them. */
export interface Synonyms {
	/** Lists of words and phrases; each stands for the others of its list. */
	same: readonly (readonly string[])[];
	/** Words and phrases, and those that they lead to, but not the other way round. */
	leads: readonly (readonly [from: readonly string[], to: readonly string[]])[];
}

/** A stretch of the words typed, with what else stands for it. */
export interface Reading {
	/** Its place among the words. */
	start: number;
	/** The number of its words. */
	length: number;
	/** Other words and phrases for it. */
	others: readonly string[];
}

/**
 * Makes a function that finds the synonyms in some words. Forms of a word are the same to it, and the longest phrase counts.
 * @returns the stretches of the words that have synonyms, in their order and apart from each other
 */
export function readingsFrom({ same, leads }: Synonyms): (words: readonly string[]) => Reading[] {
	const known = new Map<string, string[]>();
	const add = (from: string, to: readonly string[]) => {
		const key = keyOf(wordsOf(from));
		known.set(key, [...new Set([...(known.get(key) ?? []), ...to.filter((other) => keyOf(wordsOf(other)) !== key)])]);
	};
	for (const list of same) for (const word of list) add(word, list);
	for (const [from, to] of leads) for (const word of from) add(word, to);
	const longest = Math.max(0, ...[...known.keys()].map((key) => key.split(' ').length));
	return (words) => {
		const readings: Reading[] = [];
		for (let start = 0; start < words.length;) {
			const lengths = Array.from({ length: Math.min(longest, words.length - start) }, (_, index) => index + 1).reverse();
			const length = lengths.find((each) => known.has(keyOf(words.slice(start, start + each)))) ?? 0;
			if (length > 0) readings.push({ start, length, others: known.get(keyOf(words.slice(start, start + length))) ?? [] });
			start += Math.max(1, length);
		}
		return readings;
	};
}

function keyOf(words: readonly string[]): string {
	return words.map(rootOf).join(' ');
}
