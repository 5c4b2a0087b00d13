import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { drawGradient, GRADIENT_HEIGHT, riseBetween } from '../../src/integrations/link-previews/gradient-drawing.ts';
import type { PreviewRung } from '../../src/model/previews/subjects.ts';
import { PREVIEW } from '../../src/model/previews/size.ts';
import { LAYERS } from '../../src/model/shared/layers.ts';
import { COLOURS } from '../fixtures/picture-colours.ts';

/** Two rungs, the second of which ships more. */
const COLUMNS: readonly PreviewRung[] = [
	{ rung: 'low', layers: LAYERS.map((layer) => (layer === 'code' ? ['included'] : ['absent'])) },
	{ rung: 'high', layers: LAYERS.map((_, index) => (index < 6 ? ['dependency'] : ['absent'])) },
];
/** A band with the seam above it, and the extra room above a group of layers. */
const [BAND, GROUP] = [24, 4];
const [LEFT, RIGHT] = [
	[0, 100],
	[PREVIEW.width - 100, PREVIEW.width],
] as const;

test('it rises as high as what the rungs below a place ship or bring', () => {
	expect(riseBetween(COLUMNS, undefined, ...LEFT)).toBe(BAND);
	expect(riseBetween(COLUMNS, undefined, ...RIGHT)).toBe(6 * BAND + GROUP);
	expect(riseBetween(COLUMNS, undefined, 0, PREVIEW.width)).toBe(6 * BAND + GROUP);
	expect(riseBetween([], undefined, 0, PREVIEW.width)).toBe(0);
});

test('a rung that stands out is drawn to its full height, in its colours before the others in grey', () => {
	expect(riseBetween(COLUMNS, 'low', ...LEFT)).toBe(GRADIENT_HEIGHT);
	const colours = (rung?: string) =>
		new Set(
			parse(drawGradient(COLUMNS, rung, COLOURS).svg)
				.querySelectorAll('path')
				.map((path) => path.getAttribute('fill') ?? path.getAttribute('stroke')),
		);
	expect(colours('low')).toEqual(new Set([COLOURS.layers.code, COLOURS.lineStrong, COLOURS.line]));
	expect(colours()).toEqual(new Set(LAYERS.slice(0, 6).map((layer) => COLOURS.layers[layer])));
});
