import { expect, test } from 'vitest';
import { filterMeaning } from '../../../src/model/comparison/filter-meaning.ts';
import { circumstancesOfFilters } from '../../../src/model/shared/comparison/filter-circumstances.ts';

const meaning = filterMeaning();

test('filters tell answers of the chooser, several where several may be meant', () => {
	expect(circumstancesOfFilters(meaning, { 'runs-on': ['linux', 'windows'], 'app-kinds': ['batch'] })).toEqual({
		where: ['server', 'linux-desktop', 'windows'],
		kind: ['batch'],
	});
	expect(circumstancesOfFilters(meaning, { audience: ['public'] })).toEqual({ who: ['public'] });
});

test('filters by anything else tell nothing', () => {
	expect(circumstancesOfFilters(meaning, { license: ['copyleft'], 'runs-on': ['other-unix'] })).toEqual({});
	expect(circumstancesOfFilters(meaning, {})).toEqual({});
});
