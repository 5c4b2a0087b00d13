import { expect, test } from 'vitest';
import { usualDay } from '../../src/model/usual-day.ts';

test.each([
	['the most frequent', ['2026-11-20', '2026-11-18', '2026-11-20'], '2026-11-20'],
	['the earliest of two that are as frequent', ['2026-11-20', '2026-11-18', '2026-11-18', '2026-11-20'], '2026-11-18'],
	['nothing where there is none', [], ''],
])('the usual day is %s', (_, days, day) => {
	expect(usualDay(days)).toBe(day);
});
