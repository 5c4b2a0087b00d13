import { expect, test } from 'vitest';
import { GuideSchema } from '../../src/schema/guide.ts';
import { refusal } from '../fixtures/refusal.ts';

const GUIDE = { name: 'First steps', summary: 'Where to begin?', order: 1 };

test('a guide is accepted', () => {
	expect(GuideSchema.parse(GUIDE)).toEqual({ ...GUIDE, aliases: [] });
});

test.each<[string, object, string]>([
	['a title that is too long', { name: 'x'.repeat(66) }, 'The title has 66 characters, and 65 are the most'],
	['a summary of two lines', { summary: 'Where\nto begin?' }, 'The summary must be one line.'],
	['no place in the list', { order: undefined }, 'order'],
	['an empty alias', { aliases: [''] }, 'An alias is empty.'],
	['a misspelt field', { title: 'First steps' }, 'title'],
])('refuses %s', (_, change, message) => {
	expect(refusal(GuideSchema, { ...GUIDE, ...change })).toContain(message);
});
