import { describe, expect, test } from 'vitest';
import { matters } from '../../../../src/model/shared/chooser/questions/matters.ts';
import { wishesLeft, wishesMet, wishScore } from '../../../../src/model/shared/chooser/questions/wishes.ts';

const row = (values: Record<string, string[]>) => ({ key: 'made', values });

test('each answer of the question is a wish that some row can meet', () => {
	const best = row({
		'false-alarms': ['rare'],
		'shipped-size': ['1000000'],
		'warm-start': ['100'],
		'source-visible': ['machine-code'],
		updates: ['automatic'],
		cost: ['nothing'],
		reproducible: ['yes'],
		inventory: ['yes'],
	});
	for (const { id } of matters.answers) {
		expect(wishScore(best, { matters: [id] }), id).toBe(1);
		expect(wishesMet(best, { matters: [id] }), id).toHaveLength(1);
	}
});

test('without wishes nothing is weighed', () => {
	expect(wishScore(row({ cost: ['nothing'] }), {})).toBe(0);
	expect(wishesMet(row({ cost: ['nothing'] }), {})).toEqual([]);
});

test('what is not known counts half and is not called met', () => {
	for (const values of [{}, { cost: ['unknown'] }]) {
		expect(wishScore(row(values), { matters: ['no-fees'] })).toBe(0.5);
		expect(wishesMet(row(values), { matters: ['no-fees'] })).toEqual([]);
	}
});

test('a cell counts by its worst value where one bad part spoils it, and by its best where one way is enough', () => {
	expect(wishScore(row({ cost: ['nothing', 'licence'] }), { matters: ['no-fees'] })).toBe(0);
	expect(wishScore(row({ updates: ['replace', 'automatic'] }), { matters: ['self-updating'] })).toBe(1);
});

describe('the figures of the lab', () => {
	const small = (bytes: number) => wishScore(row({ 'shipped-size': [String(bytes)] }), { matters: ['small'] });

	test('count between ten and two hundred megabytes, by ratio', () => {
		expect(small(10_000_000)).toBe(1);
		expect(small(1000)).toBe(1);
		expect(small(200_000_000)).toBe(0);
		expect(small(900_000_000)).toBe(0);
		expect(small(Math.sqrt(10_000_000 * 200_000_000))).toBeCloseTo(0.5);
	});

	test('of the start come before the way of starting', () => {
		const wish = { matters: ['fast-start'] };
		expect(wishScore(row({ 'warm-start': ['600'], start: ['in-place'] }), wish)).toBe(0);
		expect(wishScore(row({ start: ['in-place'] }), wish)).toBe(1);
		expect(wishScore(row({ start: ['in-place', 'unpacks-each-time'] }), wish)).toBe(0);
	});
});

test('several wishes add up, each met one with its cell', () => {
	const both = row({ cost: ['nothing'], reproducible: ['no'] });
	expect(wishScore(both, { matters: ['no-fees', 'reproducible'] })).toBe(1);
	expect(wishesMet(both, { matters: ['no-fees', 'reproducible'] }).map(({ criterion }) => criterion)).toEqual(['cost']);
	// What is not met is said too, and so is what nobody knows.
	expect(wishesLeft(both, { matters: ['small', 'no-fees', 'reproducible'] })).toEqual(['Small download', 'Reproducible']);
	expect(wishesLeft(both, {})).toEqual([]);
});
