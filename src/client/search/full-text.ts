import { pagefindUrl } from '../../model/shared/addresses.ts';
import { mostWithin, rankPages, type AnsweredTerm } from '../../model/shared/search/text-ranking.ts';
import { termsOf, type Term } from '../../model/shared/search/text-terms.ts';
import { wordsOf } from '../../model/shared/search/words.ts';
import type { Names } from './names.ts';
import { isItself, PAGEFIND, TextIndex, type PagefindPage, type PagefindSection } from './pagefind.ts';

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
	/** The search words that it has not, as typed. */
	lacks: readonly string[];
}

/** The result of a search. The pages themselves are fetched a few at a time. */
export interface TextHits {
	/** The number of pages. */
	count: number;
	/** The number of those that have all of the words; they come first, and each of the others says what it lacks. */
	whole: number;
	/** The unfinished word, if they only have words that begin so. */
	begins?: string;
	/** Pages from one place of the list up to another. */
	between: (start: number, end: number) => Promise<TextHit[]>;
}

/** The full-text search, by Pagefind. It fetches nothing before `load`. */
export class FullText {
	#index: Promise<TextIndex> | undefined;
	/** Browsers remember that a module failed to load, so a retry needs another address. */
	#script = PAGEFIND;

	/**
	 * Fetches Pagefind unless it is loaded.
	 * @param tag makes the address of its first file new; used if that file has been requested with it
	 * @throws if it cannot be fetched; the next call tries again
	 */
	load(tag = String(Date.now())): Promise<TextIndex> {
		this.#index ??= this.#orForget(() =>
			TextIndex.fetched(this.#script, tag).catch((problem: unknown) => {
				this.#script = pagefindUrl(`pagefind.js?${tag}`);
				throw problem;
			}),
		);
		return this.#index;
	}

	/**
	 * The pages with the words, best first. If none has all of them, those with the most telling ones.
	 * @param names finds the synonyms of words, and knows how many pages there are
	 * @throws if something cannot be fetched; the next search tries again
	 */
	async search(query: string, { read, count }: Pick<Names, 'read' | 'count'>): Promise<TextHits> {
		return this.#orForget(async () => {
			const index = await this.load();
			const terms = termsOf(query, read);
			const answered = await Promise.all(terms.map((term) => answersTo(index, term, count)));
			const empty = answered.filter(({ answers }) => answers.every(({ pages }) => pages.length === 0));
			// Pagefind does not report a part of its index that failed to load, so check the network.
			if (empty.length > 0) await reach(pagefindUrl('pagefind-entry.json'));
			const last = answered.at(-1);
			const begun = last && empty.includes(last) && query.endsWith(last.typed) ? await index.askBeginning(last.typed) : [];
			if (last && begun.length > 0) answered[answered.length - 1] = { ...last, answers: [{ ask: last.typed, pages: begun }] };
			const ranked = rankPages(answered, count);
			const length = wordsOf(query).length;
			const whole = ranked.filter(({ lacks }) => lacks.length === 0).length;
			return {
				count: ranked.length,
				whole,
				...(last && begun.length > 0 && { begins: last.typed }),
				between: (start, end) =>
					this.#orForget(async () => {
						const pages = await Promise.all(
							ranked.slice(start, end).map(async ({ id, by, lacks }) => ({ page: await index.page(id, by), lacks })),
						);
						return pages.flatMap(({ page, lacks }) => (page ? [hitFrom(page, lacks, length)] : []));
					}),
			};
		});
	}

	/** Does something with Pagefind. If that fails, drops Pagefind, which would not fetch the missing part again. */
	async #orForget<Result>(task: () => Promise<Result>): Promise<Result> {
		try {
			return await task();
		} catch (problem) {
			this.#index = undefined;
			throw problem;
		}
	}
}

async function reach(address: string): Promise<void> {
	const { ok, status } = await fetch(address, { method: 'HEAD', cache: 'no-store' });
	if (!ok) throw new Error(`${address} could not be fetched: ${String(status)}.`);
}

async function answersTo(index: TextIndex, { typed, asks }: Term, count: number): Promise<AnsweredTerm> {
	return { typed, answers: await Promise.all(asks.map(async (ask) => ({ ask, pages: await index.ask(ask, count) }))) };
}

/** @param length the number of words typed */
function hitFrom({ url, excerpt, meta, sub_results: sections }: PagefindPage, lacks: readonly string[], length: number): TextHit {
	const best = sections.toSorted((a, b) => closeness(b, length) - closeness(a, length) || weight(b) - weight(a))[0];
	const section = best && best.url !== url ? best : undefined;
	return {
		page: url,
		title: meta['title'] ?? url,
		kind: meta['kind'] ?? '',
		excerpt: section?.excerpt ?? excerpt,
		lacks,
		...(section && { section: { title: section.title, url: section.url } }),
	};
}

function closeness({ weighted_locations: places }: PagefindSection, length: number): number {
	return mostWithin(
		length,
		places.filter(isItself).map(({ location }) => location),
	);
}

function weight({ weighted_locations: places }: PagefindSection): number {
	return places.reduce((sum, { balanced_score: score }) => sum + score, 0);
}
