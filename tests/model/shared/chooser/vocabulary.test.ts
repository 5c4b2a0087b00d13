import { expect, test } from 'vitest';
import { findingsOf } from '../../../../src/model/shared/chooser/assessment.ts';
import { NEEDS } from '../../../../src/model/shared/chooser/needs.ts';
import { questionOf, QUESTIONS } from '../../../../src/model/shared/chooser/questions.ts';
import { vocabulary } from './real-content.ts';

/** Each value of a criterion alone in its cell, so that a rule meets all that can be written. */
function wordsOfRules(criterion: string): string[] {
	return (vocabulary[criterion] ?? []).flatMap((value) =>
		QUESTIONS.flatMap(({ id, answers }) =>
			answers.flatMap((answer) =>
				findingsOf({ key: 'made-up', values: { [criterion]: [value] } }, id, [answer.id]).map(({ sentence }) => sentence),
			),
		),
	);
}

test('every need of the vocabulary has its words, and no others', () => {
	expect(Object.keys(NEEDS).sort()).toEqual((vocabulary['target-needs'] ?? []).filter((need) => need !== 'nothing').sort());
});

test('every kind of application and every audience can be answered', () => {
	const answers = (question: 'kind' | 'who') => questionOf(question).answers.map(({ id }) => id);
	expect(answers('kind').sort()).toEqual((vocabulary['app-kinds'] ?? []).filter((kind) => kind !== 'library' && kind !== 'plug-in').sort());
	expect(answers('who').sort()).toEqual([...(vocabulary['audience'] ?? [])].sort());
});

test('whatever the target needs can be counted on, or follows from the place', () => {
	const answers = questionOf('certain').answers.map(({ id }) => id);
	const follows = ['browser', 'device', 'platform-account', 'store-account'];
	expect((vocabulary['target-needs'] ?? []).filter((need) => !answers.includes(need) && !follows.includes(need))).toEqual([]);
});

test.each(Object.keys(vocabulary))('no sentence about %s shows an id with a hyphen in place of a word', (criterion) => {
	const ids = (vocabulary[criterion] ?? []).filter((value) => value.includes('-'));
	const known = ['command-line', 'air-gapped', 'plug-in'];
	for (const sentence of wordsOfRules(criterion))
		expect(
			ids.filter((id) => !known.includes(id) && sentence.includes(id)),
			sentence,
		).toEqual([]);
});

test('questions and answers have ids of their own and words', () => {
	const ids = QUESTIONS.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	for (const { answers, text, help, leftOpen } of QUESTIONS) {
		expect(new Set(answers.map(({ id }) => id)).size).toBe(answers.length);
		expect([text, help, leftOpen, ...answers.flatMap(({ name, says, whatIf }) => [name, says, whatIf])]).not.toContain('');
	}
});
