import { expect, test } from 'vitest';
import type { Answers } from '../../../../src/model/shared/chooser/answers.ts';
import { choose } from '../../../../src/model/shared/chooser/choose.ts';
import type { PickingCase, PickPart } from '../../../../src/model/shared/chooser/picking-case.ts';
import { picksView } from '../../../../src/model/shared/chooser/picks-view.ts';
import { pageRowFrom, type PageRow } from '../../../../src/model/shared/page-row.ts';
import { byKey, catalogueWith } from '../../../fixtures/catalogue.ts';

const { rows: own, rungs } = catalogueWith();
const rows = own.map(pageRowFrom);
const INNER = 'plain-script';
const OUTER = 'freezer.onefile';
const AROUND: PickPart = { as: 'around', name: 'Freezer', url: byKey(rows, OUTER).url, optional: false };

/** The names of the picks and of the vetoed ones, where a case picks the inner option with some parts around it. */
function picked(parts: readonly PickPart[], answers: Answers, values: Record<string, Record<string, string[]>>): [string[], string[]] {
	const one: PickingCase = {
		id: 'inside',
		url: '/choose/inside/',
		name: 'Inside',
		when: {},
		before: [],
		picked: '2026-11-20',
		picks: [{ option: INNER, role: 'First choice', because: 'It is small.', goesWith: parts, sources: [] }],
	};
	const changed = rows.map((row): PageRow => ({ ...row, values: { ...row.values, ...values[row.key] } }));
	const choice = choose(
		changed,
		rungs.map(({ id }) => id),
		answers,
	);
	const view = picksView(choice, [one], answers);
	return [view?.picks.map(({ name }) => name) ?? [], view?.vetoed.map(({ name }) => name) ?? []];
}

const PUBLIC: Answers = { who: ['public'] };
const DEVELOPERS_ONLY = { [INNER]: { audience: ['developers'] }, [OUTER]: { audience: ['public'] } };

test('a pick that its audience rules out fits inside an option that is for these people', () => {
	expect(picked([AROUND], PUBLIC, DEVELOPERS_ONLY)[0]).toEqual([byKey(rows, INNER).title]);
});

test.each<[string, PickPart[], Answers, Record<string, Record<string, string[]>>]>([
	['without anything around it', [], PUBLIC, DEVELOPERS_ONLY],
	['if what is around it is optional', [{ ...AROUND, optional: true }], PUBLIC, DEVELOPERS_ONLY],
	['if that only goes with it', [{ ...AROUND, as: 'installer' }], PUBLIC, DEVELOPERS_ONLY],
	['if that is not for them either', [AROUND], PUBLIC, { ...DEVELOPERS_ONLY, [OUTER]: { audience: ['developers'] } }],
	[
		'if something else rules it out',
		[AROUND],
		{ ...PUBLIC, where: ['windows'] },
		{ [INNER]: { audience: ['developers'], 'runs-on': ['linux'] }, [OUTER]: { audience: ['public'], 'runs-on': ['windows'] } },
	],
])('it stays ruled out %s', (_, parts, answers, values) => {
	expect(picked(parts, answers, values)[0]).toEqual([]);
});

test('what is inside keeps versions apart, whatever is around it', () => {
	const answers: Answers = { ...PUBLIC, coexist: ['yes'] };
	const apart = {
		[INNER]: { audience: ['developers'], coexistence: ['own-copy'] },
		[OUTER]: { audience: ['public'], coexistence: ['shared'] },
	};
	expect(picked([AROUND], answers, apart)[0]).toEqual([byKey(rows, INNER).title]);
	expect(picked([AROUND], answers, { ...apart, [INNER]: { audience: ['developers'], coexistence: ['shared'] } })[0]).toEqual([]);
});
