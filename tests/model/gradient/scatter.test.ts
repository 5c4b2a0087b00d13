import { LAYERS } from '../../../src/model/shared/layers.ts';
import { describe, expect, test } from 'vitest';
import { targetRequirementsScore } from '../../../src/model/gradient/target-requirements-score.ts';
import type { Cell } from '../../../src/model/shared/cell.ts';
import { SCATTER, scatterFrom } from '../../../src/model/gradient/scatter.ts';
import { inclusionScore } from '../../../src/model/gradient/inclusion-score.ts';
import { catalogueWith } from '../../fixtures/catalogue.ts';

function cells(values: Record<string, string[]>): { cells: Record<string, Cell> } {
	return {
		cells: Object.fromEntries(
			Object.entries(values).map(([criterion, is]) => [criterion, { is, sources: [], checked: '2026-11-20', how: 'documented' }]),
		),
	};
}

describe('what an option asks of its target', () => {
	test.each([
		['nothing where nothing else is needed', [cells({ 'target-needs': ['nothing'] })], 0],
		['one for each thing that must be there', [cells({ 'target-needs': ['python', 'python-installer'] })], 2],
		['one for administrator rights, half if only once', [cells({ 'admin-rights': ['yes'] }), cells({ 'admin-rights': ['once'] })], 0.75],
		['the mean of several values', [cells({ 'network-install': ['yes', 'no'] })], 0.5],
		['nothing for what nobody knows', [cells({ 'target-needs': ['unknown'], 'network-start': ['unknown'] })], 0],
	])('counts %s', (_, rows, expected) => {
		expect(targetRequirementsScore(rows)).toBe(expected);
	});
});

describe('the figure', () => {
	const { options } = catalogueWith();
	const { points, figures } = scatterFrom(options);

	test('has every option once, with the two figures that the cells give', () => {
		expect(points.flatMap((point) => point.options.map(({ option }) => option.id)).sort()).toEqual(options.map(({ id }) => id).sort());
		for (const { option, ships, asks } of figures) {
			expect(ships).toBe(inclusionScore(option.rows) * LAYERS.length);
			expect(asks).toBe(targetRequirementsScore(option.rows));
		}
	});

	test('stands further up for shipping more and further right for asking less', () => {
		const place = (id: string) => points.find((point) => point.options.some(({ option }) => option.id === id));
		for (const one of figures)
			for (const other of figures) {
				const [a, b] = [place(one.option.id), place(other.option.id)];
				if (one.ships > other.ships + 0.2) expect(a?.y).toBeLessThan(b?.y ?? 0);
				if (one.asks < other.asks - 0.2) expect(a?.x).toBeGreaterThan(b?.x ?? 0);
			}
	});

	test('keeps points and names inside, and no two names on top of each other', () => {
		const boxes = points.flatMap((point) =>
			point.options.flatMap(({ option, isNamed, label }) =>
				isNamed ? [{ left: label.x, right: label.x + option.data.name.length * SCATTER.letter, y: label.y }] : [],
			),
		);
		for (const { left, right, y } of boxes) {
			expect(left).toBeGreaterThanOrEqual(SCATTER.left);
			expect(right).toBeLessThanOrEqual(SCATTER.width);
			expect(y).toBeLessThan(SCATTER.height - SCATTER.bottom);
		}
		const clashes = boxes.flatMap((one, index) =>
			boxes
				.slice(index + 1)
				.filter((other) => Math.abs(one.y - other.y) < SCATTER.line && one.left < other.right && other.left < one.right),
		);
		expect(clashes).toEqual([]);
	});

	test('shows the other names of a point beside the names that it always has', () => {
		for (const point of points)
			for (const { isNamed, label } of point.options)
				for (const named of point.options.filter((other) => other.isNamed && !isNamed && other.label.x > point.x === label.x > point.x))
					expect(Math.abs(label.y - named.label.y)).toBeGreaterThanOrEqual(SCATTER.line);
	});

	test('names usual options only, and has a place inside for every other name', () => {
		const entries = points.flatMap((point) => point.options);
		expect(entries.filter(({ isNamed, option }) => isNamed && option.data.prominence.is !== 'usual')).toEqual([]);
		expect(entries.some(({ isNamed }) => isNamed)).toBe(true);
		for (const { label } of entries) {
			expect(label.y).toBeGreaterThan(0);
			expect(label.y).toBeLessThanOrEqual(SCATTER.height - SCATTER.bottom + SCATTER.line);
		}
	});
});
