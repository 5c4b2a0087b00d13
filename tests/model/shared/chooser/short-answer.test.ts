import { expect, test } from 'vitest';
import { choiceView } from '../../../../src/model/shared/chooser/choice-view.ts';
import { impliedCases } from '../../../../src/model/shared/chooser/picking-case.ts';
import { nearestShortAnswer, shortAnswer } from '../../../../src/model/shared/chooser/short-answer.ts';
import type { Answers } from '../../../../src/model/shared/chooser/answers.ts';
import { pageRowFrom } from '../../../../src/model/shared/page-row.ts';
import { catalogueWith } from '../../../fixtures/catalogue.ts';

const { rows: own, rungs, cases } = catalogueWith();
const rows = own.map(pageRowFrom);
const rungIds = rungs.map(({ id }) => id);
const answer = (answers: Answers) => shortAnswer(rows, rungIds, impliedCases(cases, answers), answers);

const spoken = cases[0]?.answers ?? {};
const QUERIES: readonly Answers[] = [{}, spoken, { where: ['windows'] }, { what: ['library'] }, { where: ['device'], who: ['public'] }];

test.each(QUERIES.map((answers) => [JSON.stringify(answers), answers] as const))(
	'names what the chooser names first, for %s',
	(_words, answers) => {
		const { picks, tally } = choiceView(rows, rungs, impliedCases(cases, answers), answers);
		const { options, picked, fitting } = answer(answers);
		expect(picked).toBe(picks !== null);
		if (picks) expect(options.map(({ name }) => name)).toEqual(picks.picks.map(({ name }) => name));
		if (Object.keys(answers).length > 0) expect(tally).toMatch(new RegExp(`^${fitting === 0 ? 'None' : String(fitting)} of `));
		expect(options.length).toBeLessThanOrEqual(Math.max(3, picks?.picks.length ?? 0));
	},
);

test('counts on each rung the options that fit', () => {
	const { byRung, fitting } = answer({});
	const all = new Set(rows.map(({ option }) => option)).size;
	expect(fitting).toBeLessThanOrEqual(all);
	for (const [rung, count] of Object.entries(byRung)) {
		const there = new Set(rows.filter(({ values }) => values['rung']?.includes(rung)).map(({ option }) => option)).size;
		expect(count, rung).toBeLessThanOrEqual(there);
	}
	expect(Object.values(byRung).reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(fitting);
});

test('leads to the chooser with the same answers', () => {
	expect(answer({ where: ['windows'] }).url).toBe('/choose/?where=windows');
});

test('leaves out the last blanks of the sentence where nothing fits them all, and says which', () => {
	const nearest = (answers: Answers) => nearestShortAnswer(rows, rungIds, (given) => impliedCases(cases, given), answers);
	const fitting: Answers = { where: ['windows'] };
	expect(nearest(fitting)).toEqual({ answer: answer(fitting), leftOut: [] });
	const impossible: Answers = { what: ['library'], where: ['device'] };
	expect(answer(impossible).fitting).toBe(0);
	const { answer: wider, leftOut } = nearest(impossible);
	expect(wider.fitting).toBeGreaterThan(0);
	expect(wider.url).toBe('/choose/?what=library');
	expect(leftOut).toEqual(['it must run on a bare device']);
});

test('a what-if counts options, however many of their modes it brings back', () => {
	for (const answers of QUERIES)
		for (const { options } of choiceView(rows, rungs, impliedCases(cases, answers), answers).whatIfs)
			expect(new Set(options.map(({ url }) => url.split('#')[0])).size).toBe(options.length);
});
