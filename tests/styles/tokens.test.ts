import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	clampRgb,
	differenceEuclidean,
	filterDeficiencyDeuter,
	filterDeficiencyProt,
	filterDeficiencyTrit,
	parse,
	wcagContrast,
	type Color,
} from 'culori';
import { describe, expect, test } from 'vitest';
import { coloursFromTokens } from '../../src/model/stamp/colours-from-tokens.ts';
import { LAYERS } from '../../src/model/shared/layers.ts';
import { PROJECT } from '../fixtures/project.ts';

const themes = coloursFromTokens(readFileSync(join(PROJECT, 'src/styles/tokens.css'), 'utf8'));

const GROUNDS = ['paper', 'raised', 'sunk'];
const TEXTS = ['ink', 'soft', 'link', 'active', 'maintenance', 'dormant', 'archived', 'historical', 'unknown'];
const CODE = ['code-comment', 'code-keyword', 'code-string', 'code-name'];
const LAYER_COLOURS = LAYERS.map((layer) => `layer-${layer}`);

/** WCAG 2.2, success criterion 1.4.3: text that is not large. */
const TEXT_CONTRAST = 4.5;
/** WCAG 2.2, success criterion 1.4.11: what one has to see to use or understand something. */
const GRAPHICS_CONTRAST = 3;
/** Two bands side by side are told apart from here on, in OKLab. */
const LAYER_DISTANCE = 0.035;

const VISIONS: [string, (colour: Color) => Color][] = [
	['ordinary vision', (colour) => colour],
	['no red cones', filterDeficiencyProt(1)],
	['no green cones', filterDeficiencyDeuter(1)],
	['no blue cones', filterDeficiencyTrit(1)],
];

/** Screens of a wide gamut show what is written, others the nearest that they can. */
const SCREENS: [string, (colour: Color) => Color][] = [
	['a wide screen', (colour) => colour],
	['an sRGB screen', (colour) => clampRgb(colour)],
];

const distance = differenceEuclidean('oklab');

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
	const colour = (name: string): Color => {
		const found = parse(themes[theme][name] ?? '');
		if (!found) throw new Error(`src/styles/tokens.css has no colour --color-${name} that can be read.`);
		return found;
	};
	const contrasts = (names: readonly string[], grounds: readonly string[]) =>
		names.flatMap((name) => grounds.map((ground): [string, string] => [name, ground]));
	const contrast = (name: string, ground: string) => wcagContrast(clampRgb(colour(name)), clampRgb(colour(ground)));

	test.each(contrasts([...TEXTS, ...CODE], GROUNDS))('text in %s can be read on %s', (name, ground) => {
		expect(contrast(name, ground)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
	});

	test('text can be read where a search result is marked', () => {
		for (const colour of ['ink', 'soft', 'link', 'unknown']) expect(contrast(colour, 'mark'), colour).toBeGreaterThanOrEqual(TEXT_CONTRAST);
	});

	test.each(contrasts(['focus', 'line-strong'], ['paper']))('%s can be seen on %s', (name, ground) => {
		expect(contrast(name, ground)).toBeGreaterThanOrEqual(GRAPHICS_CONTRAST);
	});

	test.each(contrasts(LAYER_COLOURS, ['paper', 'raised']))('%s can be seen on %s', (name, ground) => {
		expect(contrast(name, ground)).toBeGreaterThanOrEqual(GRAPHICS_CONTRAST);
	});

	test.each(LAYERS.map((layer, index) => [layer, index < LAYERS.length - 2 ? 'on-layer' : 'on-bright-layer']))(
		'the letter on %s can be read in %s',
		(layer, letter) => {
			expect(contrast(letter, `layer-${layer}`)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
		},
	);

	describe.each(SCREENS)('on %s', (_screen, shown) => {
		test.each(VISIONS)('neighbouring layers are told apart with %s', (_vision, seen) => {
			const colours = LAYER_COLOURS.map((name) => seen(shown(colour(name))));
			const alike = colours.slice(1).flatMap((upper, index) => {
				const lower = colours[index];
				const apart = lower ? distance(lower, upper) : 0;
				return apart < LAYER_DISTANCE ? [`${LAYERS[index] ?? ''} and ${LAYERS[index + 1] ?? ''}: ${apart.toFixed(4)}`] : [];
			});
			expect(alike).toEqual([]);
		});
	});
});
