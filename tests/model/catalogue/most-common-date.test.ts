import { expect, test } from 'vitest';
import { mostCommonDate } from '../../../src/model/catalogue/most-common-date.ts';

test.each([
	['the most frequent', ['2026-11-20', '2026-11-18', '2026-11-20'], '2026-11-20'],
	['the earliest of two that are as frequent', ['2026-11-20', '2026-11-18', '2026-11-18', '2026-11-20'], '2026-11-18'],
	['nothing where there is none', [], ''],
])('the usual day is %s', (_, days, day) => {
	expect(mostCommonDate(days)).toBe(day);
});
