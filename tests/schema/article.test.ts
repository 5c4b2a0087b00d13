import { expect, test } from 'vitest';
import { ArticleSchema } from '../../src/schema/article.ts';
import { refusal } from '../fixtures/refusal.ts';

const ARTICLE = { title: 'The gradient', author: 'An essayist', year: '2017', summary: 'Where is it going?', source: 'essays/gradient' };

test.each(['2017', '2018–2024'])('an article of %s is accepted', (year) => {
	expect(ArticleSchema.parse({ ...ARTICLE, year })).toEqual({ ...ARTICLE, year });
});

test('a long title is accepted with a short one, and one that just fits without', () => {
	for (const title of [{ title: 'x'.repeat(66), short: 'In short' }, { title: 'x'.repeat(65) }])
		expect(ArticleSchema.parse({ ...ARTICLE, ...title })).toEqual({ ...ARTICLE, ...title });
});

test.each<[string, object, string]>([
	['a span with a hyphen', { year: '2018-2024' }, 'Write the year in quotes, or a span with an en dash: "2018–2024".'],
	['a year without quotes', { year: 2017 }, 'year'],
	['two sources', { source: ['essays/gradient', 'essays/other'] }, 'source'],
	['a source that is an address', { source: 'https://essays.example/' }, 'Write a source as publisher/page'],
	['a long title without a short one', { title: 'x'.repeat(66) }, 'short: The title has 66 characters'],
	['a short title that is long', { short: 'x'.repeat(66) }, 'The short title has 66 characters, and 65 are the most'],
	['a long summary', { summary: 'x'.repeat(161) }, 'The summary has 161 characters, and 160 are the most'],
	['no author', { author: '' }, 'The author is empty.'],
])('refuses %s', (_, change, message) => {
	expect(refusal(ArticleSchema, { ...ARTICLE, ...change })).toContain(message);
});
