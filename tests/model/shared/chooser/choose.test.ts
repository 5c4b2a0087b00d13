import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersFromAddress, soundAnswers, type Answers } from '../../../../src/model/shared/chooser/answers.ts';
import { constraintsOf, type Constraint } from '../../../../src/model/shared/chooser/assessment.ts';
import type { ChooserRow } from '../../../../src/model/shared/chooser/chooser-row.ts';
import { choose } from '../../../../src/model/shared/chooser/choose.ts';
import { QUESTIONS } from '../../../../src/model/shared/chooser/questions.ts';
import { someAnswers, someRows } from './arbitraries.ts';
import { holds } from './claims.ts';
import { realRows, rungs } from './real-content.ts';

/** The rows of the guide, under a short name for messages, or made-up ones. */
const rows = fc.oneof(someRows, fc.constant('the guide' as const));

function rowsIn(all: ChooserRow[] | 'the guide'): readonly ChooserRow[] {
	return all === 'the guide' ? realRows : all;
}

/** Some pieces of answers as answers again. */
function answersOf(constraints: readonly Constraint[]): Answers {
	const answers: Record<string, string[]> = {};
	for (const { question, chosen } of constraints) (answers[question] ??= []).push(...chosen);
	return answers;
}

/** All ways to take `size` of some things. */
function subsets<Thing>(things: readonly Thing[], size: number): Thing[][] {
	if (size === 0) return [[]];
	return things.flatMap((thing, index) => subsets(things.slice(index + 1), size - 1).map((rest) => [thing, ...rest]));
}

describe('every choice', () => {
	test('puts each row either among those that fit or among those ruled out, with reasons', () => {
		fc.assert(
			fc.property(rows, someAnswers, (some, answers) => {
				const all = rowsIn(some);
				const { fits, ruledOut } = choose(all, rungs, answers);
				expect([...fits, ...ruledOut].map(({ row }) => row.key).sort()).toEqual(all.map(({ key }) => key).sort());
				for (const { reasons } of ruledOut) expect(reasons.length).toBeGreaterThan(0);
			}),
		);
	});

	test('never fails on a garbage address', () => {
		fc.assert(
			fc.property(fc.oneof(fc.webQueryParameters(), fc.string()), (address) => {
				const { answers } = answersFromAddress(new URLSearchParams(address));
				expect(() => choose(realRows, rungs, answers)).not.toThrow();
			}),
		);
	});

	test('gives reasons that the cells bear out', () => {
		fc.assert(
			fc.property(rows, someAnswers, (some, answers) => {
				const all = rowsIn(some);
				for (const { row, reasons } of choose(all, rungs, answers).ruledOut)
					for (const { criterion, values, sentence } of reasons) {
						expect(row.values[criterion], sentence).toEqual(expect.arrayContaining([...values]));
						expect(values, sentence).not.toContain('unknown');
						expect(holds(row, sentence), `${row.key} ${sentence}: ${JSON.stringify(row.values[criterion])}`).toBe(true);
					}
			}),
		);
	});

	test('names an answered question with each reason, or none where only the status speaks', () => {
		fc.assert(
			fc.property(rows, someAnswers, (some, given) => {
				const all = rowsIn(some);
				const { answers } = soundAnswers(given);
				for (const { reasons } of choose(all, rungs, given).ruledOut)
					for (const { question, criterion } of reasons) {
						if (question === null) expect(criterion).toBe('status');
						else expect(answers[question]).toBeDefined();
					}
			}),
		);
	});

	test('has a what-if that does bring the row back by one changed question', () => {
		fc.assert(
			fc.property(rows, someAnswers, (some, given) => {
				const all = rowsIn(some);
				const { answers } = soundAnswers(given);
				for (const { row, constraint, answers: changed } of choose(all, rungs, given).nearMisses) {
					expect(choose(all, rungs, changed).fits.map((fit) => fit.row.key)).toContain(row.key);
					const differing = QUESTIONS.map(({ id }) => id).filter((id) => (answers[id] ?? []).join() !== (changed[id] ?? []).join());
					// Turning to a library makes the kind of application pointless, and it goes too.
					expect(differing.filter((id) => id !== 'kind' || constraint.question === 'kind')).toEqual([constraint.question]);
				}
			}),
		);
	});

	test('has a what-if for every row that a single question rules out', () => {
		fc.assert(
			fc.property(rows, someAnswers, (some, given) => {
				const all = rowsIn(some);
				const { answers } = soundAnswers(given);
				const { nearMisses, ruledOut } = choose(all, rungs, given);
				const alone = ruledOut.filter(({ row }) =>
					constraintsOf(answers).some(
						(_, place, constraints) => choose([row], rungs, answersOf(constraints.toSpliced(place, 1))).fits.length === 1,
					),
				);
				expect(nearMisses.map(({ row }) => row.key).sort()).toEqual(alone.map(({ row }) => row.key).sort());
			}),
			{ numRuns: 30 },
		);
	});

	test('explains that nothing fits by the smallest set of answers that contradict', () => {
		fc.assert(
			fc.property(rows, someAnswers, (some, given) => {
				const all = rowsIn(some);
				const { answers } = soundAnswers(given);
				const { fits, conflict } = choose(all, rungs, given);
				expect(conflict === null).toBe(fits.length > 0);
				if (!conflict) return;
				expect(choose(all, rungs, answersOf(conflict.parts)).fits).toEqual([]);
				const smaller = subsets(constraintsOf(answers), conflict.parts.length - 1);
				for (const constraints of conflict.parts.length > 0 ? smaller : [])
					expect(choose(all, rungs, answersOf(constraints)).fits.length).toBeGreaterThan(0);
				for (const { question, chosen, without } of conflict.parts)
					expect(constraintsOf(without)).toEqual(
						constraintsOf(answers).filter((constraint) => constraint.question !== question || !same(constraint.chosen, chosen)),
					);
			}),
			{ numRuns: 60 },
		);
	});

	test('only gains by a question left open', () => {
		fc.assert(
			fc.property(rows, someAnswers, fc.nat(), (some, given, index) => {
				const all = rowsIn(some);
				const constraints = constraintsOf(soundAnswers(given).answers);
				const fewer = constraints.filter((_, place) => place !== index % Math.max(1, constraints.length));
				const before = choose(all, rungs, answersOf(constraints)).fits.map(({ row }) => row.key);
				expect(choose(all, rungs, answersOf(fewer)).fits.map(({ row }) => row.key)).toEqual(expect.arrayContaining(before));
			}),
		);
	});
});

