import { expect, test } from 'vitest';
import { BLANKS, choicesOf, chosenFor, fillBlank, type Blank } from '../../../../src/model/shared/chooser/sentence.ts';

function blankOf(question: string): Blank {
	const found = BLANKS.find(({ questions: [first] }) => first === question);
	if (!found) throw new Error(`No blank asks ${question}.`);
	return found;
}

test('a blank can be left open, which comes first', () => {
	for (const blank of BLANKS) expect(choicesOf(blank)[0]).toEqual({ value: '', words: blank.open });
});

test('each choice of a blank is the one that its answer shows', () => {
	for (const blank of BLANKS)
		for (const choice of choicesOf(blank).slice(1)) expect(chosenFor(blank, fillBlank({}, blank, choice.value))).toEqual([choice]);
});

test('filling a blank takes back every answer to its questions and keeps the others', () => {
	const answers = { kind: ['desktop'], who: ['public'], must: ['signed'] };
	expect(fillBlank(answers, blankOf('kind'), 'what=library')).toEqual({ who: ['public'], must: ['signed'], what: ['library'] });
	expect(fillBlank(answers, blankOf('kind'), '')).toEqual({ who: ['public'], must: ['signed'] });
});

test('several answers to a question are several choices', () => {
	expect(chosenFor(blankOf('where'), { where: ['windows', 'macos'] }).map(({ words }) => words)).toEqual(['on Windows', 'on macOS']);
	expect(chosenFor(blankOf('where'), {})).toEqual([]);
});

test('an answer without words of its own fills no blank', () => {
	expect(chosenFor(blankOf('kind'), { what: ['application'] })).toEqual([]);
});
