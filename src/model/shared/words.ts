/** Lower-cases the first letter of an ordinary word and leaves names and abbreviations alone. */
export function lowerFirst(text: string): string {
	return /^[A-Z][a-z]+(?:$|[ ,-])/.test(text) && !/^(Linux|Android|Windows|Python|Nobody)\b/.test(text)
		? text.charAt(0).toLowerCase() + text.slice(1)
		: text;
}

/** Joins words as a sentence does: "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
	if (words.length < 2) return words.join('');
	return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

/** Begins a sentence with the words. */
export function upperFirst(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** A count in a sentence: words up to twelve, digits beyond. */
export function inWords(count: number): string {
	return NUMBERS[count] ?? String(count);
}

/** The longest quoted part of an address, in characters. */
const LONGEST_QUOTED = 60;

/** A text from an address, short enough to be quoted in a sentence. */
export function shortened(text: string): string {
	return text.length > LONGEST_QUOTED ? `${text.slice(0, LONGEST_QUOTED)}…` : text;
}
