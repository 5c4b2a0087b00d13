import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressFromAnswers, answersFromAddress, soundAnswers, withAnswer } from '../../../../src/model/shared/chooser/answers.ts';
import { QUESTIONS } from '../../../../src/model/shared/chooser/questions.ts';
import { someAnswers } from './arbitraries.ts';

function read(address: string) {
	return answersFromAddress(new URLSearchParams(address));
}

describe('an address', () => {
	test('holds the answers in the order of the questions', () => {
		const answers = { where: ['windows', 'macos'], who: ['public'], certain: ['nothing'] };
		expect(addressFromAnswers(answers)).toBe('who=public&where=windows,macos&certain=nothing');
	});

	test('is empty where nothing is answered', () => {
		expect(addressFromAnswers({})).toBe('');
		expect(addressFromAnswers({ where: [] })).toBe('');
	});

	test.each([
		['where=windows,windows&where=macos', { where: ['windows', 'macos'] }, []],
		['where=macos,windows', { where: ['windows', 'macos'] }, []],
		['where=moon,windows', { where: ['windows'] }, ['where=moon']],
		['who=public,staff', { who: ['public'] }, ['who=staff']],
		['what=library&kind=service', { what: ['library'] }, ['kind=service']],
		['certain=nothing,python', { certain: ['python'] }, ['certain=nothing']],
		['constructor=1&__proto__=x&who=__proto__', {}, ['constructor', '__proto__', 'who=__proto__']],
		['who=', {}, []],
		[`who=${'x'.repeat(80)}`, {}, [`who=${'x'.repeat(56)}…`]],
	])('%s is read, and invalid parts are reported', (address, answers, dropped) => {
		expect(read(address)).toEqual({ answers, dropped });
	});

	test('never fails, whatever it holds', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.webQueryParameters(), fc.string({ unit: 'binary' })), (address) => {
				const { answers } = read(address);
				expect(soundAnswers(answers)).toEqual({ answers, dropped: [] });
			}),
		);
	});

	test('never fails on known parameters with any values', () => {
		const parameter = fc.constantFrom(...QUESTIONS.map(({ id }) => id), '__proto__', 'q');
		fc.assert(
			fc.property(fc.array(fc.tuple(parameter, fc.string())), (pairs) => {
				const { answers } = answersFromAddress(new URLSearchParams(pairs));
				expect(soundAnswers(answers)).toEqual({ answers, dropped: [] });
			}),
		);
	});

	test('gives back what was written', () => {
		fc.assert(
			fc.property(someAnswers, (given) => {
				const { answers } = soundAnswers(given);
				expect(read(addressFromAnswers(answers))).toEqual({ answers, dropped: [] });
			}),
		);
	});
});

test('an answer can be changed or taken back', () => {
	expect(withAnswer({ who: ['public'] }, 'who', ['staff'])).toEqual({ who: ['staff'] });
	expect(withAnswer({ who: ['public'] }, 'who', [])).toEqual({});
	expect(withAnswer({ kind: ['service'] }, 'what', ['library'])).toEqual({ what: ['library'] });
});
