import { expect, test } from 'vitest';
import { descriptionFrom, fittingDescription, SITE_NAME, tabTitle } from '../../../src/model/page-register/page-title.ts';

/** A sentence of some length. */
const sentence = (length: number) => `${'x'.repeat(length - 1)}.`;

test('a title has the site’s name behind it where both fit', () => {
	expect(tabTitle('PEX')).toBe('PEX · The Packaging Gradient');
	expect(tabTitle(SITE_NAME)).toBe(SITE_NAME);
	expect(tabTitle('x'.repeat(40))).toBe(`${'x'.repeat(40)} · The Packaging Gradient`);
	expect(tabTitle('x'.repeat(41))).toBe('x'.repeat(41));
});

test('sentences are added to a description while they fit', () => {
	expect(descriptionFrom('One.', 'Two.', 'Three.')).toBe('One. Two. Three.');
	expect(descriptionFrom('One.', sentence(160), 'Three.')).toBe('One. Three.');
	expect(descriptionFrom(sentence(100), sentence(59))).toHaveLength(160);
	expect(descriptionFrom(sentence(100), sentence(60))).toHaveLength(100);
});

test('nothing is cut: the check refuses what is too long', () => {
	expect(tabTitle('x'.repeat(70))).toHaveLength(70);
	expect(descriptionFrom(sentence(170), 'Two.')).toBe(sentence(170));
});

test('the fullest wording that fits is the description', () => {
	expect(fittingDescription(sentence(161), sentence(160), 'Short.')).toBe(sentence(160));
	expect(fittingDescription(sentence(161), sentence(170))).toBe(sentence(170));
});
