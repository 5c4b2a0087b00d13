import { expect, test } from 'vitest';
import { undecidedCases } from '../../../src/model/rules/undecided-cases.ts';
import type { Case } from '../../../src/schema/case.ts';
import { byId, changed } from '../../fixtures/catalogue.ts';

/** The problems of two cases with these circumstances. */
function problems(one: Partial<Case>, other: Partial<Case>): string[] {
	return undecidedCases(
		changed(({ cases }) => {
			const { data } = byId(cases, 'small-tool');
			cases.splice(
				0,
				cases.length,
				{ id: 'one', file: 'one.yml', data: { ...data, before: [], ...one }, body: '' },
				{ id: 'other', file: 'other.yml', data: { ...data, before: [], ...other }, body: '' },
			);
		}),
	).map(({ file, field, message }) => `${file} ${field ?? ''}: ${message}`);
}

test('cases that no answers imply together are decided', () => {
	expect(problems({ when: { kind: ['service'] } }, { when: { kind: ['batch'] } })).toEqual([]);
	expect(problems({ when: { where: ['windows'] } }, { when: { where: ['macos'] } })).toEqual([]);
});

test('the narrower of two cases speaks', () => {
	expect(problems({ when: { kind: ['service'] } }, { when: { kind: ['service'], where: ['windows'] } })).toEqual([]);
	expect(problems({ when: { kind: ['service', 'batch'] } }, { when: { kind: ['batch'] } })).toEqual([]);
});

test('of two others, one has to name the other', () => {
	const [one, other] = [{ when: { must: ['signed'] } }, { when: { must: ['air-gapped'] } }];
	expect(problems(one, other)).toEqual(['one.yml when: Some answers imply this case and "other", and neither is narrower.']);
	expect(problems({ ...one, before: ['other'] }, other)).toEqual([]);
	expect(problems({ ...one, before: ['other'] }, { ...other, before: ['one'] })).toEqual([
		'one.yml before: This case and "other" each speak before the other.',
	]);
});

test('equal circumstances are undecided, and an unknown case cannot be named', () => {
	expect(problems({ when: { kind: ['batch'] } }, { when: { kind: ['batch'] } })).toHaveLength(1);
	expect(problems({ before: ['othr'], when: { kind: ['service'] } }, { when: { kind: ['batch'] } })).toEqual([
		'one.yml before.0: There is no other case called "othr".',
	]);
});

test('drafts may be undecided', () => {
	expect(problems({ when: { kind: ['batch'] } }, { when: { kind: ['batch'] }, draft: true })).toEqual([]);
});
