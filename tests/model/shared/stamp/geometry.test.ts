import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LAYER_GROUPS, LAYERS, OUTCOMES } from '../../../../src/model/shared/layers.ts';
import { bandStart, STAMP_SIZES, stampFrame, stampPieces, type StampSize } from '../../../../src/model/shared/stamp/geometry.ts';
import { hatchPath, stripePath } from '../../../../src/model/shared/stamp/hatch.ts';
import type { StampOutcomes } from '../../../../src/model/shared/stamp/stamp.ts';

const SIZES = Object.keys(STAMP_SIZES).map((size) => Number(size) as StampSize);
const WHOLE: StampOutcomes = LAYERS.map(() => ['included']);

describe.each(SIZES)('a stamp of %d pixels', (size) => {
	const geometry = STAMP_SIZES[size];

	test('is as high as it is called, or a pixel less', () => {
		expect(size - stampFrame(geometry).height).toBeLessThanOrEqual(1);
		expect(stampFrame(geometry).height).toBeLessThanOrEqual(size);
	});

	test('lies, your code at the left, or stands on your code', () => {
		const pieces = stampPieces(WHOLE, geometry);
		const [code, hardware] = [pieces[0], pieces.at(-1)];
		expect([code?.layer, hardware?.layer]).toEqual(['code', 'hardware']);
		const { width, height } = stampFrame(geometry);
		if (geometry.lies) expect([code?.x, (hardware?.x ?? 0) + (hardware?.width ?? 0)]).toEqual([0, width]);
		else expect([(code?.y ?? 0) + (code?.height ?? 0), hardware?.y]).toEqual([height, 0]);
	});

	test('has wider gaps between the groups of layers, and nowhere else', () => {
		const gaps = LAYERS.slice(1).map((_, index) => bandStart(index + 1, geometry) - bandStart(index, geometry) - geometry.band);
		const ends: (string | undefined)[] = LAYER_GROUPS.map(({ layers }) => layers.at(-1));
		expect(gaps).toEqual(LAYERS.slice(0, -1).map((layer) => (ends.includes(layer) ? geometry.groupGap : geometry.gap)));
	});

	test('splits a band across into whole pixels that fill it, whatever the cells say', () => {
		fc.assert(
			fc.property(fc.subarray([...OUTCOMES], { minLength: 1 }), (outcomes) => {
				const pieces = stampPieces([outcomes, ...WHOLE.slice(1)], geometry).filter(({ layer }) => layer === 'code');
				const spans = pieces.map(({ x, y, width, height }): [number, number] => (geometry.lies ? [y, height] : [x, width]));
				let edge = 0;
				for (const [start, length] of spans) {
					expect(start).toBe(edge);
					expect(Number.isInteger(length)).toBe(true);
					edge = start + length;
				}
				expect(edge).toBe(geometry.breadth);
			}),
		);
	});
});

const length = fc.integer({ min: 4, max: 100 });
const box = fc.record({ x: fc.nat(500), y: fc.nat(500), width: length, height: length });

test('the lines of a hatch stay inside their box and reach across it', () => {
	fc.assert(
		fc.property(box, fc.integer({ min: 3, max: 8 }), (area, pitch) => {
			const { x, y, width, height } = area;
			const points = [...hatchPath(area, pitch).matchAll(/[ML](\S+) ([^ML]+)/g)].map(
				([, across, down]) => [Number(across), Number(down)] as const,
			);
			for (const [across, down] of points) {
				expect(across).toBeGreaterThanOrEqual(x);
				expect(across).toBeLessThanOrEqual(x + width);
				expect(down).toBeGreaterThanOrEqual(y);
				expect(down).toBeLessThanOrEqual(y + height);
			}
			const reach = points.map(([across]) => across);
			expect(Math.max(...reach) - Math.min(...reach)).toBeGreaterThan(width - 2 * pitch);
		}),
	);
});

test('stripes are two pixels wide and two apart, and the last may be cut', () => {
	expect(stripePath({ x: 1, y: 2, width: 3, height: 7 }, 'rows', 0)).toBe('M1 2h3v2h-3zM1 6h3v2h-3z');
	expect(stripePath({ x: 1, y: 2, width: 7, height: 3 }, 'columns', 2)).toBe('M3 2h2v3h-2zM7 2h1v3h-1z');
});
