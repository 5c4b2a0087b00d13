/** A page that has what the text was asked for. */
export interface PageWithWords {
	id: string;
	/** How often it has it, for its length, and with more weight in headings. */
	often: number;
	/** Where, counted in words. */
	places: readonly number[];
}

/** What the text answers to one ask. */
export interface TextAnswer {
	ask: string;
	pages: readonly PageWithWords[];
}

/** A term with the answers to its asks; the first of them is to what was typed. */
export interface AnsweredTerm {
	typed: string;
	answers: readonly TextAnswer[];
}

/** A page in the order in which it is shown. */
export interface RankedPage {
	id: string;
	/** What it was found by. */
	by: string[];
	/** The terms that it has not itself, as typed; it may have others that stand for them. */
	lacks: string[];
}

/** How much a word counts that stands for one that was typed. */
const OTHER_WORD = 0.4;
/** Of so many of the same word, half count. */
const ENOUGH = 3;
/** So many words of a text belong together. */
const PASSAGE = 15;
/** The least that a page with few of the terms counts, next to one with all of them. */
const FEW_TERMS = 0.2;
/** So many pages with all of the terms are enough; if there are fewer, others are shown as well. */
const FEW = 4;
/** The part of the best page's score that any further one needs. */
const LEAST_SCORE = 0.4;

/** What a page has of a term. */
interface Found {
	score: number;
	by: string;
	isTyped: boolean;
	places: readonly number[];
}

/** A term with the pages that have it, or something that stands for it. */
interface WeighedTerm {
	typed: string;
	pages: ReadonlyMap<string, Found>;
	/** How much it tells: the fewer pages have it, the more. */
	telling: number;
}

/**
 * Puts the pages that have some of the terms in their order. Those with all of them, as they were typed, come first; then those with more of
 * them, with rarer ones, and with the terms close together.
 * @param count the number of all pages
 */
export function rankPages(terms: readonly AnsweredTerm[], count: number): RankedPage[] {
	const weighed = terms.map((term) => weighedTerm(term, count));
	const all = sum(weighed.map(({ telling }) => telling));
	const ids = new Set(weighed.flatMap(({ pages }) => [...pages.keys()]));
	const ranked = [...ids].map((id) => {
		const found = weighed.flatMap(({ pages, telling }) => {
			const page = pages.get(id);
			return page ? [{ ...page, telling }] : [];
		});
		// What stands for two terms counts once.
		const having = found.filter(({ by }, place) => found.findIndex((other) => other.by === by) === place);
		const covered = sum(having.map(({ telling }) => telling)) / all;
		const close = closest(having) / all;
		return {
			id,
			by: having.map(({ by }) => by),
			lacks: weighed.filter(({ pages }) => pages.get(id)?.isTyped !== true).map(({ typed }) => typed),
			score: (sum(having.map(({ score, telling }) => score * telling)) / all) * (FEW_TERMS + (1 - FEW_TERMS) * covered) + close * close,
		};
	});
	const whole = ranked.filter(({ lacks }) => lacks.length === 0).length;
	const least = LEAST_SCORE * Math.max(...ranked.map(({ score }) => score));
	return ranked
		.sort((a, b) => Number(a.lacks.length > 0) - Number(b.lacks.length > 0) || b.score - a.score || (a.id < b.id ? -1 : 1))
		.filter(({ lacks, score }, place) => lacks.length === 0 || place < FEW || (whole < FEW && score >= least))
		.map(({ id, by, lacks }) => ({ id, by, lacks }));
}

function weighedTerm({ typed, answers }: AnsweredTerm, count: number): WeighedTerm {
	const pages = new Map<string, Found>();
	for (const [place, answer] of answers.entries())
		for (const { id, often, places } of answer.pages) {
			const score = (place === 0 ? 1 : OTHER_WORD) * (often / (often + ENOUGH));
			const known = pages.get(id);
			const best = known && known.score >= score ? known : { score, by: answer.ask };
			pages.set(id, { ...best, isTyped: place === 0 || known?.isTyped === true, places: [...(known?.places ?? []), ...places] });
		}
	const typedPages = answers[0]?.pages.length ?? 0;
	const having = typedPages > 0 ? typedPages : pages.size;
	return { typed, pages, telling: rarity(having, count) };
}

/** How much a word tells that so many of all pages have, as Pagefind weighs it. The number of all pages may be a little wrong. */
export function rarity(having: number, count: number): number {
	return Math.log(1 + (Math.max(0, count - having) + 0.5) / (having + 0.5));
}

/** What the terms tell that have a place in the passage with the most telling ones. */
function closest(terms: readonly { readonly places: readonly number[]; readonly telling: number }[]): number {
	const events = terms
		.flatMap(({ places, telling }, term) => places.map((place) => ({ place, term, telling })))
		.sort((a, b) => a.place - b.place);
	let most = 0;
	for (const [index, { place }] of events.entries()) {
		const within = new Map<number, number>();
		for (let next = index; next < events.length; next++) {
			const event = events[next];
			if (!event || event.place >= place + PASSAGE) break;
			within.set(event.term, event.telling);
		}
		most = Math.max(most, sum([...within.values()]));
	}
	return most;
}

/**
 * The pages that have all words of a phrase next to each other, in any order. A word with hyphens has one place for all of its parts.
 * @param words the pages of each word
 */
export function pagesWithPhrase(words: readonly (readonly PageWithWords[])[]): PageWithWords[] {
	const [first = [], ...others] = words;
	return first.flatMap(({ id, often, places }) => {
		const rest = others.map((pages) => pages.find((page) => page.id === id));
		const near = places.filter((place) => rest.every((page) => page?.places.some((other) => Math.abs(other - place) < words.length)));
		if (near.length === 0) return [];
		const least = Math.min(often, ...rest.map((page) => page?.often ?? 0));
		return [{ id, often: (least * near.length) / places.length, places: near }];
	});
}

/** The most of some places in a text that fall within a stretch of so many words. */
export function mostWithin(length: number, places: readonly number[]): number {
	const sorted = [...new Set(places)].sort((a, b) => a - b);
	return Math.max(0, ...sorted.map((start, index) => sorted.findLastIndex((place) => place < start + length) - index + 1));
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, each) => total + each, 0);
}
