import { expect, test } from 'vitest';
import { spreadOf } from '../../bench/statistics.ts';

test('gives the middle sample, or the mean of the two in the middle, and the range', () => {
	expect(spreadOf([30, 10, 20])).toEqual({ median: 20, least: 10, most: 30 });
	expect(spreadOf([4, 1, 3, 100])).toEqual({ median: 3.5, least: 1, most: 100 });
});

test('gives nothing without samples', () => {
	expect(spreadOf([])).toBeUndefined();
});
