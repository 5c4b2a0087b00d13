import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChooserRow } from '../../../../src/model/shared/chooser/chooser-row.ts';
import { choose } from '../../../../src/model/shared/chooser/choose.ts';

const RUNGS = ['script', 'frozen', 'platform'];

function row(key: string, values: ChooserRow['values'] = {}): ChooserRow {
	return { key, values: { rung: ['script'], status: ['active'], ...values } };
}

function keys(found: readonly { readonly row: ChooserRow }[]): string[] {
	return found.map((one) => one.row.key);
}

describe('options that fit', () => {
	test('come by prominence, then by what is known of them, then by rung', () => {
		const rows = [
			row('rare', { prominence: ['rare'] }),
			row('known on a heavy rung', { prominence: ['known'], rung: ['platform'], isolation: ['container'] }),
			row('not known to fit', { prominence: ['known'], isolation: ['unknown'] }),
			row('known on a light rung', { prominence: ['known'], rung: ['frozen'], isolation: ['container'] }),
			row('usual', { prominence: ['usual'], rung: ['platform'], isolation: ['container'] }),
		];
		expect(keys(choose(rows, RUNGS, { must: ['isolated'] }).fits)).toEqual([
			'usual',
			'known on a light rung',
			'known on a heavy rung',
			'not known to fit',
			'rare',
		]);
	});

	test('count as not known to fit by one unknown cell among other cautions, and not by cautions alone', () => {
		const rows = [
			row('in part unknown', { 'install-method': ['store'], isolation: ['unknown'] }),
			row('with a caution', { 'install-method': ['store'], isolation: ['container'] }),
			row('without', { 'install-method': ['copy'], isolation: ['container'] }),
		];
		const { fits } = choose(rows, RUNGS, { must: ['reviewed', 'isolated'] });
		expect(keys(fits)).toEqual(['with a caution', 'without', 'in part unknown']);
	});

	test('keep their order among equals', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...RUNGS)), (places) => {
				const rows = places.map((rung, index) => row(String(index), { rung: [rung] }));
				const expected = RUNGS.flatMap((rung) => rows.filter(({ values }) => values['rung']?.includes(rung)));
				expect(choose(rows, RUNGS, {}).fits.map((fit) => fit.row)).toEqual(expected);
			}),
		);
	});
});

test('options that do not fit come in the same order', () => {
	const rows = [
		row('heavy', { rung: ['platform'], 'runs-on': ['linux'] }),
		row('light', { 'runs-on': ['linux'] }),
		row('usual', { prominence: ['usual'], rung: ['platform'], 'runs-on': ['linux'] }),
	];
	expect(keys(choose(rows, RUNGS, { where: ['windows'] }).ruledOut)).toEqual(['usual', 'light', 'heavy']);
});

test('near misses come by how easily the answer changes: the target, then the program, then a question left open', () => {
	const rows = [
		row('left open', { 'app-kinds': ['library'], 'runs-on': ['windows'] }),
		row('another program', { 'app-kinds': ['web-page'], 'runs-on': ['windows'] }),
		row('another place', { 'app-kinds': ['service'], 'runs-on': ['linux'] }),
		row('one more place', { 'app-kinds': ['service'], 'runs-on': ['macos'] }),
	];
	const { nearMisses } = choose(rows, RUNGS, { kind: ['service'], where: ['windows'] });
	expect(keys(nearMisses)).toEqual(['another place', 'one more place', 'another program', 'left open']);
	expect(nearMisses.map(({ leftOpen }) => leftOpen)).toEqual([false, false, false, true]);
});
