import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedText } from '../../src/client/search/marked-text.ts';

test('splits an excerpt into the words found and the text around them', () => {
	expect(markedText('A <mark>wheel</mark> is a <mark>zip.</mark>')).toEqual([
		{ text: 'A ', marked: false },
		{ text: 'wheel', marked: true },
		{ text: ' is a ', marked: false },
		{ text: 'zip.', marked: true },
	]);
	expect(markedText('')).toEqual([]);
});

test('restores escaped characters, also inside a mark', () => {
	expect(markedText('if a &lt; b: <mark>&lt;script&gt;</mark>')).toEqual([
		{ text: 'if a < b: ', marked: false },
		{ text: '<script>', marked: true },
	]);
});

test('treats other markup as text, and an unclosed mark too', () => {
	expect(markedText('<img src=x onerror=alert(1)> <mark>open')).toEqual([
		{ text: '<img src=x onerror=alert(1)> <mark>open', marked: false },
	]);
});

test('keeps all words of any page and marks those found', () => {
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
