import { expect, test } from 'vitest';
import { suggestion } from '../../../src/model/rules/suggestion.ts';

test('a word that is nearly right is corrected', () => {
	expect(suggestion('interpretter', ['kernel', 'interpreter'])).toBe('Did you mean "interpreter"?');
});

test('a word that is like no other gets the list', () => {
	expect(suggestion('wasm', ['kernel', 'interpreter'])).toBe('Choose from: kernel, interpreter.');
});

test('where nothing is known, nothing is suggested', () => {
	expect(suggestion('wasm', [])).toBe('There is none yet.');
});

test('a long list is cut', () => {
	const known = Array.from({ length: 60 }, (_, index) => `something-${index}`);
	expect(suggestion('wasm', known)).toContain('something-39.');
});
