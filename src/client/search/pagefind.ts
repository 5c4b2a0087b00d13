import { pagefindUrl } from '../../model/shared/addresses.ts';
import { rootOf } from '../../model/shared/search/words.ts';
import { pagesWithPhrase, rarity, type PageWithWords } from '../../model/shared/search/text-ranking.ts';

/** The part of Pagefind's script that is used here. */
interface PagefindScript {
	createInstance: (options: object) => Pagefind;
}
interface Pagefind {
	preload(query: string): Promise<void>;
	search(query: string): Promise<{ results: PagefindResult[] }>;
}
interface PagefindResult {
	id: string;
	score: number;
	/** The positions of the words in the page's text, counted in words. */
	words: number[];
	data(): Promise<PagefindPage>;
}

/** A page as Pagefind returns it. */
export interface PagefindPage {
	url: string;
	excerpt: string;
	meta: Record<string, string>;
	sub_results: PagefindSection[];
}
export interface PagefindSection {
	title: string;
	url: string;
	excerpt: string;
	weighted_locations: { balanced_score: number; location: number }[];
}

const WORDS_OF_EXCERPT = 22;

/** How Pagefind counts: `SATURATION` is its k1. */
const SATURATION = 1.5;
/**
 * Pagefind also finds words that begin with what was typed, among those that earlier searches happened to load: the same words would have
 * other answers. It multiplies the score of a word with `exp(likeness · (exp(-difference² / 8) - 1))`, and the difference is 1 for the word itself
 * and more for longer ones. So with a high likeness, scores tell which is which.
 */
const LIKENESS = 60;
const ITSELF = Math.exp(LIKENESS * (Math.exp(-1 / 8) - 1));
/** Only pages with the word itself score more than this. */
const LEAST_SCORE = 1e-7;
/** Fewest letters of an unfinished word: fewer begin too many others. */
const LEAST_BEGINNING = 4;

const RANKING = {
	termSimilarity: LIKENESS,
	termSaturation: SATURATION,
	termFrequency: 1,
	pageLength: 0.75,
	// Names of rungs and statuses say nothing of a page's text, and its title is in its text.
	metaWeights: { title: 0, kind: 0, rung: 0, status: 0, stamp: 0 },
};

/** Where a position of an excerpt has a word itself, not one that only begins with it. */
export function isItself({ balanced_score: score }: { readonly balanced_score: number }): boolean {
	return score > ITSELF;
}

/** The index of the text, which answers for one word or phrase at a time. */
export class TextIndex {
	readonly #pagefind: Pagefind;

	private constructor(pagefind: Pagefind) {
		this.#pagefind = pagefind;
	}

	/**
	 * Fetches Pagefind.
	 * @param script its address
	 * @param tag makes the address of its first file new
	 */
	static async fetched(script: string, tag: string): Promise<TextIndex> {
		const { createInstance } = (await import(/* @vite-ignore */ script)) as PagefindScript;
		// Without its worker it needs no second script, and no exception from Trusted Types.
		return new TextIndex(createInstance({ noWorker: true, excerptLength: WORDS_OF_EXCERPT, metaCacheTag: tag, ranking: RANKING }));
	}

	/**
	 * The pages that have a word, in any of its forms, or a phrase.
	 * @param count the number of all pages
	 */
	async ask(words: string, count: number): Promise<PageWithWords[]> {
		return pagesWithPhrase(await Promise.all(words.split(' ').map((word) => this.#askWord(word, count))));
	}

	async #askWord(word: string, count: number): Promise<PageWithWords[]> {
		await this.#pagefind.preload(around(word));
		const { results } = await this.#pagefind.search(word);
		const having = results.filter(({ score }) => score > LEAST_SCORE);
		const once = (rarity(having.length, count) * ITSELF * (SATURATION + 1)) / SATURATION;
		return having.map(({ id, score, words: places }) => ({ id, often: score / once, places }));
	}

	/** The pages with words that begin with an unfinished one. */
	async askBeginning(word: string): Promise<PageWithWords[]> {
		if (word.length < LEAST_BEGINNING) return [];
		await this.#pagefind.preload(around(word));
		const { results } = await this.#pagefind.search(word);
		// If no word begins so, Pagefind looks for the beginnings of the word, down to a single letter.
		const first = await results[0]?.data();
		if (!first || ![first, ...first.sub_results].some(({ excerpt }) => excerpt.toLowerCase().includes(`<mark>${word}`))) return [];
		return results.map(({ id, words: places }) => ({ id, often: 1, places }));
	}

	/** A page with the excerpt for the words by which it was found. */
	async page(id: string, by: readonly string[]): Promise<PagefindPage | undefined> {
		for (const words of [by.join(' '), ...by]) {
			const { results } = await this.#pagefind.search(words);
			const found = results.find((result) => result.id === id);
			if (found) return found.data();
		}
		return undefined;
	}
}

/**
 * Words in every part of the index that can have a word: its beginnings, one of which is the stem that the index has, and the ends of what
 * begins so. Pagefind finds those, too, in the parts that it happens to have, so it should always have them.
 */
function around(word: string): string {
	const root = rootOf(word);
	const stems = [word, root, ...(root.length > LEAST_BEGINNING ? [root.slice(0, -1)] : [])];
	const further = word.length < LEAST_BEGINNING ? Array.from('aeimoqsuy', (letter) => word + letter) : [];
	return [...stems, ...further, `${word}zz`, `${root}zz`].join(' ');
}

/** The first address of Pagefind's script. */
export const PAGEFIND = pagefindUrl('pagefind.js');
