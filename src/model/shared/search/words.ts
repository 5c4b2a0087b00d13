/** Words that do not distinguish the pages of this guide; ignored unless nothing else was typed. */
const NOISE = wordSet(
	'a an and app apps application are be can could do does for from how i in is it me my of on or our program python should the their to use using want way we what when which why will with would you your',
);

/** Further words that say little in the text of a page, and would keep the page that says it in others from being found. */
const FILLER = wordSet(
	'about after all also am any anyone as at been before best better between both but by did difference else even get gets getting give got had has have having he her here if into its just keep let like make makes making many more most much must need needs no nor not now only other others out over own please same so some still such than that them then there these they this those through too try trying under up versus very vs was were where whether while who without work works yet',
);

/** Fewest letters that are left of a word without its ending. */
const LEAST_ROOT = 4;
/** Endings by which the forms of an English word differ. */
const ENDING = /(?:i[sz]ations?|i[sz]e[ds]?|i[sz]ing|ations?|ings?|ies|ied|ers?|ed|es|s|e|y)$/;

function wordSet(words: string): ReadonlySet<string> {
	return new Set(words.split(' '));
}

/** A text in lower case, without accents and apostrophes. */
function plain(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/[\p{M}'’‘]/gu, '')
		.toLowerCase();
}

/** A name as it is compared: lower case, without accents, and without spaces, hyphens and underscores, which people place differently. */
export function squashed(text: string): string {
	return plain(text).replace(/[\s_‐-]+/g, '');
}

/** The words of a text in lower case. The number of a proposal is a word of its own: `PEP668` is two. */
export function wordsOf(text: string): string[] {
	return (
		plain(text)
			.replace(/\bpep(?=\d)/g, 'pep ')
			.match(/[\p{L}\p{N}]+/gu) ?? []
	);
}

/** The words of a text in lower case, without insignificant ones if others remain. */
export function tellingWords(text: string): string[] {
	const words = wordsOf(text);
	const telling = words.filter((word) => !isNoise(word));
	return telling.length > 0 ? telling : words;
}

/** Whether the word does not distinguish the pages of this guide. */
export function isNoise(word: string): boolean {
	return NOISE.has(word);
}

/** Whether a page that has the word need not be about it. */
export function isFiller(word: string): boolean {
	return NOISE.has(word) || FILLER.has(word);
}

/** What the forms of a word begin with: "freezing" and "freezer" are both `freez`. */
export function rootOf(word: string): string {
	const root = word.replace(ENDING, '');
	return root.length < LEAST_ROOT ? word : root;
}
