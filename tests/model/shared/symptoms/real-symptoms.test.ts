import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formsOf } from '../../../../src/model/shared/symptoms/pasted-text.ts';
import { matchSymptoms } from '../../../../src/model/shared/symptoms/match-symptoms.ts';
import { patternsOf } from '../../../../src/model/symptoms/symptom-views.ts';
import { textsOfSymptom } from '../../../../src/model/symptoms/texts-of-symptom.ts';
import { catalogue } from '../chooser/real-content.ts';
import { broken, pasteOf } from './pastes.ts';

const PATTERNS = patternsOf(catalogue.symptoms);
const TEXTS = catalogue.symptoms.flatMap((symptom) => textsOfSymptom(symptom).map(({ field, text }) => [symptom.id, field, text] as const));

function firstFor(text: string): string | undefined {
	return matchSymptoms(text, PATTERNS)[0]?.id;
}

test('there are symptoms', () => {
	expect(catalogue.symptoms.length).toBeGreaterThan(0);
});

describe.each(TEXTS)('%s, %s', (id, _, text) => {
	test('leads to its page first', () => {
		expect(firstFor(text)).toBe(id);
	});

	test('does so with other paths, versions, line breaks and lines around it', () => {
		fc.assert(
			fc.property(pasteOf(text), (pasted) => {
				expect(firstFor(pasted)).toBe(id);
			}),
			{ numRuns: 60 },
		);
	});

	test.each([72, 80, 100, 132])('does so as a terminal of %d columns breaks it', (width) => {
		expect(firstFor(broken(text, width))).toBe(id);
	});
});

describe('the patterns', () => {
	/** Milliseconds for all patterns over the longest text, on a busy machine. A pattern that backtracks needs seconds. */
	const PATIENCE = 1500;
	const long = (unit: string) => unit.repeat(Math.ceil(20_000 / unit.length));

	test.each(['a', 'a ', "' ", "'", '/a', 'a.', '"a" ', 'No module named ', 'version ', 'error: ', '. '])(
		'answer at once on a long text of “%s”',
		(unit) => {
			const start = performance.now();
			matchSymptoms(long(unit), PATTERNS);
			expect(performance.now() - start).toBeLessThan(PATIENCE);
		},
	);

	test('match none of the guide’s own summaries of options: they are made for messages', () => {
		const found = catalogue.options.flatMap(({ id, data }) =>
			matchSymptoms(data.summary, PATTERNS)
				.filter(({ broad }) => !broad)
				.map((match) => `${id}: ${match.id}`),
		);
		expect(found).toEqual([]);
	});

	test('need no more than what the forms of a text keep', () => {
		for (const { id, patterns, complaints } of PATTERNS)
			for (const pattern of [...patterns, ...complaints]) expect(formsOf(pattern)[0], `${id}: ${pattern}`).not.toMatch(/[‘’“”–—]/);
	});
});
