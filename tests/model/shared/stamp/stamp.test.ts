import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../../src/model/shared/cell.ts';
import { outcomesFromCells, outcomesFromValues, outcomesOf } from '../../../../src/model/shared/stamp/stamp.ts';
import { criterionNamesInText } from '../../../../src/model/shared/criterion-names.ts';
import { stampWords } from '../../../../src/model/shared/stamp/stamp-words.ts';
import { LAYERS, OUTCOMES } from '../../../../src/model/shared/layers.ts';
import { catalogueWith } from '../../../fixtures/catalogue.ts';

const { rows, criteria } = catalogueWith();
const names = criterionNamesInText(criteria);
const rowOf = (key: string) => {
	const row = rows.find((candidate) => candidate.key === key);
	if (!row) throw new Error(`The fixture has no row "${key}".`);
	return row.cells;
};
const cell = (...is: string[]): Cell => ({ is, sources: [], checked: '2026-11-20', how: 'documented' });

test.each<[string, Cell | undefined, string[]]>([
	['in their fixed order', cell('absent', 'included'), ['included', 'absent']],
	['unknown where nobody could tell', cell('unknown'), ['unknown']],
	['unknown where there is no cell', undefined, ['unknown']],
	['not applicable where there is no such layer', cell('not-applicable'), ['not-applicable']],
])('the outcomes of a cell are %s', (_, answer, outcomes) => {
	expect(outcomesOf(answer)).toEqual(outcomes);
});

test('the values of a row give the same outcomes as its cells', () => {
	const cells = rowOf('freezer.onedir');
	const values = Object.fromEntries(Object.entries(cells).map(([criterion, { is }]) => [criterion, is]));
	expect(outcomesFromValues(values)).toEqual(outcomesFromCells(cells));
	expect(outcomesFromValues({})).toEqual(LAYERS.map(() => ['unknown']));
});

describe('the words of a stamp', () => {
	test('group the layers by what becomes of them, from your code upwards', () => {
		expect(stampWords(names, outcomesFromCells(rowOf('freezer.onedir')))).toBe(
			'Ships your code, Python packages and interpreter. Varies for C libraries and system libraries. Needs libc, userspace, kernel and hardware on the target.',
		);
	});

	test('name brought and unknown layers', () => {
		expect(stampWords(names, outcomesFromCells(rowOf('cloud')))).toBe(
			'Ships your code. Brings Python packages, C libraries, interpreter, system libraries, libc, userspace and kernel as a dependency. Not known: hardware.',
		);
	});

	test('name every layer exactly once, whatever the cells say', () => {
		const cells = fc.record(Object.fromEntries(LAYERS.map((layer) => [layer, fc.subarray([...OUTCOMES]).map((is) => cell(...is))])));
		fc.assert(
			fc.property(cells, (answers) => {
				const words = stampWords({}, outcomesFromCells(answers));
				for (const layer of LAYERS) expect(words.split(new RegExp(`\\b${layer}\\b`))).toHaveLength(2);
			}),
		);
	});
});
