import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedText } from '../../src/client/search/marked-text.ts';

test('an excerpt falls into what was searched for and what stands around it', () => {
	expect(markedText('A <mark>wheel</mark> is a <mark>zip.</mark>')).toEqual([
		{ text: 'A ', marked: false },
		{ text: 'wheel', marked: true },
		{ text: ' is a ', marked: false },
		{ text: 'zip.', marked: true },
	]);
	expect(markedText('')).toEqual([]);
});

test('signs of a page’s text come back as they were, also inside a mark', () => {
	expect(markedText('if a &lt; b: <mark>&lt;script&gt;</mark>')).toEqual([
		{ text: 'if a < b: ', marked: false },
		{ text: '<script>', marked: true },
	]);
});

test('other markup is text, and so is a mark that never ends', () => {
	expect(markedText('<img src=x onerror=alert(1)> <mark>open')).toEqual([
		{ text: '<img src=x onerror=alert(1)> <mark>open', marked: false },
	]);
});

test('whatever the words of a page are, they are all there and those found are marked', () => {
	const words = fc.array(fc.tuple(fc.stringMatching(/^[a-z<>"'()=/]{1,8}$/), fc.boolean()), { minLength: 1, maxLength: 20 });
	fc.assert(
		fc.property(words, (list) => {
			// As Pagefind's build_excerpt writes it.
			const written = list.map(([word, marked]) => {
				const safe = word.replace(/</g, '&lt;').replace(/>/g, '&gt;');
				return marked ? `<mark>${safe}</mark>` : safe;
			});
			const pieces = markedText(written.join(' '));
			expect(pieces.map(({ text }) => text).join('')).toBe(list.map(([word]) => word).join(' '));
			expect(pieces.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(
				list.filter(([, marked]) => marked).map(([word]) => word),
			);
		}),
	);
});
