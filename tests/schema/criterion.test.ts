import { expect, test } from 'vitest';
import { CriterionSchema } from '../../src/schema/criterion.ts';
import { refusal } from '../fixtures/refusal.ts';

const LEAST = {
	name: 'Runs on',
	question: 'On which systems can the result run?',
	matrix: 'build',
	order: 2,
	values: { linux: { name: 'Linux', meaning: 'Distributions with glibc.' } },
	rule: 'Name the systems for which it is supported.',
};

test('a criterion is a list of values of its vocabulary unless it says otherwise', () => {
	expect(CriterionSchema.parse(LEAST)).toEqual({ ...LEAST, kind: 'values', several: 'list', formerly: [] });
});

test.each<[string, object]>([
	['a borrowed vocabulary', { values: undefined, valuesOf: 'code' }],
	['a version', { values: undefined, kind: 'version' }],
	['a version with words that stand for it', { kind: 'version', numbers: 2 }],
	['a criterion that is still being answered', { introduced: true }],
	['a year', { values: undefined, kind: 'year' }],
	['alternatives', { several: 'alternatives' }],
	['a former id', { formerly: ['platforms'] }],
	['a rule that two readers tried', { agreement: { day: '2026-11-30', asked: 6, same: 6 } }],
	['a rule on which they never agreed', { agreement: { day: '2026-11-30', asked: 6, same: 0 } }],
	['a sign', { values: { included: { name: 'Included', meaning: 'It is.', sign: 'I' } } }],
])('accepts %s', (_, change) => {
	expect(refusal(CriterionSchema, { ...LEAST, ...change })).toBe('');
});

test.each<[string, object, string]>([
	['no vocabulary', { values: undefined }, 'A criterion of kind "values" has exactly one vocabulary. Give either values or valuesOf.'],
	['two vocabularies', { valuesOf: 'code' }, 'A criterion of kind "values" has exactly one vocabulary. Give either values or valuesOf.'],
	['a year with a vocabulary', { kind: 'year' }, 'A criterion of kind "year" has no vocabulary. Drop values and valuesOf.'],
	[
		'a version with the vocabulary of another',
		{ kind: 'version', values: undefined, valuesOf: 'code' },
		'A criterion of kind "version" shares no vocabulary. List the words that can stand for a version in values.',
	],
	['a kind that is none', { kind: 'number' }, 'kind'],
	['a place before the first', { order: 0 }, 'order'],
	['half a place', { order: 1.5 }, 'order'],
	['a long heading', { name: 'x'.repeat(33) }, 'The name has 33 characters, and 32 are the most'],
	['no rule', { rule: '' }, 'The rule is empty.'],
	['a value that is no id', { values: { Linux: { name: 'Linux', meaning: 'It.' } } }, 'values.Linux'],
	['a value without a meaning', { values: { linux: { name: 'Linux' } } }, 'values.linux.meaning'],
	['a sign of two letters', { values: { linux: { name: 'Linux', meaning: 'It.', sign: 'LX' } } }, 'values.linux.sign'],
	['agreement on more rows than were asked of', { agreement: { day: '2026-11-30', asked: 6, same: 7 } }, 'They cannot agree on more rows'],
	['agreement that nobody was asked for', { agreement: { day: '2026-11-30', asked: 0, same: 0 } }, 'Ask of one row at least.'],
	['half a row', { agreement: { day: '2026-11-30', asked: 6, same: 5.5 } }, 'Write a whole number.'],
	['agreement without its day', { agreement: { asked: 6, same: 5 } }, 'agreement.day'],
	[
		'agreement on a figure',
		{ values: undefined, kind: 'figure', figure: 'warm', agreement: { day: '2026-11-30', asked: 6, same: 5 } },
		'Nobody answers a figure',
	],
	['a misspelt field', { formely: [] }, 'formely'],
])('refuses %s', (_, change, message) => {
	expect(refusal(CriterionSchema, { ...LEAST, ...change })).toContain(message);
});
