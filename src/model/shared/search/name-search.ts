import type { NamedPage } from './index-format.ts';
import { slipsBetween } from './slips.ts';
import type { Reading } from './synonyms.ts';
import { isFiller, isNoise, rootOf, squashed, tellingWords, wordsOf } from './words.ts';

/** A page found by one of its names. */
export interface NameHit {
	page: NamedPage;
	/** The other name by which it was found; none if it was its own. */
	alias?: string;
	/** `name`: its names match the whole query. `part`: they match a part of it. `fuzzy`: they differ by a typing error. */
	by: 'name' | 'part' | 'fuzzy';
}

/**
 * How well a page matches, best first: the same name; the same other name; a file ending that begins so; a name that begins so; a name
 * whose words begin so; another name that begins so; words anywhere among its names. The order is our choice: full matches come before
 * matches of a beginning, and a page's own name before its others.
 */
const [SAME, SAME_ALIAS, ENDING, BEGINNING, NAME_WORDS, ALIAS_BEGINNING, ANY_WORDS, NONE] = [0, 1, 2, 3, 4, 5, 6, 7];
/** What a match is worse by if some of its words are only beginnings, and if a synonym matches in place of what was typed. */
const [BEGUN, OTHER_WORD] = [0.25, 0.5];

/** Fewest letters of a name to be looked for inside the query. */
const LEAST_PART = 3;
/** The most wordings of a query that are tried, with synonyms in place of what was typed. */
const MOST_WORDINGS = 12;

/** A name in the forms in which it is compared. */
interface Key {
	text: string;
	squashed: string;
	words: string[];
}

function keyOf(text: string): Key {
	return { text, squashed: squashed(text), words: wordsOf(text) };
}

/** A page with its names in the forms in which they are compared. */
interface Keyed {
	page: NamedPage;
	name: Key;
	aliases: Key[];
	/** Every word by which it can be found. */
	words: string[];
}

function keyed(page: NamedPage): Keyed {
	const name = keyOf(page.name);
	const aliases = page.aliases.map(keyOf);
	return { page, name, aliases, words: [...name.words, ...wordsOf(page.kind), ...aliases.flatMap((key) => [key.squashed, ...key.words])] };
}

/** What can be looked up among the names of pages. */
export interface NameSearch {
	/**
	 * The pages that match a query, best first. Pages whose names match only a part of the query come after them. Pages that differ by one
	 * typing error, or by two in long words, come only if there are no others.
	 */
	find: (typed: string) => NameHit[];
	/** The pages whose name is in some text, word for word; the longest name first. */
	namedIn: (text: string) => NameHit[];
}

/**
 * Makes a search by name over pages.
 * @param pages in the order of equal hits
 * @param read finds the synonyms of words
 */
export function nameSearch(pages: readonly NamedPage[], read: (words: readonly string[]) => Reading[] = () => []): NameSearch {
	const all = pages.map(keyed);
	const find = (typed: string): NameHit[] => {
		const query = queryOf(typed);
		if (query.squashed === '') return [];
		const others = otherWordings(typed, read).map(queryOf);
		const whole = all
			.map((candidate) => ({ candidate, ...bestOf(candidate, query, others) }))
			.filter(({ match }) => match < NONE)
			.sort((a, b) => a.match - b.match)
			.map(({ candidate, alias }) => hit(candidate, 'name', alias));
		const found = new Set(whole.map(({ page }) => page));
		const least = wordsOf(typed).filter((word) => !isFiller(word)).length / 2;
		const hits = [...whole, ...partsOf(all, typed, least).filter(({ page }) => !found.has(page))];
		return hits.length > 0 ? hits : nearest(all, query);
	};
	return { find, namedIn: (text) => partsOf(all, text, 0) };
}

function queryOf(typed: string): Key {
	return { ...keyOf(typed), words: tellingWords(typed) };
}

/** The query with synonyms in place of what was typed. */
function otherWordings(typed: string, read: (words: readonly string[]) => Reading[]): string[] {
	const words = wordsOf(typed);
	return read(words)
		.flatMap(({ start, length, others }) => others.map((other) => words.toSpliced(start, length, other).join(' ')))
		.slice(0, MOST_WORDINGS);
}

interface Match {
	match: number;
	alias?: Key;
}

function bestOf(candidate: Keyed, query: Key, others: readonly Key[]): Match {
	// Modes are called by their own words, which are common ones.
	const matches = [matchOf(candidate, query), ...(candidate.page.mode ? [] : others).map((other) => worse(matchOf(candidate, other)))];
	return matches.reduce((best, each) => (each.match < best.match ? each : best));
}

