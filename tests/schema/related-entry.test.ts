import { expect, test } from 'vitest';
import { RelatedEntrySchema } from '../../src/schema/related-entry.ts';
import { refusal } from '../fixtures/refusal.ts';

const LEAST = {
	name: 'Wrapper',
	summary: 'Wraps.',
	serves: ['freezer'],
	facts: [{ about: 'Formats', is: 'One.', sources: ['wrapper/manual'] }],
	evidence: { sources: ['wrapper/manual'], checked: '2026-11-20' },
	cells: { status: 'active' },
};

test('a tool or channel with options to serve and facts is accepted', () => {
	expect(RelatedEntrySchema.parse(LEAST)).toEqual({ ...LEAST, aliases: [], links: {}, seeds: [], thenAndNow: [], formerly: [] });
});

test.each<[string, object, string]>([
	['one that serves nothing', { serves: [] }, 'Name at least one option that it works for.'],
	['a fact without sources', { facts: [{ about: 'A', is: 'B.', sources: [] }] }, 'Give at least one source id.'],
	['a fact with a long label', { facts: [{ about: 'x'.repeat(41), is: 'B.', sources: ['a/b'] }] }, 'characters, and 40 are the most'],
	['an empty fact', { facts: [{ about: 'A', is: '', sources: ['a/b'] }] }, 'The fact is empty.'],
	['a rung, which only options have', { rung: 'script' }, 'rung'],
])('refuses %s', (_, change, message) => {
	expect(refusal(RelatedEntrySchema, { ...LEAST, ...change })).toContain(message);
});
