import { expect, test } from 'vitest';
import { undecidedSymptoms } from '../../../src/model/rules/undecided-symptoms.ts';
import type { Symptom } from '../../../src/schema/symptom.ts';
import { byId, changed, soundContent } from '../../fixtures/catalogue.ts';

/** The fields that report a problem, after changes to the message and to the complaint. */
function fieldsFor(message: Partial<Symptom>, complaint: Partial<Symptom>): string[] {
	const content = changed(({ symptoms }) => {
		Object.assign(byId(symptoms, 'libc-too-old').data, message);
		Object.assign(byId(symptoms, 'slow-start').data, complaint);
	});
	return undecidedSymptoms(content).map(({ file, field }) => `${/[^/]+(?=\.mdx)/.exec(file)?.[0] ?? ''} ${field ?? ''}`);
}

test('symptoms that never meet need no order', () => {
	expect(undecidedSymptoms(soundContent())).toEqual([]);
});

test('symptoms that meet in a sample need one', () => {
	const both = { patterns: ['not found'], samples: ['not found'] };
	expect(fieldsFor({}, both)).toEqual(['libc-too-old samples.0', 'libc-too-old produced.output']);
	expect(fieldsFor({ before: ['slow-start'] }, both)).toEqual([]);
	// The order that is written is the wrong one for these samples.
	expect(fieldsFor({}, { ...both, before: ['libc-too-old'] })).toHaveLength(2);
});

test('a message comes before a complaint without being told', () => {
	expect(fieldsFor({}, { complaints: ['not found', 'takes long to start'] })).toEqual([]);
});

test('a complaint cannot come before a message', () => {
	const samples = ["It takes long to start, then: version 'LIBC_1' not found"];
	expect(fieldsFor({}, { samples, before: ['libc-too-old'] })).toEqual(['slow-start samples.0']);
});

test('drafts meet nobody', () => {
	expect(fieldsFor({}, { patterns: ['not found'], samples: ['not found'], draft: true })).toEqual([]);
});

test.each([
	['itself', ['libc-too-old']],
	['one that there is not', ['nothing']],
])('a symptom cannot come before %s', (_, before) => {
	expect(fieldsFor({ before }, {})).toEqual(['libc-too-old before.0']);
});

test('a circle is refused once', () => {
	expect(fieldsFor({ before: ['slow-start'] }, { before: ['libc-too-old'] })).toEqual(['libc-too-old before.0']);
});
