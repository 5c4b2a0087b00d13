import { expect, test } from 'vitest';
import { ArticleSchema } from '../../src/schema/article.ts';
import { refusal } from '../fixtures/refusal.ts';

const ARTICLE = { title: 'The gradient', author: 'An essayist', year: '2017', summary: 'Where is it going?', source: 'essays/gradient' };

test.each(['2017', '2018–2024'])('an article of %s is accepted', (year) => {
	expect(ArticleSchema.parse({ ...ARTICLE, year })).toEqual({ ...ARTICLE, year });
});

test.each<[string, object, string]>([
	['a span with a hyphen', { year: '2018-2024' }, 'Write the year in quotes, or a span with an en dash: "2018–2024".'],
	['a year without quotes', { year: 2017 }, 'year'],
	['two sources', { source: ['essays/gradient', 'essays/other'] }, 'source'],
	['a source that is an address', { source: 'https://essays.example/' }, 'Write a source as publisher/page'],
	['no author', { author: '' }, 'The author is empty.'],
])('refuses %s', (_, change, message) => {
	expect(refusal(ArticleSchema, { ...ARTICLE, ...change })).toContain(message);
});
