/**
 * A character that cannot be seen, or looks like an ordinary space, and that no text has a use for: controls, line separators, spaces
 * that are none for a shell, soft hyphens, marks of no width, marks that turn the direction of writing around (what they do does not end
 * with the text), halves of characters, byte-order marks. Joiners (U+200C, U+200D) and marks of direction stay: scripts and emoji need them.
 */
const INVISIBLE =
	/[\p{Cc}\p{Cs}\u00A0\u00AD\u034F\u115F\u1160\u1680\u17B4\u17B5\u180E\u2000-\u200B\u2028-\u202F\u205F-\u2069\u3000\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\uFFFE\uFFFF]/u;

/** Those that look like a space, for which one has to be typed. */
const SPACE = /\p{Zs}/u;

/** Those that people meet, by the names they know them under. */
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
	/** What it is, with its code. */
	name: string;
	/** What to do about it. */
	fix: string;
}

/** The first invisible character of a text; tabs and line ends count as such. */
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

/** Letters of Latin together with letters of an alphabet that has the same shapes: nobody writes such a word on purpose. */
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

/** What of a text is neither ASCII nor a sign that is seen to be wrong: the invisible, and letters of other alphabets. By name and code. */
export function strangerIn(text: string): string | undefined {
	const invisible = invisibleIn(text.replaceAll(/[\x00-\x7F]/g, ' '));
	if (invisible) return invisible.name;
	const letter = /[^\x00-\x7F]/u.exec(text)?.[0];
	return letter === undefined ? undefined : `"${letter}", ${codeOf(letter)}`;
}

function codeOf(character: string): string {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
