import { compareUrl, sectionUrl } from '../../model/shared/addresses.ts';
import { counted, upperFirst } from '../../model/shared/words.ts';
import type { Child } from '../../views/tree.ts';
import { h } from '../../views/tree.ts';

/** The full-text result for a query, or why there is none. */
export type TextState = FoundPages | 'searching' | 'failed';

/** The pages found in the full text. */
export interface FoundPages {
	readonly count: number;
	/** The number of those that have all of the words. */
	readonly whole: number;
	/** The last word, if they only have words that begin with it. */
	readonly begins?: string;
}

/** The state of a search. */
export interface SearchState {
	/** As typed, without the spaces around it. */
	query: string;
	/** Whether it is long enough for a full-text search. */
	isLongEnough: boolean;
	/** The state of the index of names. */
	names: 'loading' | 'failed' | 'here';
	/** The number of pages listed by name. */
	byName: number;
	text: TextState;
	/** The name of the page that Enter opens, if there is one. */
	first: string | undefined;
}

/** The line below the hits: their number, and the one that Enter opens. */
export function statusMessage(state: SearchState): string {
	const enter = state.first === undefined ? '' : ` Enter opens ${state.first}.`;
	return countMessage(state) + enter;
}

function countMessage({ query, isLongEnough, names, byName: count, text }: SearchState): string {
	if (query === '') return names === 'loading' ? 'Loading the names…' : 'Type a name, a command, a file ending or a question.';
	const byName = count === 0 ? '' : `${pages(count)} by name`;
	if (!isLongEnough) return byName && `${byName}.`;
	if (text === 'searching') return byName ? `${byName}; searching the full text…` : 'Searching the full text…';
	if (text === 'failed')
		return names === 'here' ? `${byName || 'No page by that name'}; the full text could not be searched.` : 'Search could not load.';
	if (text.count === 0) return byName ? `${byName}, none with these words in the text.` : `Nothing found for “${query}”.`;
	return `${upperFirst(`${byName && `${byName}, `}${inText(text)}`)}.`;
}

function inText({ count, whole, begins }: FoundPages): string {
	const these = begins === undefined ? 'these words' : `words that begin with “${begins}”`;
	if (whole === 0) return `none with all of the words, ${pages(count)} with some`;
	return `${pages(whole)} with ${these}${count > whole ? `, ${String(count - whole)} with some of them` : ''}`;
}

/** The heading above the full-text pages. */
export function textHeading(text: TextState): string {
	const found = typeof text === 'string' || text.whole > 0 || text.count === 0;
	return found ? 'In the text' : 'In the text: no page has all of the words, these have some';
}

function pages(count: number): string {
	return counted(count, 'page');
}

/**
 * The message in place of full-text pages, or nothing.
 * @param shown the number of pages shown
 * @param isBuilt false in `npm run dev`, which has no full-text index
 */
export function textNote(text: TextState, shown: number, isBuilt: boolean): Child[] {
	if (text === 'searching') return shown > 0 ? [] : ['Searching the full text…'];
	if (text !== 'failed') return shown > 0 ? [] : ['No other page has these words.'];
	const words = isBuilt
		? 'The full text could not be loaded. Check the connection, or look through '
		: 'The full text needs a build: run npm start and try it there. Until then, there are ';
	return [words, h('a', { href: sectionUrl('options') }, 'all options'), '.'];
}

/** The message if no page matches, by name or by text: where else to look. */
export function nothingFound(query: string): Child[] {
	const ways = [
		{ url: sectionUrl('options'), words: 'all options along the gradient' },
		{ url: compareUrl(new URLSearchParams({ q: query }).toString()), words: `the comparison, filtered by “${query}”` },
		{ url: sectionUrl('choose'), words: 'a few questions about your target' },
	];
	return [
		h('p', {}, `No page is called “${query}”, and none has these words. Try a command, a file ending, or fewer words; or go through`),
		h('ul', {}, ...ways.map(({ url, words }) => h('li', {}, h('a', { href: url }, words)))),
	];
}
