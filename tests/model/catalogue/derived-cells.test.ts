import { describe, expect, test } from 'vitest';
import { gapsIn } from '../../../src/model/catalogue/gaps.ts';
import { catalogueFrom } from '../../../src/model/catalogue/join.ts';
import { derivedCells } from '../../../src/model/rules/derived-cells.ts';
import { byId, byKey, changed, type Change } from '../../fixtures/catalogue.ts';

/** The kernel follows from whether there is one file; a freezer's two modes differ in that. */
const RULE = { from: 'one-file', values: { absent: ['one'], dependency: ['many'] } };

function content(change?: Change) {
	return changed((all) => {
		byId(all.criteria, 'kernel').data.derived = RULE;
		for (const { data } of all.options) if (data.name !== 'Cloud platform') delete data.cells['kernel'];
		change?.(all);
	});
}

describe('a cell that is not written', () => {
	const { rows } = catalogueFrom(content());
	const kernel = (key: string) => byKey(rows, key).cells['kernel'];

	test('follows from another by the rule of its criterion, row by row', () => {
		expect(kernel('freezer.onefile')).toEqual({ is: ['absent'], sources: [], checked: '2026-11-20', how: 'reasoned', from: ['one-file'] });
		expect(kernel('freezer.onedir')).toMatchObject({ is: ['dependency'] });
		expect(byKey(rows, 'freezer.onedir').differing).toContain('kernel');
	});

	test('is no gap', () => {
		expect(gapsIn(content())).toEqual([]);
	});

	test('is one where the rule does not decide', () => {
		const undecided = content(
			({ options }) => (byId(options, 'plain-script').data.cells['one-file'] = { is: ['one', 'many'], note: 'Either.' }),
		);
		expect(gapsIn(undecided).map(({ entry, criterion }) => [entry.id, criterion.id])).toEqual([['plain-script', 'kernel']]);
		const unknown = content(({ options }) => (byId(options, 'plain-script').data.cells['one-file'] = 'unknown'));
		expect(gapsIn(unknown)).toHaveLength(1);
	});
});

test('what is written goes before the rule', () => {
	const { rows } = catalogueFrom(content(({ options }) => (byId(options, 'plain-script').data.cells['kernel'] = 'included')));
	expect(byKey(rows, 'plain-script').cells['kernel']).toMatchObject({ is: ['included'], how: 'documented' });
});

describe('the check', () => {
	const problems = (change?: Change) => derivedCells(content(change)).map(({ field, message }) => [field, message]);

	test('has nothing against cells that the rule does not say', () => {
		expect(problems()).toEqual([]);
		const noted = { is: 'absent', note: 'The host has one.' } as const;
		expect(problems(({ options }) => (byId(options, 'plain-script').data.cells['kernel'] = noted))).toEqual([]);
	});

	test('refuses a cell that says only what the rule says', () => {
		const same = [['cells.kernel', 'The rule of the criterion says that already.']];
		expect(problems(({ options }) => (byId(options, 'plain-script').data.cells['kernel'] = 'absent'))).toEqual(same);
		const reasoned = { is: 'absent' as const, how: 'reasoned' as const, from: ['one-file'] };
		expect(problems(({ options }) => (byId(options, 'plain-script').data.cells['kernel'] = reasoned))).toEqual(same);
	});

	test('refuses it in a mode too', () => {
		const inMode: Change = ({ options }) => {
			const mode = byId(options, 'freezer').data.modes?.['onefile'];
			if (mode) mode.cells['kernel'] = 'absent';
		};
		expect(problems(inMode)).toEqual([['modes.onefile.cells.kernel', 'The rule of the criterion says that already.']]);
	});

	test.each([
		[{ from: 'on-file', values: { absent: ['one'] } }, '"on-file" is no criterion with a vocabulary.'],
		[{ from: 'one-file', values: { missing: ['one'] } }, 'There is no value called "missing".'],
		[{ from: 'one-file', values: { absent: ['won'] } }, 'There is no value called "won".'],
		[{ from: 'one-file', values: { absent: ['one'], included: ['one'] } }, '"one" leads to two values.'],
	])('refuses the rule %j', (derived, message) => {
		const broken = changed(({ criteria }) => (byId(criteria, 'kernel').data.derived = derived));
		expect(derivedCells(broken).map((problem) => problem.message)).toContain(message);
	});
});
