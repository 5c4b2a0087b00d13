import type { NamedPage } from './index-format.ts';

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

/** Words that do not distinguish the pages of this guide; ignored unless nothing else was typed. */
const NOISE = new Set(
	'a an and app apps application can do for from how i in is it my of on or program python the to use using way what when which with'.split(
		' ',
	),
);

/** Fewest letters of a word that may have one typing error, and of one that may have two. */
const [ONE_SLIP, TWO_SLIPS] = [4, 8];
/** Fewest letters of a word to be compared with the beginnings of names, or to have an error in its first letter. */
const SURE = 6;
/** Fewest letters of a name to be looked for inside the query. */
const LEAST_PART = 3;

/** A name as it is compared: lower case, without accents, and without spaces, hyphens and underscores, which people place differently. */
export function squashed(text: string): string {
	return plain(text).replace(/[\s_‐-]+/g, '');
}

function plain(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/[\p{M}'’]/gu, '')
		.toLowerCase();
}

function wordsOf(text: string): string[] {
	return plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of a text in lower case, without insignificant ones if others remain. */
export function tellingWords(text: string): string[] {
	const words = wordsOf(text);
	const telling = words.filter((word) => !NOISE.has(word));
	return telling.length > 0 ? telling : words;
}

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

/**
 * Makes a search by name over pages.
 * @param pages in the order of equal hits
 * @returns a function from the query to the matching pages, best first. Pages whose names match only a part of the query come after them.
 * Pages that differ by one typing error, or by two in long words, come only if there are no others.
 */
export function nameSearch(pages: readonly NamedPage[]): (typed: string) => NameHit[] {
	const all = pages.map(keyed);
	return (typed) => {
		const query = keyOf(typed);
		if (query.squashed === '') return [];
		query.words = tellingWords(typed);
		const whole = all
			.map((candidate) => ({ candidate, ...matchOf(candidate, query) }))
			.filter(({ match }) => match < NONE)
			.sort((a, b) => a.match - b.match)
			.map(({ candidate, alias }) => hit(candidate, 'name', alias));
		const found = new Set(whole.map(({ page }) => page));
		const hits = [...whole, ...partsOf(all, typed).filter(({ page }) => !found.has(page))];
		return hits.length > 0 ? hits : nearest(all, query);
	};
}

function hit({ page }: Keyed, by: NameHit['by'], alias?: Key): NameHit {
	return { page, by, ...(alias && { alias: alias.text }) };
}

function matchOf({ page: { mode }, name, aliases, words }: Keyed, query: Key): { match: number; alias?: Key } {
	const typed = query.squashed;
	if (name.squashed === typed) return { match: SAME };
	if (mode) return { match: modeMatches(mode, query) ? NAME_WORDS : NONE };
	const same = aliases.find((key) => key.squashed === typed || key.squashed === `.${typed}`);
	if (same) return { match: SAME_ALIAS, alias: same };
	const longer = aliases.find((key) => key.squashed.startsWith(typed));
	if (longer && typed.startsWith('.')) return { match: ENDING, alias: longer };
	if (name.squashed.startsWith(typed)) return { match: BEGINNING };
	if (everyBegins(query.words, name.words)) return { match: NAME_WORDS };
	if (longer) return { match: ALIAS_BEGINNING, alias: longer };
	if (!everyBegins(query.words, words)) return { match: NONE };
	const foreign = query.words.filter((word) => !everyBegins([word], name.words));
	const telling = aliases.find((key) => foreign.some((word) => everyBegins([word], [key.squashed, ...key.words])));
	return { match: ANY_WORDS, ...(telling && { alias: telling }) };
}

/** A mode is shown next to its option only if the query has words of the mode. */
function modeMatches({ id, name, of }: NonNullable<NamedPage['mode']>, { squashed: typed, words }: Key): boolean {
	const own = [...wordsOf(name), squashed(name), squashed(id)];
	if (own.includes(typed)) return true;
	const ofOption = [...wordsOf(of), squashed(of)];
	return everyBegins(words, [...own, ...ofOption]) && words.some((word) => !everyBegins([word], ofOption));
}

/** Whether each word begins one of the others. */
function everyBegins(words: readonly string[], others: readonly string[]): boolean {
	return words.length > 0 && words.every((word) => others.some((other) => other.startsWith(word)));
}

/**
 * The pages with a name that is in the query word for word and makes up at least half of its significant words; the longest name first.
 */
function partsOf(all: readonly Keyed[], typed: string): NameHit[] {
	const sentence = ` ${wordsOf(typed).join(' ')} `;
	const least = tellingWords(typed).length / 2;
	return all
		.filter(({ page }) => !page.mode)
		.map((candidate) => {
			const within = [candidate.name, ...candidate.aliases].filter(
				({ squashed: name, words }) =>
					name.length >= LEAST_PART && !NOISE.has(name) && words.length >= least && sentence.includes(` ${words.join(' ')} `),
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

/**
 * The number of typing errors between a word and another, or the beginning of the other if the word is long enough: a letter too many,
 * missing, wrong, or two swapped. This is the optimal string alignment distance.
 * @returns Infinity if there are more than a word of this length may have
 */
export function slipsBetween(word: string, other: string): number {
	const most = word.length < ONE_SLIP ? 0 : word.length < TWO_SLIPS ? 1 : 2;
	const beginning = word.length >= SURE;
	const difference = other.length - word.length;
	if (most === 0 || difference < -most || (!beginning && (difference > most || !other.startsWith(word.charAt(0))))) return Infinity;
	const columns = Math.min(other.length, word.length + most);
	let beforeLast: number[] = [];
	let last = Array.from({ length: columns + 1 }, (_, column) => column);
	for (let row = 1; row <= word.length; row++) {
		const line = [row];
		for (let column = 1; column <= columns; column++) {
			const change = (last[column - 1] ?? 0) + Number(word[row - 1] !== other[column - 1]);
			const swapped = row > 1 && column > 1 && word[row - 1] === other[column - 2] && word[row - 2] === other[column - 1];
			const swap = swapped ? (beforeLast[column - 2] ?? 0) + 1 : Infinity;
			line.push(Math.min(change, swap, (last[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1));
		}
		if (Math.min(...line) > most) return Infinity;
		[beforeLast, last] = [last, line];
	}
	const slips = beginning ? Math.min(...last) : (last[columns] ?? Infinity);
	return slips <= most ? slips : Infinity;
}
