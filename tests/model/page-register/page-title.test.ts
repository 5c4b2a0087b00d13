import fc from 'fast-check';
import { expect, test } from 'vitest';
import { descriptionFrom, LONGEST, SITE_NAME, tabTitle } from '../../../src/model/page-register/page-title.ts';

test('a title has the site’s name behind it where both fit', () => {
	expect(tabTitle('PEX')).toBe('PEX · The Packaging Gradient');
	expect(tabTitle(SITE_NAME)).toBe(SITE_NAME);
	expect(tabTitle('An article whose title is nearly too long for a tab')).toBe('An article whose title is nearly too long for a tab');
});

test('a longer title ends after a whole word', () => {
	expect(tabTitle('Options for packaging your Python code: Wheels, Conda, Docker, and more')).toBe(
		'Options for packaging your Python code: Wheels, Conda, Docker…',
	);
});

test('sentences are added to a description while they fit', () => {
	const long = `A sentence ${'of many words '.repeat(9)}here.`;
	expect(descriptionFrom('One.', 'Two.', 'Three.')).toBe('One. Two. Three.');
	expect(descriptionFrom('One.', `${long} ${long}`, 'Three.')).toBe('One. Three.');
	expect(descriptionFrom(long, 'This would not fit any more.')).toBe(long);
});

test('no title and no description is longer than search engines show', () => {
	fc.assert(
		fc.property(fc.array(fc.stringMatching(/^[a-z,;:.–]{1,20}$/), { minLength: 1, maxLength: 60 }), (words) => {
			const text = words.join(' ');
			expect(tabTitle(text).length).toBeLessThanOrEqual(LONGEST.title);
			expect(descriptionFrom(text, text).length).toBeLessThanOrEqual(LONGEST.description);
		}),
	);
});
