import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../../src/model/shared/chooser/answers.ts';
import { assess, constraintsOf } from '../../../../src/model/shared/chooser/assessment.ts';
import type { ChooserRow } from '../../../../src/model/shared/chooser/chooser-row.ts';
import { nearMissOf } from '../../../../src/model/shared/chooser/what-if.ts';

/** The near miss of a row with these cells, which is looked after unless they say otherwise. */
function nearMiss(values: ChooserRow['values'], answers: Answers) {
	const row = { key: 'a', values: { status: ['active'], ...values } };
	return nearMissOf(assess(row, constraintsOf(answers)), answers);
}

describe('there is no what-if for a row', () => {
	test.each<[string, ChooserRow['values'], Answers]>([
		['that fits', { 'runs-on': ['windows'] }, { where: ['windows'] }],
		['that two answers to one question rule out', { 'runs-on': ['linux'] }, { where: ['windows', 'macos'] }],
		['that two questions rule out', { 'runs-on': ['linux'], audience: ['developers'] }, { where: ['windows'], who: ['public'] }],
		['that is closed whatever is answered', { status: ['archived'], 'runs-on': ['linux'] }, { where: ['windows'] }],
	])('%s', (_, values, answers) => {
		expect(nearMiss(values, answers)).toBeNull();
	});
});

describe('a what-if', () => {
	test('drops the one requirement that rules the row out and keeps the others', () => {
		const values = { 'runs-on': ['macos'] };
		expect(nearMiss(values, { where: ['windows', 'macos'], compiled: ['no'] })).toEqual({
			row: { key: 'a', values: { status: ['active'], ...values } },
			constraint: { question: 'where', chosen: ['windows'] },
			answers: { where: ['macos'], compiled: ['no'] },
			sentence: 'If it did not have to run on Windows.',
			leftOpen: false,
		});
	});

	test('replaces the single answer to a question', () => {
		expect(nearMiss({ updates: ['redeploy'] }, { updates: ['user'], compiled: ['no'] })).toMatchObject({
			constraint: { question: 'updates', chosen: ['user'] },
			answers: { updates: ['operators'], compiled: ['no'] },
			sentence: 'If you or your operators brought updates, or if your own server brought updates.',
			leftOpen: false,
		});
	});

	test('names every other single answer that would do, and takes the first', () => {
		expect(nearMiss({ audience: ['developers', 'staff'] }, { who: ['public'] })).toMatchObject({
			answers: { who: ['developers'] },
			sentence: 'If developers installed it, or if staff installed it.',
		});
	});

	test('adds one certain thing to the others, though several would do', () => {
		expect(nearMiss({ 'target-needs': ['python-installer'], 'admin-rights': ['no'] }, { certain: ['fuse', 'network'] })).toMatchObject({
			answers: { certain: ['python-installer', 'fuse', 'network'] },
			sentence: 'If pip or pipx were certain.',
			leftOpen: false,
		});
	});

	test('puts a certain thing in the place of nothing', () => {
		const offline = { 'network-install': ['no'], 'network-start': ['no'], 'admin-rights': ['no'] };
		expect(nearMiss({ 'target-needs': ['snapd'], ...offline }, { certain: ['nothing'] })).toMatchObject({
			answers: { certain: ['snapd'] },
			sentence: 'If snapd were certain.',
		});
	});

	test('leaves a question open where no other answer helps', () => {
		expect(nearMiss({ 'app-kinds': ['library'] }, { kind: ['service'], compiled: ['no'] })).toMatchObject({
			answers: { compiled: ['no'] },
			sentence: 'If you left open what kind of application it is.',
			leftOpen: true,
		});
	});

	test('leaves open what is certain where one more thing is not enough', () => {
		expect(nearMiss({ 'target-needs': ['snapd', 'fuse'], 'admin-rights': ['no'] }, { certain: ['network'] })).toMatchObject({
			answers: {},
			sentence: 'If you left open what is certain to be there.',
			leftOpen: true,
		});
	});
});