function worse({ match, ...alias }: Match): Match {
	return { match: match + OTHER_WORD, ...alias };
}

function hit({ page }: Keyed, by: NameHit['by'], alias?: Key): NameHit {
	return { page, by, ...(alias && { alias: alias.text }) };
}

function matchOf({ page: { mode }, name, aliases, words }: Keyed, query: Key): Match {
	const typed = query.squashed;
	if (name.squashed === typed) return { match: SAME };
	if (mode) return { match: modeMatches(mode, query) ? NAME_WORDS : NONE };
	const same = aliases.find((key) => key.squashed === typed || key.squashed === `.${typed}`);
	if (same) return { match: SAME_ALIAS, alias: same };
	const longer = aliases.find((key) => key.squashed.startsWith(typed));
	if (longer && typed.startsWith('.')) return { match: ENDING, alias: longer };
	if (name.squashed.startsWith(typed)) return { match: BEGINNING };
	if (everyBegins(query.words, name.words)) return { match: NAME_WORDS + begun(query.words, name.words) };
	if (longer) return { match: ALIAS_BEGINNING + begun(query.words, longer.words), alias: longer };
	if (!everyBegins(query.words, words)) return { match: NONE };
	const foreign = query.words.filter((word) => !everyBegins([word], name.words));
	const telling = aliases.find((key) => foreign.some((word) => everyBegins([word], [key.squashed, ...key.words])));
	return { match: ANY_WORDS + begun(query.words, words), ...(telling && { alias: telling }) };
}

/** A mode is shown next to its option only if the query has words of the mode. */
function modeMatches({ id, name, of }: NonNullable<NamedPage['mode']>, { squashed: typed, words }: Key): boolean {
	const own = [...wordsOf(name), squashed(name), squashed(id)];
	if (own.includes(typed)) return true;
	const ofOption = [...wordsOf(of), squashed(of)];
	return everyBegins(words, [...own, ...ofOption]) && words.some((word) => !everyBegins([word], ofOption));
}

/** Whether each word, or its root, begins one of the others. */
function everyBegins(words: readonly string[], others: readonly string[]): boolean {
	return words.length > 0 && words.every((word) => others.some((other) => other.startsWith(word) || other.startsWith(rootOf(word))));
}

/** What a match is worse by if some words are only beginnings of the others. */
function begun(words: readonly string[], others: readonly string[]): number {
	return words.every((word) => others.some((other) => rootOf(other) === rootOf(word))) ? 0 : BEGUN;
}

/**
 * The pages with a name that is in the query word for word; the longest name first. Who names an option means its page, whatever else is said.
 * @param least the fewest words of any other name
 */
function partsOf(all: readonly Keyed[], typed: string, least: number): NameHit[] {
	const sentence = ` ${wordsOf(typed).join(' ')} `;
	return all
		.filter(({ page }) => !page.mode)
		.map((candidate) => {
			const within = [candidate.name, ...candidate.aliases].filter(
				({ squashed: name, words }) =>
					name.length >= LEAST_PART &&
					!words.every(isNoise) &&
					(words.filter((word) => !isFiller(word)).length >= least ||
						(candidate.page.row !== undefined && name === candidate.name.squashed)) &&
					sentence.includes(` ${words.join(' ')} `),
			);
			const longest = Math.max(0, ...within.map((key) => key.squashed.length));
			return { candidate, longest, key: within.find((key) => key.squashed.length === longest) };
		})
		.filter(({ longest }) => longest > 0)
		.sort((a, b) => b.longest - a.longest)
		.map(({ candidate, key }) => hit(candidate, 'part', key === candidate.name ? undefined : key));
}

/** The pages whose names are most similar to the query. */
function nearest(all: readonly Keyed[], query: Key): NameHit[] {
	const measured = all.filter(({ page }) => !page.mode).map((candidate) => ({ candidate, slips: slipsOf(candidate, query) }));
	const least = Math.min(...measured.map(({ slips }) => slips));
	return measured.filter(({ slips }) => slips === least && slips < Infinity).map(({ candidate }) => hit(candidate, 'fuzzy'));
}

/** The number of typing errors between the query and the names of a page, Infinity if there are too many. */
function slipsOf({ name, aliases }: Keyed, { squashed: typed, words }: Key): number {
	const names = [name, ...aliases];
	const whole = Math.min(...names.map((key) => slipsBetween(typed, key.squashed)));
	if (words.length === 0) return whole;
	const others = names.flatMap((key) => key.words);
	const slips = words.map((word) => (everyBegins([word], others) ? 0 : Math.min(...others.map((other) => slipsBetween(word, other)))));
	return Math.min(
		whole,
		slips.reduce((sum, each) => sum + each, 0),
	);
}
