import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/load/read-content.ts';
import { publishedCatalogue } from '../../../src/model/catalogue/published.ts';
import { gradientFrom } from '../../../src/model/gradient/gradient.ts';
import { bandTop, STAIRCASE, staircaseFrom, type Staircase, type StaircaseColumn } from '../../../src/model/gradient/staircase.ts';
import { LAYERS } from '../../../src/model/shared/layers.ts';
import { byId, catalogueWith, type Change } from '../../fixtures/catalogue.ts';
import { PROJECT } from '../../fixtures/project.ts';

const drawn = (change?: Change, withOptions = true) => staircaseFrom(gradientFrom(catalogueWith(change).rungs), { withOptions });

interface Box {
	what: string;
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** Width of a letter, so that as many as the drawing counts on fill a column. */
const LETTER = STAIRCASE.column / STAIRCASE.letters;
/** How far letters reach below their baseline. */
const BELOW = 3;

function labelBox(what: string, x: number, y: number, lines: readonly string[], step: number): Box {
	const width = Math.max(...lines.map(({ length }) => length)) * LETTER;
	return { what, left: x, right: x + width, top: y - STAIRCASE.line + BELOW, bottom: y + (lines.length - 1) * step + BELOW };
}

/** The boxes of all names below the bands: of the rungs, whose lines the component sets one unit further apart, and of the options. */
function labels(columns: readonly StaircaseColumn[]): Box[] {
	return columns.flatMap(({ x, title, options }) => [
		labelBox(`rung ${title.lines.join(' ')}`, x, title.y, title.lines, STAIRCASE.line + 1),
		...options.map((option) => labelBox(option.lines.join(' '), option.x, option.y, option.lines, STAIRCASE.line)),
	]);
}

function overlaps(boxes: readonly Box[]): string[] {
	return boxes.flatMap((one, index) =>
		boxes
			.slice(index + 1)
			.filter((other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom)
			.map((other) => `“${one.what}” and “${other.what}”`),
	);
}

function outside({ width, height, columns }: Staircase): string[] {
	const bands = columns.flatMap(({ bands: all, rung }) =>
		all.map(({ x, y, layer }) => ({
			what: `${rung.id} ${layer}`,
			left: x,
			right: x + STAIRCASE.column,
			top: y,
			bottom: y + STAIRCASE.band,
		})),
	);
	return [...labels(columns), ...bands]
		.filter(({ left, right, top, bottom }) => left < 0 || top < 0 || right > width || bottom > height)
		.map(({ what }) => what);
}

function named(option: string, name: string): Change {
	return ({ options }) => (byId(options, option).data.name = name);
}

describe('the staircase', () => {
	test('has a column for each rung, from left to right, and those beside the gradient at a distance', () => {
		const { columns, width } = drawn();
		expect(columns.map(({ rung }) => rung.id)).toEqual(['script', 'frozen', 'platform']);
		const [script, frozen, platform] = columns.map(({ x }) => x);
		expect(script).toBe(STAIRCASE.names);
		expect((frozen ?? 0) - (script ?? 0)).toBe(STAIRCASE.column + STAIRCASE.gap);
		expect((platform ?? 0) - (frozen ?? 0)).toBe(STAIRCASE.column + STAIRCASE.gap + STAIRCASE.aside);
		expect(width).toBe((platform ?? 0) + STAIRCASE.column);
	});

	test('has your code at the bottom and hardware at the top, the same in each column', () => {
		for (const { bands, x } of drawn().columns) {
			expect(bands.map(({ layer }) => layer)).toEqual(LAYERS);
			expect(bands.map(({ y }) => y)).toEqual(LAYERS.map((_, index) => bandTop(index)));
			expect(new Set(bands.map((band) => band.x))).toEqual(new Set([x]));
		}
		expect(bandTop(LAYERS.length - 1)).toBe(0);
		expect(bandTop(0) - bandTop(1)).toBe(STAIRCASE.band + STAIRCASE.seam);
	});

	test('has today’s options above those of the past', () => {
		const { columns } = drawn();
		expect(columns[1]?.options.map(({ option, past, lines }) => [option.id, past, lines])).toEqual([
			['freezer', false, ['Freezer']],
			['old-freezer', true, ['Old freezer']],
		]);
	});

	test('is drawn without options where there is no room for them', () => {
		const small = drawn(undefined, false);
		expect(small.columns.flatMap(({ options }) => options)).toEqual([]);
		expect(small.height).toBeLessThan(drawn().height);
		expect(outside(small)).toEqual([]);
	});

	test('titles a rung with its short name, which is made for the drawing', () => {
		expect(drawn().columns.map(({ title }) => title.lines.join(' '))).toEqual(['Script', 'Own Python', 'Platform']);
	});

	test('breaks a name at its spaces into lines that are as long as they may be', () => {
		const half = Math.floor((STAIRCASE.letters - 1) / 2);
		const [long, rest] = ['x'.repeat(half), 'y'.repeat(STAIRCASE.letters - 1 - half)];
		const linesOf = (name: string) => drawn(named('cloud', name)).columns[2]?.options[0]?.lines;
		expect(linesOf('PEX')).toEqual(['PEX']);
		expect(linesOf(`${long} ${rest}`)).toEqual([`${long} ${rest}`]);
		expect(linesOf(`${long} ${rest}y`)).toEqual([long, `${rest}y`]);
		expect(linesOf(`${long} ${rest} z z`)).toEqual([`${long} ${rest}`, 'z z']);
	});
});

describe('no two names overlap, and all are inside the drawing', () => {
	const word = fc.string({ unit: fc.constantFrom('a', 'm', 'W'), minLength: 1, maxLength: STAIRCASE.letters });
	const name = (letters: number) =>
		fc
			.array(word, { minLength: 1, maxLength: 8 })
			.map((words) => words.join(' '))
			.filter(({ length }) => length <= letters);

	test('whatever the options and rungs are called, and however many there are', () => {
		fc.assert(
			fc.property(
				fc.array(name(48), { minLength: 1, maxLength: 8 }),
				fc.array(name(16), { minLength: 3, maxLength: 3 }),
				(names, shorts) => {
					const drawing = drawn(({ options, rungs }) => {
						const script = byId(options, 'plain-script');
						names.forEach((own, index) => {
							options.push({ ...script, id: `copy-${index}`, data: { ...script.data, name: own, rung: index % 2 ? 'script' : 'frozen' } });
						});
						rungs.forEach(({ data }, index) => (data.short = shorts[index] ?? ''));
					});
					expect(overlaps(labels(drawing.columns))).toEqual([]);
					expect(outside(drawing)).toEqual([]);
				},
			),
		);
	});

	test.each(['py-app-standalone', 'python-for-android'])('if an option is called “%s”, which has no spaces to break at', (name) => {
		const drawing = drawn((content) => {
			named('plain-script', name)(content);
			named('freezer', name)(content);
		});
		expect(overlaps(labels(drawing.columns))).toEqual([]);
		expect(outside(drawing)).toEqual([]);
	});

	test('in the guide as it is', () => {
		const drawing = staircaseFrom(gradientFrom(publishedCatalogue(readContent(PROJECT).content).rungs));
		expect(overlaps(labels(drawing.columns))).toEqual([]);
		expect(outside(drawing)).toEqual([]);
	});

	test('if a rung is called something that takes three lines', () => {
		const drawing = drawn(({ rungs }) => {
			for (const { data } of rungs) Object.assign(data, { name: 'Pre-installed Python with own modules', short: `a ${'x'.repeat(12)} b` });
		});
		expect(overlaps(labels(drawing.columns))).toEqual([]);
	});
});
