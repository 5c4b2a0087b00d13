import { expect, test } from 'vitest';
import { PublisherSchema } from '../../src/schema/publisher.ts';
import { refusal } from '../fixtures/refusal.ts';

const PAGE = { title: 'Manual', url: 'https://freezer.example/manual', read: '2026-11-20' };

test('a publisher with pages is accepted', () => {
	const publisher = { publisher: 'Freezer team', pages: { manual: PAGE, 'whats-new': PAGE } };
	expect(PublisherSchema.parse(publisher)).toEqual(publisher);
});

test.each<[string, object, string]>([
	['no pages', { pages: {} }, 'List at least one page.'],
	['a page without a title', { pages: { manual: { ...PAGE, title: '' } } }, 'The title is empty.'],
	[
		'a page at no address',
		{ pages: { manual: { ...PAGE, url: 'freezer.example' } } },
		'Write a whole web address, starting with https://.',
	],
	['a page read on no day', { pages: { manual: { ...PAGE, read: '2026' } } }, 'Write a day as YYYY-MM-DD'],
	['a page that is no id', { pages: { Manual: PAGE } }, 'pages.Manual'],
	['a page with more to say', { pages: { manual: { ...PAGE, note: 'Long.' } } }, 'note'],
	['nobody who publishes', { publisher: '' }, 'The publisher is empty.'],
])('refuses %s', (_, change, message) => {
	expect(refusal(PublisherSchema, { publisher: 'Freezer team', pages: { manual: PAGE }, ...change })).toContain(message);
});
