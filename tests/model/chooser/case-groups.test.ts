import { expect, test } from 'vitest';
import { caseGroups } from '../../../src/model/chooser/case-groups.ts';
import { defaultSentence } from '../../../src/model/chooser/default-sentence.ts';
import type { CommonCase } from '../../../src/model/chooser/cases.ts';
import { catalogueWith } from '../../fixtures/catalogue.ts';

const [sample] = catalogueWith().cases;
if (!sample) throw new Error('The fixture has no case.');
const made = (id: string, changes: Partial<CommonCase>): CommonCase => ({ ...sample, id, when: {}, answers: {}, ...changes });

test('lists cases by their kind of program, once each, and what names none at the end', () => {
	const cases = [
		made('library', { when: { what: ['library'] } }),
		made('job', { when: { kind: ['batch'] } }),
		made('daemon', { answers: { kind: ['service'] } }),
		made('window', { when: { kind: ['desktop', 'command-line'] } }),
	];
	const groups = caseGroups(cases).map(({ cases: own }) => own.map(({ id }) => id));
	expect(groups).toEqual([['window'], ['job', 'daemon'], ['library']]);
});

test('has no group without cases', () => {
	expect(caseGroups([])).toEqual([]);
});

test('the sentence begins with the first case that fills all of its blanks', () => {
	const answers = { kind: ['service'], who: ['operators'], where: ['server'], what: ['application'] };
	const cases = [made('open', { answers: { kind: ['desktop'], who: ['public'] } }), made('whole', { answers })];
	expect(defaultSentence(cases)).toEqual({ kind: ['service'], who: ['operators'], where: ['server'] });
	expect(defaultSentence([])).toEqual({});
});
