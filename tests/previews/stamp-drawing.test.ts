import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { drawStamps, STAMP_ROOM, stampGrid } from '../../src/integrations/link-previews/stamp-drawing.ts';
import { MOST_STAMPS, type PreviewStamp } from '../../src/model/previews/subjects.ts';
import { LAYERS, OUTCOMES } from '../../src/model/shared/layers.ts';
import { COLOURS } from '../fixtures/picture-colours.ts';

const counts = fc.integer({ min: 1, max: MOST_STAMPS });

test('so many stamps as a preview may have are within their room, each in a place of its own', () => {
	fc.assert(
		fc.property(counts, fc.boolean(), (count, named) => {
			const { width, height, columns, rows } = stampGrid(count, named);
			expect(width).toBeLessThanOrEqual(STAMP_ROOM.width);
			expect(height).toBeLessThanOrEqual(STAMP_ROOM.height);
			expect(columns * rows).toBeGreaterThanOrEqual(count);
			expect((columns - 1) * rows).toBeLessThan(count);
		}),
	);
});

test('more stamps are never larger', () => {
	fc.assert(
		fc.property(counts, fc.boolean(), (count, named) => {
			expect(stampGrid(count + 1, named).scale).toBeLessThanOrEqual(stampGrid(count, named).scale);
		}),
	);
});

const stamp = (name: string | null, code: PreviewStamp['layers'][number]): PreviewStamp => ({
	name,
	layers: LAYERS.map((layer) => (layer === 'code' ? code : ['absent'])),
});

test('a cell has the letter of its outcome, split where there are several', () => {
	const { labels } = drawStamps([stamp(null, [...OUTCOMES])], COLOURS);
	const letters = labels.filter(({ kind }) => kind === 'letter');
	expect(letters.slice(0, 3).map(({ text }) => text)).toEqual(['I', 'D', '–']);
	expect(letters).toHaveLength(LAYERS.length + 2);
	expect(drawStamps([stamp(null, ['unknown'])], COLOURS).labels[0]?.text).toBe('?');
});

test('included is filled, a dependency hatched within its outline, absent an empty outline', () => {
	const shapes = (code: PreviewStamp['layers'][number]) =>
		parse(drawStamps([stamp(null, code)], COLOURS).svg)
			.querySelectorAll('path')
			.slice(0, -(LAYERS.length - 1))
			.map((path) => [path.getAttribute('fill'), path.getAttribute('stroke')]);
	expect(shapes(['included'])).toEqual([[COLOURS.layers.code, undefined]]);
	expect(shapes(['dependency'])).toEqual([
		[undefined, COLOURS.layers.code],
		[undefined, COLOURS.layers.code],
	]);
	expect(shapes(['absent'])).toEqual([[undefined, COLOURS.lineStrong]]);
});

test('few stamps have their names below them, many have none', () => {
	const captions = (count: number) =>
		drawStamps(
			Array.from({ length: count }, (_, place) => stamp(`Mode ${place}`, ['included'])),
			COLOURS,
		).labels.filter(({ kind }) => kind === 'caption');
	expect(captions(2).map(({ text }) => text)).toEqual(['Mode 0', 'Mode 1']);
	expect(captions(12)).toEqual([]);
});
