import { expect, test } from 'vitest';
import { impossibleDates } from '../../../src/model/rules/impossible-dates.ts';
import { byId, changed, soundContent, type Change } from '../../fixtures/catalogue.ts';

const TODAY = '2026-11-29';
const on = (change: Change) => impossibleDates(changed(change), TODAY);
const release = (date: string) =>
	on(({ options }) => (byId(options, 'freezer').data.cells['release'] = { is: '2.10', date })).map(({ message }) => message);
const evidence = (checked: string) => on(({ options }) => (byId(options, 'freezer').data.evidence.checked = checked));

test('days between the first page of the web and today are no problem', () => {
	expect(impossibleDates(soundContent(), TODAY)).toEqual([]);
	expect(evidence('1991-08-06')).toEqual([]);
	expect(evidence(TODAY)).toEqual([]);
});

test('a day to come is refused', () => {
	expect(evidence('2026-11-30')).toEqual([
		{
			file: 'content/options/freezer.mdx',
			field: 'evidence.checked',
			message: '2026-11-30 is in the future.',
			fix: 'Write a day in the past.',
		},
	]);
});

test('a page cannot have been read before the web', () => {
	expect(evidence('1991-08-05').map(({ message, fix }) => `${message} ${fix}`)).toEqual([
		'1991-08-05 is before the web, which began in 1991. Write the day on which you looked.',
	]);
});

test('a release may be older than the web, and known only to the month or the year', () => {
	for (const date of ['1990-01-01', '2026-11', '2026']) expect(release(date)).toEqual([]);
	for (const date of ['2026-12', '2027', '2026-11-30']) expect(release(date)).toEqual([`${date} is in the future.`]);
});

test('days of reviews and of sources are looked at, too', () => {
	const problems = on(({ reviews, sources }) => {
		byId(reviews, 'freezer').data.day = '2027-01-01';
		const page = byId(sources, 'cloud').data.pages['docs'];
		if (page) page.read = '2027-01-01';
	});
	expect(problems.map(({ field }) => field).sort()).toEqual(['day', 'pages.docs.read']);
});

test.each<[string, number | { is: number }]>([
	['alone', 2027],
	['with its fields', { is: 2027 }],
])('a year to come, written %s, is refused', (_, since) => {
	expect(on(({ tools }) => (byId(tools, 'wrapper').data.cells['since'] = since))).toEqual([
		{ file: 'content/tools/wrapper.mdx', field: 'cells.since', message: '2027 is in the future.', fix: 'Write a year that has begun.' },
	]);
	expect(on(({ tools }) => (byId(tools, 'wrapper').data.cells['since'] = 2026))).toEqual([]);
});

test('a name that begins with a year is no day', () => {
	expect(on(({ guides }) => (byId(guides, 'first-steps').data.name = '2099-01-01'))).toEqual([]);
});
