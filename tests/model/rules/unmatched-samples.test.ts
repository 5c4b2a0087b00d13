import { expect, test } from 'vitest';
import { unmatchedSamples } from '../../../src/model/rules/unmatched-samples.ts';
import type { Symptom } from '../../../src/schema/symptom.ts';
import { byId, changed, soundContent } from '../../fixtures/catalogue.ts';

function messagesFor(fields: Partial<Symptom>): string[] {
	return unmatchedSamples(changed(({ symptoms }) => Object.assign(byId(symptoms, 'libc-too-old').data, fields))).map(
		({ field, message }) => `${field ?? ''}: ${message}`,
	);
}

test('samples that a pattern or a complaint matches are no problem', () => {
	expect(unmatchedSamples(soundContent())).toEqual([]);
	expect(messagesFor({ samples: ['It is old'], complaints: ['is old'] })).toEqual([]);
});

test('each sample and the output are looked at by themselves', () => {
	expect(messagesFor({ patterns: ['LIBC_36'] })).toEqual(['produced.output: The output is matched by none of the patterns.']);
	expect(messagesFor({ patterns: ['LIBC_37'] })).toEqual(['samples.0: The sample is matched by none of the patterns.']);
});

test.each(['^\\./app', 'by \\./app\\)$'])('the pattern %s would miss a longer paste', (pattern) => {
	const alone = 'is matched only if nothing is around it.';
	expect(messagesFor({ patterns: [pattern] })).toEqual([`samples.0: The sample ${alone}`, `produced.output: The output ${alone}`]);
});

test('a draft may not be found yet', () => {
	expect(messagesFor({ patterns: [], draft: true })).toEqual([]);
});
