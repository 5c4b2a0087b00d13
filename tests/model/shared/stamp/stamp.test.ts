import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../../src/model/shared/cell.ts';
import {
	hatchPath,
	outcomesFromCells,
	outcomesFromValues,
	outcomesOf,
	STAMP,
	STAMP_HEIGHT,
	stampFromCells,
} from '../../../../src/model/shared/stamp/stamp.ts';
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
])('the outcomes of a cell are %s', (_, answer, outcomes) => {
	expect(outcomesOf(answer)).toEqual(outcomes);
});

test('the values of a row give the same outcomes as its cells', () => {
	const cells = rowOf('freezer.onedir');
	const values = Object.fromEntries(Object.entries(cells).map(([criterion, { is }]) => [criterion, is]));
	expect(outcomesFromValues(values)).toEqual(outcomesFromCells(cells));
	expect(outcomesFromValues({})).toEqual(LAYERS.map(() => ['unknown']));
});

describe('the bands of a stamp', () => {
	test('are the eight layers, your code at the bottom, without overlap and of the whole height', () => {
		const bands = stampFromCells(rowOf('plain-script'));
		expect(bands.map(({ layer }) => layer)).toEqual(LAYERS);
		const tops = bands.map(({ y }) => y);
		expect(tops.at(-1)).toBe(0);
		expect((tops[0] ?? 0) + STAMP.band).toBe(STAMP_HEIGHT);
		tops.slice(1).forEach((top, index) => {
			expect(top + STAMP.band).toBeLessThan(tops[index] ?? 0);
		});
	});

	test('are split from left to right where a layer has several outcomes', () => {
		const bands = stampFromCells(rowOf('freezer.onedir'));
		expect(bands.find(({ layer }) => layer === 'c-libraries')?.pieces).toEqual([
			{ outcome: 'included', x: 0, width: STAMP.width / 2 },
			{ outcome: 'absent', x: STAMP.width / 2, width: STAMP.width / 2 },
		]);
	});

	test('fill their width without a gap, whatever the cells say', () => {
		fc.assert(
			fc.property(fc.subarray([...OUTCOMES]), (outcomes) => {
				const pieces = stampFromCells({ code: cell(...outcomes) })[0]?.pieces ?? [];
				let edge = 0;
				for (const { x, width } of pieces) {
					expect(x).toBeCloseTo(edge);
					edge = x + width;
				}
				expect(edge).toBeCloseTo(STAMP.width);
			}),
		);
	});
});

test('the lines of a hatch stay inside their piece and reach across it', () => {
	const size = fc.integer({ min: 4, max: 100 });
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }), size, size, (x, y, width, height) => {
			const points = [...hatchPath(x, y, width, height).matchAll(/[ML](\S+) ([^ML]+)/g)].map(
				([, across, down]) => [Number(across), Number(down)] as const,
			);
			expect(points.length).toBeGreaterThan(0);
			for (const [across, down] of points) {
				expect(across).toBeGreaterThanOrEqual(x);
				expect(across).toBeLessThanOrEqual(x + width);
				expect(down).toBeGreaterThanOrEqual(y);
				expect(down).toBeLessThanOrEqual(y + height);
			}
			const reach = points.map(([across]) => across);
			expect(Math.max(...reach) - Math.min(...reach)).toBeGreaterThan(width - 2 * STAMP.hatch);
		}),
	);
});

describe('the words of a stamp', () => {
	test('group the layers by what becomes of them, from your code upwards', () => {
		expect(stampWords(names, outcomesFromCells(rowOf('freezer.onedir')))).toBe(
			'Ships your code, Python packages and interpreter. Varies for C libraries and system libraries. Needs userspace, kernel and hardware on the target.',
		);
	});

	test('tell what is brought and what nobody knows', () => {
		expect(stampWords(names, outcomesFromCells(rowOf('cloud')))).toBe(
			'Ships your code. Brings Python packages, C libraries, interpreter, system libraries, userspace and kernel as a dependency. Not known: hardware.',
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
