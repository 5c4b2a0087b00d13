import { expect, test } from 'vitest';
import { RungSchema } from '../../src/schema/rung.ts';
import { refusal } from '../fixtures/refusal.ts';

const RUNG = {
	name: 'Own Python',
	short: 'Own Python',
	summary: 'The interpreter travels along.',
	assumes: 'the operating system',
	order: 9,
	place: 'gradient',
};

test('a rung of the gradient and one beside it are accepted', () => {
	expect(RungSchema.parse(RUNG)).toEqual({ ...RUNG, aliases: [], families: {} });
	expect(refusal(RungSchema, { ...RUNG, place: 'beside' })).toBe('');
});

test.each<[string, object, string]>([
	['a short name that is not short', { short: 'Preinstalled Python' }, 'The short name has 19 characters, and 16 are the most'],
	['no word on what it assumes', { assumes: '' }, 'What it assumes is empty.'],
	['a place that is none', { place: 'above' }, 'place'],
	['a step before the first', { order: 0 }, 'order'],
	['an empty alias', { aliases: [''] }, 'An alias is empty.'],
	['a misspelt field', { sumary: 'It.' }, 'sumary'],
])('refuses %s', (_, change, message) => {
	expect(refusal(RungSchema, { ...RUNG, ...change })).toContain(message);
});
