import type { Reading } from './synonyms.ts';
import { isFiller, isNoise, wordsOf } from './words.ts';

/** Something that the text is asked for: a word or a phrase that was typed, with what stands for it. */
export interface Term {
	/** As it was typed. */
	typed: string;
	/** Words and phrases to ask for; the first is what was typed. */
	asks: string[];
}

/** The most terms of a query, and the most asks of a term: each can be a file to fetch. */
const [MOST_TERMS, MOST_ASKS] = [6, 5];
/** Fewest letters of a part of a word that is asked for alone. */
const LEAST_PART = 4;

/** A stretch of what was typed: a word, words joined by signs, or a phrase that has synonyms. */
interface Stretch {
	words: string[];
	others: readonly string[];
}

/**
 * What the text is asked for. A phrase that has synonyms is one term, and so is what signs join: `find-links`. Of the rest, each telling word
 * is. Of a long question, the longest are kept, since they tell most.
 * @param typed the query
 * @param read finds the synonyms of words
 */
export function termsOf(typed: string, read: (words: readonly string[]) => Reading[]): Term[] {
	const stretches = stretchesOf(typed, read);
	const telling = stretches.filter(({ words, others }) => !words.every(others.length > 0 ? isNoise : isFiller));
	const terms = (telling.length > 0 ? telling : stretches).map((stretch) => termFrom(stretch, typed));
	// A term that stands for an earlier one says the same again.
	const unlike = terms.filter(
		({ typed: each }, place) => terms.findIndex(({ typed: other, asks }) => other === each || asks.includes(each)) === place,
	);
	const kept = new Set(unlike.toSorted((a, b) => b.typed.length - a.typed.length).slice(0, MOST_TERMS));
	return unlike.filter((term) => kept.has(term));
}

function stretchesOf(typed: string, read: (words: readonly string[]) => Reading[]): Stretch[] {
	const tokens = typed.split(/\s+/).map(wordsOf);
	const words = tokens.flat();
	const token = tokens.flatMap((each, place) => each.map(() => place));
	const readings = read(words);
	const stretches: Stretch[] = [];
	for (let place = 0; place < words.length;) {
		const reading = readings.find(({ start }) => start === place);
		const next = readings.find(({ start }) => start > place)?.start ?? words.length;
		const joined = token.slice(place, next).filter((each) => each === token[place]).length;
		const length = reading?.length ?? joined;
		stretches.push({ words: words.slice(place, place + length), others: reading?.others ?? [] });
		place += length;
	}
	return stretches;
}

function termFrom({ words, others }: Stretch, typed: string): Term {
	const phrase = words.join(' ');
	const parts = words.length > 1 && others.length === 0 ? words.filter((word) => word.length >= LEAST_PART && !isFiller(word)) : [];
	const asks = [phrase, ...inFull(phrase, typed), ...others.map((other) => wordsOf(other).join(' ')), ...parts];
	return { typed: phrase, asks: [...new Set(asks)].slice(0, MOST_ASKS) };
}

/** A word as it was typed, if that has underscores, which the index of the text keeps: `__main__`. */
function inFull(word: string, typed: string): string[] {
	return (typed.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []).filter((token) => token !== word && token.replaceAll('_', '') === word);
}
