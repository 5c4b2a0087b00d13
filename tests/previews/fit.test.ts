import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Card } from '../../src/integrations/link-previews/card.ts';
import { fittingSize, SIZES, type Size } from '../../src/integrations/link-previews/fit.ts';
import { pictureOf } from '../../src/integrations/link-previews/picture.ts';
import { loadRenderer, styleSheet, type PictureRenderer } from '../../src/integrations/link-previews/renderer.ts';
import { MOST_STAMPS, type PreviewStamp } from '../../src/model/previews/subjects.ts';
import { LAYERS } from '../../src/model/shared/layers.ts';
import { COLOURS } from '../fixtures/picture-colours.ts';

const ROOM = { width: 100, height: 100 };
const LAST: Size = 'size-8';

test('the largest size is taken in which the text fits both ways, and the last if none does', async () => {
	const extents = fc.record({ height: fc.nat(200), right: fc.nat(200) });
	await fc.assert(
		fc.asyncProperty(fc.array(extents, { minLength: SIZES.length, maxLength: SIZES.length }), async (all) => {
			const size = await fittingSize(ROOM, (candidate) => Promise.resolve(all[SIZES.indexOf(candidate)] ?? { height: 0, right: 0 }));
			const fits = all.slice(0, -1).findIndex(({ height, right }) => height <= ROOM.height && right <= ROOM.width);
			expect(size).toBe(fits === -1 ? LAST : SIZES[fits]);
		}),
	);
});

describe('with the real fonts', () => {
	let renderer: PictureRenderer;
	beforeAll(async () => {
		renderer = await loadRenderer(styleSheet(COLOURS));
	});
	const stamp: PreviewStamp = { name: null, layers: LAYERS.map(() => ['included']) };
	const gradient = [{ rung: 'only', layers: LAYERS.map(() => ['included' as const]) }];
	const sizeOf = (card: Card) => renderer.size(pictureOf(card, gradient, COLOURS));

	test('short text is large, long text smaller', async () => {
		const words = 'One sentence of about the length that a summary has, which takes some lines.';
		expect(await sizeOf({ title: 'PEX', words, stamps: [stamp] })).toBe(SIZES[0]);
		const longer = await sizeOf({ title: 'A virtual environment in a container image', words: `${words} ${words}`, stamps: [stamp] });
		expect(SIZES.indexOf(longer)).toBeGreaterThan(0);
		expect(longer).not.toBe(LAST);
	});

	test('a word is not broken while a smaller size keeps it whole', async () => {
		const size = await sizeOf({ title: 'Incomprehensibilities', words: 'A word.', stamps: [stamp, stamp, stamp] });
		expect(SIZES.indexOf(size)).toBeGreaterThan(0);
		expect(size).not.toBe(LAST);
	});

	test('any text has room in the last size, whatever stands beside or below it', async () => {
		const text = fc.string({ unit: 'grapheme', maxLength: 400 });
		const many = Array.from({ length: MOST_STAMPS }, () => stamp);
		const subjects = fc.constantFrom<Partial<Card>>({ stamps: [stamp] }, { stamps: many }, {}, { rung: 'only' });
		await fc.assert(
			fc.asyncProperty(text, text, text, subjects, async (over, title, words, subject) => {
				const picture = pictureOf({ over, title, words, ...subject }, gradient, COLOURS);
				const { height } = await renderer.extent(picture.text(LAST));
				expect(height).toBeLessThanOrEqual(picture.room.height + 1);
			}),
			{
				numRuns: 40,
				examples: [{}, { rung: 'only' }, { stamps: many }].flatMap((subject): [string, string, string, Partial<Card>][] => [
					['x'.repeat(300), 'M'.repeat(300), 'W '.repeat(400), subject],
					['over '.repeat(60), 'Title '.repeat(60), 'x'.repeat(900), subject],
				]),
			},
		);
	});

	test.each(['🐍 Snake 🧪', 'אריזה של פייתון', 'حزمة بايثون', '打包', 'Ångström’s “naïve” — Łódź', '', '<b>&amp;'])(
		'a picture is drawn of a page called "%s"',
		async (title) => {
			const png = await renderer.preview(pictureOf({ title, words: title, stamps: [{ ...stamp, name: title }, stamp] }, gradient, COLOURS));
			expect(Buffer.from(png.subarray(1, 4)).toString()).toBe('PNG');
		},
	);
});
