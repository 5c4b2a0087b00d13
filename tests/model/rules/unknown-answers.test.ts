import { expect, test } from 'vitest';
import { unknownAnswers } from '../../../src/model/rules/unknown-answers.ts';
import type { Case } from '../../../src/schema/case.ts';
import { byId, changed, soundContent } from '../../fixtures/catalogue.ts';

function withAnswers(answers: Record<string, Case['answers'][string]['is']>) {
	return unknownAnswers(
		changed(({ cases }) => {
			const { data } = byId(cases, 'small-tool');
			data.answers = Object.fromEntries(Object.entries(answers).map(([question, is]) => [question, { is, why: 'So it is.' }]));
		}),
	);
}

const FILE = 'content/cases/small-tool.yml';

test('answers that the chooser has are no problem', () => {
	expect(unknownAnswers(soundContent())).toEqual([]);
	expect(withAnswers({})).toEqual([]);
});

test('a question that the chooser does not ask is refused', () => {
	expect(withAnswers({ wher: 'windows' })).toEqual([
		{ file: FILE, field: 'answers.wher', message: 'The chooser has no question called "wher".', fix: 'Did you mean "where"?' },
	]);
});

test('an answer that the question does not have is refused', () => {
	expect(withAnswers({ where: ['windows', 'windos'] })).toEqual([
		{
			file: FILE,
			field: 'answers.where.is',
			message: '"windos" is not an answer to the question "where".',
			fix: 'Did you mean "windows"?',
		},
	]);
});

test('two answers where only one is allowed are refused', () => {
	expect(withAnswers({ who: ['staff', 'public'] })).toEqual([
		{
			file: FILE,
			field: 'answers.who',
			message: 'The chooser ignores who=public: it contradicts the other answers.',
			fix: 'Give one answer where only one is allowed, nothing else with "nothing", and no answer to a question that another answer settles.',
		},
	]);
});

test('what the circumstances answer is not answered again', () => {
	expect(withAnswers({ what: 'application' }).map(({ field, message }) => `${field ?? ''}: ${message}`)).toEqual([
		'answers.what: The circumstances already answer "what".',
	]);
});

test('circumstances name questions and answers of the chooser', () => {
	const content = changed(({ cases }) => {
		byId(cases, 'small-tool').data.when = { knd: ['batch'], where: ['windos'] };
	});
	expect(unknownAnswers(content).map(({ field }) => field)).toEqual(['when.knd', 'when.where']);
});
