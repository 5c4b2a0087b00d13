import { expect, test } from 'vitest';
import { quartilesOf, ratioOfMedians } from '../../../src/model/measurements/statistics.ts';

test('the quartiles of eleven samples halve each half', () => {
	expect(quartilesOf([11, 1, 10, 2, 9, 3, 8, 4, 7, 5, 6])).toEqual({ lower: 3.5, median: 6, upper: 8.5 });
});

test('one sample is all three', () => {
	expect(quartilesOf([5])).toEqual({ lower: 5, median: 5, upper: 5 });
});

test('no samples have neither quartiles nor a ratio', () => {
	expect([quartilesOf([]), ratioOfMedians([], [1]), ratioOfMedians([1], []), ratioOfMedians([1], [0])]).toEqual([
		undefined,
		undefined,
		undefined,
		undefined,
	]);
});

test('the ratio is that of the medians, whatever the extremes', () => {
	expect(ratioOfMedians([6, 4, 1000], [2, 3, 1])).toBe(3);
});
