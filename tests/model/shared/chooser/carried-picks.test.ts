import { expect, test } from 'vitest';
import type { Answers } from '../../../../src/model/shared/chooser/answers.ts';
import { choiceView, type ChoiceView } from '../../../../src/model/shared/chooser/choice-view.ts';
import type { PickingCase, PickPart } from '../../../../src/model/shared/chooser/picking-case.ts';
import { pageRowFrom, type PageRow } from '../../../../src/model/shared/page-row.ts';
import { byKey, catalogueWith } from '../../../fixtures/catalogue.ts';

const { rows: own, rungs } = catalogueWith();
const rows = own.map(pageRowFrom);
const INNER = 'plain-script';
const OUTER = 'freezer.onefile';
const AROUND: PickPart = { as: 'around', name: 'Freezer', url: byKey(rows, OUTER).url, optional: false };

/** The chooser's answer where a case picks the inner option with some parts around it. */
function answered(parts: readonly PickPart[], answers: Answers, values: Record<string, Record<string, string[]>>): ChoiceView {
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
	return choiceView(changed, rungs, [one], answers);
}

function picked(...given: Parameters<typeof answered>): string[] {
	return answered(...given).picks?.picks.map(({ name }) => name) ?? [];
}

const PUBLIC: Answers = { who: ['public'] };
const DEVELOPERS_ONLY = { [INNER]: { audience: ['developers'] }, [OUTER]: { audience: ['public'] } };

test('a pick that its audience rules out fits inside an option that is for these people', () => {
	expect(picked([AROUND], PUBLIC, DEVELOPERS_ONLY)).toEqual([byKey(rows, INNER).title]);
});

test('what is picked so counts as fitting, and is nowhere said not to fit', () => {
	const alone = answered([], PUBLIC, DEVELOPERS_ONLY);
	const inside = answered([AROUND], PUBLIC, DEVELOPERS_ONLY);
	const fitting = ({ tally }: ChoiceView): number => Number.parseInt(tally, 10);
	const refused = ({ reasons }: ChoiceView) => reasons.flatMap(({ options }) => options.map(({ name }) => name));
	expect(refused(alone)).toContain(byKey(rows, INNER).title);
	expect(refused(inside)).not.toContain(byKey(rows, INNER).title);
	expect(fitting(inside)).toBe(fitting(alone) + 1);
	expect(inside.picks?.vetoed).toEqual([]);
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
	expect(picked(parts, answers, values)).toEqual([]);
});

test('what is inside keeps versions apart, whatever is around it', () => {
	const answers: Answers = { ...PUBLIC, coexist: ['yes'] };
	const apart = {
		[INNER]: { audience: ['developers'], coexistence: ['own-copy'] },
		[OUTER]: { audience: ['public'], coexistence: ['shared'] },
	};
	expect(picked([AROUND], answers, apart)).toEqual([byKey(rows, INNER).title]);
	expect(picked([AROUND], answers, { ...apart, [INNER]: { audience: ['developers'], coexistence: ['shared'] } })).toEqual([]);
});
