/**
 * A character that is invisible or looks like an ordinary space, and that no text needs: controls, line separators, spaces that a shell
 * does not know, soft hyphens, zero-width marks, overrides of the writing direction (which go on beyond the text), lone surrogates,
 * byte-order marks. Joiners (U+200C, U+200D) and marks of direction stay: scripts and emoji need them.
 */
const INVISIBLE =
	/[\p{Cc}\p{Cs}\u00A0\u00AD\u034F\u115F\u1160\u1680\u17B4\u17B5\u180E\u2000-\u200B\u2028-\u202F\u205F-\u2069\u3000\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\uFFFE\uFFFF]/u;

/** Those that look like a space, to be replaced by one. */
const SPACE = /\p{Zs}/u;

/** The common ones, by their usual names. */
const NAMES: Readonly<Record<string, string>> = {
	'\u00A0': 'a no-break space',
	'\u00AD': 'a soft hyphen',
	'\u200B': 'a space of no width',
	'\u2060': 'a word joiner',
};

/** A character that does not belong where it was found. */
export interface Stranger {
	/** Its place in the text. */
	at: number;
	/** Its name, with its code. */
	name: string;
	/** The fix. */
	fix: string;
}

/** The first invisible character of a text, tabs and line ends included. */
export function invisibleIn(text: string): Stranger | undefined {
	const match = INVISIBLE.exec(text);
	if (!match) return undefined;
	const [character] = match;
	return {
		at: match.index,
		name: `${NAMES[character] ?? (SPACE.test(character) ? 'an unusual space' : 'an invisible character')}, ${codeOf(character)}`,
		fix: SPACE.test(character) ? 'Type an ordinary space.' : 'Remove it.',
	};
}

/** Letters of Latin together with letters of an alphabet that has the same shapes: such a word is never intended. */
const MIXED_WORD = /(?=[\p{L}\p{N}_-]*\p{Script=Latin})(?=[\p{L}\p{N}_-]*[\p{Script=Cyrillic}\p{Script=Greek}])[\p{L}\p{N}_-]+/u;
const LOOKALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** The first word whose letters come from two alphabets, such as a Cyrillic "с" in "сopy". */
export function mixedWordIn(text: string): (Stranger & { word: string }) | undefined {
	const match = MIXED_WORD.exec(text);
	if (!match) return undefined;
	const [word] = match;
	const letter = LOOKALIKE.exec(word)?.[0] ?? '';
	return { at: match.index, word, name: `"${letter}", ${codeOf(letter)}`, fix: 'Type the word again.' };
}

/** The unexpected characters of an id, by name and code: invisible ones, and letters of other alphabets. Others are visibly wrong. */
export function unexpectedCharacters(text: string): string | undefined {
	const invisible = invisibleIn(text.replaceAll(/[\x00-\x7F]/g, ' '));
	if (invisible) return invisible.name;
	const letter = /[^\x00-\x7F]/u.exec(text)?.[0];
	return letter === undefined ? undefined : `"${letter}", ${codeOf(letter)}`;
}

function codeOf(character: string): string {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
