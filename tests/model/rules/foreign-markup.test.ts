import { expect, test } from 'vitest';
import { foreignMarkup } from '../../../src/model/rules/foreign-markup.ts';
import { soundContent } from '../../fixtures/catalogue.ts';
import { reportOnProse } from '../../fixtures/prose.ts';

const FIX = 'Say it in words, or put it in backticks if it is code.';

test('prose in Markdown is no problem', () => {
	expect(foreignMarkup(soundContent())).toEqual([]);
});

test.each([
	'It costs $5 a month, or $50 a year.',
	'Set `$HOME/$USER` first, or `a == b == c`.',
	'Compare with == or with ===.',
	'At 10:30:15 and in std::vector::iterator.',
	'The ratio is 3:4:5.',
])('accepts %s', (text) => {
	expect(reportOnProse(foreignMarkup, text)).toEqual([]);
});

test.each([
	['It takes $x^2$ seconds.', 'A formula between dollar signs, $x^2$,'],
	['It is ==important== here.', 'A text marked with ==, ==important==,'],
	['Python :snake: is fine.', 'A picture by its name between colons, :snake:,'],
])('refuses %s', (text, what) => {
	expect(reportOnProse(foreignMarkup, `One.\n\n${text}`)).toEqual([`Line 3: ${what} would be shown as it is. ${FIX}`]);
});

test('a footnote is refused where it is called', () => {
	expect(reportOnProse(foreignMarkup, 'So it is.[^1]\n\n[^1]: Indeed.')).toEqual([
		'Line 1: Prose has no footnotes. Say it in the sentence, or cite a source: <Cite id="publisher/page" />.',
	]);
});