function same(one: readonly string[], other: readonly string[]): boolean {
	return one.join() === other.join();
}

describe('a choice', () => {
	const row = (key: string, values: ChooserRow['values']): ChooserRow => ({
		key,
		values: { rung: ['wheel'], status: ['active'], 'runs-on': ['linux'], 'target-needs': ['nothing'], ...values },
	});
	const keys = (found: readonly { row: ChooserRow }[]) => found.map((one) => one.row.key);
	const withoutUnknown = ({ cautions }: { cautions: readonly { sentence: string }[] }) =>
		cautions.map(({ sentence }) => sentence).filter((sentence) => !sentence.startsWith('It is not known'));

	test('has what is not known to fit after what is known to, and what does not apply among that', () => {
		const all = [
			row('unknown', { rung: ['script'], isolation: ['unknown'] }),
			row('known', { rung: ['userspace'], isolation: ['container'] }),
			row('pointless', { rung: ['wheel'], isolation: ['not-applicable'] }),
			row('open', { rung: ['script'], isolation: ['none'] }),
		];
		const { fits, ruledOut } = choose(all, ['script', 'wheel', 'userspace'], { must: ['isolated'] });
		expect(keys(fits)).toEqual(['pointless', 'known', 'unknown']);
		expect(keys(ruledOut)).toEqual(['open']);
		expect(fits.map(({ cautions }) => cautions.some(({ criterion }) => criterion === 'isolation'))).toEqual([false, false, true]);
	});

	test('starts with the simplest rung and has what is dormant last, what is closed not at all', () => {
		const all = [
			row('heavy', { rung: ['userspace'] }),
			row('dormant', { rung: ['script'], status: ['dormant'] }),
			row('simple', { rung: ['script'] }),
			row('closed', { status: ['archived'] }),
			row('second', { rung: ['script'] }),
		];
		const { fits, ruledOut } = choose(all, ['script', 'wheel', 'userspace'], {});
		expect(keys(fits)).toEqual(['simple', 'second', 'heavy', 'dormant']);
		expect(keys(ruledOut)).toEqual(['closed']);
		expect(fits.map(withoutUnknown)).toEqual([[], [], [], ['Dormant: neither a release nor a change for a year.']]);
	});

	test('says what a fitting row asks for, with the cells that say so', () => {
		const { fits } = choose([row('a', { 'target-needs': ['python'], compiler: ['builder'], 'cross-building': ['no'] })], rungs, {});
		expect(fits[0]?.requirements).toEqual([
			{ criterion: 'target-needs', sentence: 'Needs Python on the target.' },
			{ criterion: 'compiler', sentence: 'Needs a C compiler on the machine that builds it.' },
			{ criterion: 'cross-building', sentence: 'Needs a build machine for each system that it runs on.' },
		]);
	});

	test('says the same thing once, whichever question asks', () => {
		const online = row('a', { 'network-install': ['yes'], 'network-start': ['no'], 'admin-rights': ['no'] });
		const { ruledOut, nearMisses } = choose([online], rungs, { certain: ['python'], must: ['air-gapped'] });
		expect(ruledOut[0]?.reasons.map(({ sentence }) => sentence)).toEqual(['needs the network to install']);
		// Yet two answers rule it out, so that no single one brings it back.
		expect(nearMisses).toEqual([]);
	});

	test('names what would have to differ', () => {
		const all = [
			row('engine', { 'target-needs': ['container-engine'], 'admin-rights': ['no'], 'network-install': ['no'], 'network-start': ['no'] }),
			row('both', { 'target-needs': ['container-engine', 'fuse'], 'admin-rights': ['no'] }),
		];
		const { nearMisses } = choose(all, rungs, { certain: ['nothing'] });
		expect(nearMisses).toMatchObject([
			{ sentence: 'If a container engine were certain.', answers: { certain: ['container-engine'] }, leftOpen: false },
			{ sentence: 'If you left open what is certain to be there.', answers: {}, leftOpen: true },
		]);
	});

	test('offers every other answer to a single question', () => {
		const { nearMisses } = choose([row('a', { audience: ['developers', 'operators'] })], rungs, { who: ['public'] });
		expect(nearMisses[0]?.sentence).toBe('If developers installed it, or if your operators installed it.');
		expect(nearMisses[0]?.answers).toEqual({ who: ['developers'] });
	});

	test('can contradict within one question', () => {
		const all = [row('a', { 'runs-on': ['windows'] }), row('b', { 'runs-on': ['android', 'ios'] })];
		const { conflict } = choose(all, rungs, { where: ['windows', 'phone'], compiled: ['no'] });
		expect(conflict?.sentence).toBe('No option in the guide fits all of this together: it must run on Windows; it must run on phones.');
		expect(conflict?.parts.map(({ without }) => without)).toEqual([
			{ where: ['phone'], compiled: ['no'] },
			{ where: ['windows'], compiled: ['no'] },
		]);
	});

	test.each([
		[['nothing'], 'No option in the guide fits this yet: nothing is certain to be there.'],
		[['uv'], 'No option in the guide fits this yet: only uv is certain to be there.'],
		[['uv', 'python-any'], 'No option in the guide fits this yet: only some Python and uv are certain to be there.'],
	])('says what is certain: %s', (certain, sentence) => {
		expect(choose([row('a', { 'target-needs': ['conda'] })], rungs, { certain }).conflict?.sentence).toBe(sentence);
	});

	test('says so if there is nothing to choose from', () => {
		const none = { parts: [], sentence: 'The guide has no option yet that is still looked after.' };
		expect(choose([], rungs, { who: ['public'] }).conflict).toEqual(none);
		expect(choose([row('a', { status: ['historical'] })], rungs, { who: ['public'] }).conflict).toEqual(none);
	});
});
