/** Something whose name is written in sentences too. */
export interface Named {
	readonly name: string;
	/** Whether the name keeps its capital inside a sentence. */
	readonly proper?: boolean | undefined;
}

/** A name inside a sentence: ordinary words begin with a small letter there, proper names stay as they are. */
export function inText({ name, proper = false }: Named): string {
	return proper ? name : name.charAt(0).toLowerCase() + name.slice(1);
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

/** A noun with its count's ending: "option" for one, "options" for more or none. */
export function plural(count: number, noun: string): string {
	return count === 1 ? noun : `${noun}s`;
}

/** A count with its noun: "1 option", "2 options". */
export function counted(count: number, noun: string): string {
	return `${String(count)} ${plural(count, noun)}`;
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
