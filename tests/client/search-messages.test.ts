import { expect, test } from 'vitest';
import { nothingFound, statusMessage, textHeading, textNote, type SearchState } from '../../src/client/search/search-messages.ts';
import { h } from '../../src/views/tree.ts';
import { toHtml } from '../../src/views/to-html.ts';

const STATE: SearchState = { query: 'pex', isLongEnough: true, names: 'here', byName: 2, text: { count: 28, whole: 28 }, first: undefined };

test.each<[string, Partial<SearchState>, string]>([
	['counts both kinds of hits', {}, '2 pages by name, 28 pages with these words.'],
	['says which page Enter opens', { first: 'PEX' }, '2 pages by name, 28 pages with these words. Enter opens PEX.'],
	['counts one page as one', { byName: 1, text: { count: 1, whole: 1 } }, '1 page by name, 1 page with these words.'],
	['invites at first', { query: '' }, 'Type a name, a command, a file ending or a question.'],
	['waits for the names', { query: '', names: 'loading' }, 'Loading the names…'],
	['counts names alone where a letter is too little for the text', { query: 'p', isLongEnough: false }, '2 pages by name.'],
	['says nothing of names that are not there', { query: 'p', isLongEnough: false, byName: 0 }, ''],
	['says that the text is still searched', { text: 'searching' }, '2 pages by name; searching the full text…'],
	['says that the text alone is searched', { byName: 0, text: 'searching' }, 'Searching the full text…'],
	['says that the text could not be searched', { text: 'failed' }, '2 pages by name; the full text could not be searched.'],
	['says that nothing at all could be loaded', { names: 'failed', text: 'failed' }, 'Search could not load.'],
	[
		'counts pages that have only some of the words apart',
		{ text: { count: 9, whole: 2 } },
		'2 pages by name, 2 pages with these words, 7 with some of them.',
	],
	['says that no page has all of the words', { byName: 0, text: { count: 9, whole: 0 } }, 'None with all of the words, 9 pages with some.'],
	[
		'does not call beginnings words',
		{ byName: 0, text: { count: 3, whole: 3, begins: 'antivir' } },
		'3 pages with words that begin with “antivir”.',
	],
	['says that the text has nothing more', { text: { count: 0, whole: 0 } }, '2 pages by name, none with these words in the text.'],
	['says that nothing is found', { byName: 0, text: { count: 0, whole: 0 } }, 'Nothing found for “pex”.'],
])('the status %s', (_, change, message) => {
	expect(statusMessage({ ...STATE, ...change })).toBe(message);
});

test('shows a note in place of full-text pages, and none next to pages', () => {
	const written = (...parameters: Parameters<typeof textNote>) => toHtml(h('p', {}, ...textNote(...parameters)));
	expect(written('searching', 0, true)).toContain('Searching');
	expect(written('searching', 3, true)).toBe('<p></p>');
	expect(written({ count: 0, whole: 0 }, 0, true)).toContain('No other page');
	expect(written({ count: 3, whole: 3 }, 3, true)).toBe('<p></p>');
	expect(written('failed', 0, true)).toMatch(/Check the connection.*<a href="[^"]*options\/">all options<\/a>\./);
	expect(written('failed', 0, false)).toContain('npm start');
});

test('heads pages that have only some of the words as such', () => {
	expect(textHeading({ count: 3, whole: 0 })).toContain('no page has all of the words');
	for (const found of ['searching', 'failed', { count: 3, whole: 1 }, { count: 0, whole: 0 }] as const)
		expect(textHeading(found)).toBe('In the text');
});

test('leads on with the query as text if nothing is found', () => {
	const html = toHtml(h('div', {}, ...nothingFound('<b> & 1')));
	expect(html).toContain('“&lt;b&gt; &amp; 1”');
	expect(html).toContain('?q=%3Cb%3E+%26+1"');
});
