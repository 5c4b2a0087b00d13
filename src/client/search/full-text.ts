import { tellingWords } from '../../model/shared/search/name-search.ts';
import { markedText } from './marked-text.ts';
import { pagefindUrl } from '../../model/shared/addresses.ts';

/** The part of Pagefind's script that is used here. */
interface PagefindScript {
	createInstance: (options: { noWorker: boolean; excerptLength: number; metaCacheTag: string }) => Pagefind;
}
interface Pagefind {
	search(query: string): Promise<{ results: PagefindResult[] }>;
}
interface PagefindResult {
	/** The positions of the words in the page's text, counted in words. */
	words: number[];
	data(): Promise<PagefindPage>;
}
interface PagefindPage {
	url: string;
	excerpt: string;
	meta: Record<string, string>;
	sub_results: { title: string; url: string; excerpt: string; locations: number[]; weighted_locations: { balanced_score: number }[] }[];
}

/** A page whose text has the search words. */
export interface TextHit {
	/** The address of the page. */
	page: string;
	title: string;
	kind: string;
	/** The section in which the words are closest together, with its own address; none if that is the page's beginning. */
	section?: { title: string; url: string };
	/** Pagefind's excerpt, for `markedText`. */
	excerpt: string;
}

/** The result of a search. The pages themselves are fetched a few at a time. */
export interface TextHits {
	/** The number of pages that can be fetched. */
	length: number;
	/** The number of pages that have the words, as far as the fetched ones show. */
	count: number;
	/** Pages from one place of the list up to another. */
	between: (start: number, end: number) => Promise<TextHit[]>;
}

const WORDS_OF_EXCERPT = 22;
/** The number of first letters of a word that have to match, since its ending may differ. */
const TELLING_LETTERS = 3;

/** The full-text search, by Pagefind. It fetches nothing before `load`. */
export class FullText {
	#pagefind: Promise<Pagefind> | undefined;
	/** Browsers remember that a module failed to load, so a retry needs another address. */
	#script = pagefindUrl('pagefind.js');

	/**
	 * Fetches Pagefind unless it is loaded.
	 * @param tag makes the address of its first file new; used if that file has been requested with it
	 * @throws if it cannot be fetched; the next call tries again
	 */
	load(tag = String(Date.now())): Promise<Pagefind> {
		this.#pagefind ??= this.#orForget(async () => {
			const { createInstance } = (await import(/* @vite-ignore */ this.#script).catch((problem: unknown) => {
				this.#script = pagefindUrl(`pagefind.js?${tag}`);
				throw problem;
			})) as PagefindScript;
			// Without its worker it needs no second script, and no exception from Trusted Types.
			return createInstance({ noWorker: true, excerptLength: WORDS_OF_EXCERPT, metaCacheTag: tag });
		});
		return this.#pagefind;
	}

	/**
	 * The pages with the words; pages with the words next to each other come first.
	 * @throws if something cannot be fetched; the next search tries again
	 */
	async search(query: string): Promise<TextHits> {
		const found = await this.#orForget(async () => {
			const results = await closestFirst(await this.load(), query);
			// Pagefind does not report a part of its index that failed to load, so check the network.
			if (results.length === 0) await reach(pagefindUrl('pagefind-entry.json'));
			return results;
		});
		const words = tellingWords(query);
		const hits: TextHits = {
			length: found.length,
			count: found.length,
			between: async (start, end) => {
				const fetched = await this.#orForget(() => Promise.all(found.slice(start, end).map((result) => result.data())));
				const wanted = fetched.filter((page) => hasAnyOf(words, page));
				hits.count -= fetched.length - wanted.length;
				return wanted.map((page) => hitFrom(page, lengthOf(query)));
			},
		};
		return hits;
	}

	/** Does something with Pagefind. If that fails, drops Pagefind, which would not fetch the missing part again. */
	async #orForget<Result>(task: () => Promise<Result>): Promise<Result> {
		try {
			return await task();
		} catch (problem) {
			this.#pagefind = undefined;
			throw problem;
		}
	}
}

async function reach(address: string): Promise<void> {
	const { ok, status } = await fetch(address, { method: 'HEAD', cache: 'no-store' });
	if (!ok) throw new Error(`${address} could not be fetched: ${String(status)}.`);
}

/**
 * Searches for the significant words and puts pages with the words next to each other first. Pagefind can search for a phrase itself, but
 * would also fetch the parts of its index for "the" and "of".
 */
async function closestFirst(pagefind: Pagefind, query: string): Promise<PagefindResult[]> {
	if (query.includes('"')) return (await pagefind.search(query)).results;
	const words = tellingWords(query);
	const { results } = await pagefind.search(words.join(' '));
	if (words.length < 2) return results;
	const together = new Set(results.filter((result) => mostWithin(lengthOf(query), result.words) >= words.length));
	return [...together, ...results.filter((result) => !together.has(result))];
}

/** The number of words typed. */
function lengthOf(query: string): number {
	return query.split(/\s+/).length;
}

/** The most of some positions in a text that fall within a stretch of so many words. */
function mostWithin(length: number, places: readonly number[]): number {
	const sorted = [...new Set(places)].sort((a, b) => a - b);
	return Math.max(0, ...sorted.map((start, index) => sorted.findLastIndex((place) => place < start + length) - index + 1));
}

/**
 * Whether a marked word of the page looks like one of the search words. For a word that no page has, Pagefind tries its beginnings, down to
 * a single letter, and would find nearly every page.
 */
function hasAnyOf(words: readonly string[], { excerpt, sub_results: parts }: PagefindPage): boolean {
	const marked = [excerpt, ...parts.map((part) => part.excerpt)]
		.flatMap(markedText)
		.filter((piece) => piece.marked)
		.map(({ text }) => text.toLowerCase());
	return words.some((word) => marked.some((text) => text.includes(word.slice(0, TELLING_LETTERS))));
}

/** @param length the number of words that the search words take up in a phrase */
function hitFrom({ url, excerpt, meta, sub_results: parts }: PagefindPage, length: number): TextHit {
	const score = (part: (typeof parts)[number]) => part.weighted_locations.reduce((sum, { balanced_score: each }) => sum + each, 0);
	const best = parts.toSorted((a, b) => mostWithin(length, b.locations) - mostWithin(length, a.locations) || score(b) - score(a))[0];
	const section = best && best.url !== url ? best : undefined;
	return {
		page: url,
		title: meta['title'] ?? url,
		kind: meta['kind'] ?? '',
		excerpt: section?.excerpt ?? excerpt,
		...(section && { section: { title: section.title, url: section.url } }),
	};
}
