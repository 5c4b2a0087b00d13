import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { LAYERS } from '../../src/model/shared/layers.ts';
import { STAMP_SIZES, stampFrame, type StampSize } from '../../src/model/shared/stamp/geometry.ts';
import { outcomesFromCells, type StampColours, type StampOutcome, type StampOutcomes } from '../../src/model/shared/stamp/stamp.ts';
import { line } from '../../src/schema/primitives.ts';
import { stamp, stampFile } from '../../src/views/stamp.ts';
import { toHtml } from '../../src/views/to-html.ts';
import { anyText, textOf } from '../fixtures/any-text.ts';
import { byKey, catalogueWith } from '../fixtures/catalogue.ts';

const { rows } = catalogueWith();
const rowOf = (key: string) => byKey(rows, key).cells;
const SIZES = [16, 24, 40, 72, 160] as const;
const ALL: StampOutcome[] = ['included', 'dependency', 'absent', 'not-applicable', 'unknown'];

describe('a stamp in a page', () => {
	const layers = outcomesFromCells(rowOf('cloud'));
	const svgOf = (size: StampSize, style?: Parameters<typeof stamp>[2], shown: StampOutcomes = layers) =>
		parse(toHtml(stamp(shown, size, style))).querySelector('svg');
	const pathsOf = (size: StampSize, shown: StampOutcomes = layers) => svgOf(size, {}, shown)?.querySelectorAll('path') ?? [];

	test('says what each of its paths is by attributes, which its styles read', () => {
		const words = pathsOf(72).map(({ attributes: { 'data-layer': layer, 'data-outcome': outcome, 'data-drawn': drawn } }) =>
			[layer, outcome, drawn].join(' '),
		);
		expect(words.slice(0, 3)).toEqual(['code included filled', 'python-deps dependency hatched', 'python-deps dependency outlined']);
		expect(words.at(-1)).toBe('hardware unknown outlined');
	});

	test.each(SIZES)('of %d pixels has as much room as its drawing takes, in whole pixels', (size) => {
		const { width, height, viewBox } = svgOf(size)?.attributes ?? {};
		const frame = stampFrame(STAMP_SIZES[size]);
		expect([width, height, viewBox]).toEqual([String(frame.width), String(frame.height), `0 0 ${frame.width} ${frame.height}`]);
	});

	test.each(SIZES)('of %d pixels draws each outcome in a way of its own', (size) => {
		const all: StampOutcomes = LAYERS.map((_, index) => [ALL[index % ALL.length] ?? 'unknown']);
		const drawings = ALL.map((outcome) => {
			const [first, ...others] = pathsOf(size, [[outcome], ...all.slice(1)]);
			const own = [first, ...others].filter((path) => path?.getAttribute('data-layer') === 'code');
			return own.map((path) => `${path?.getAttribute('data-drawn') ?? ''} ${path?.getAttribute('d') ?? ''}`).join();
		});
		// What is not known has the outline of what is absent, which the styles break into dashes.
		const same = size === 40 ? ALL.length : ALL.length - 1;
		expect(new Set(drawings).size).toBe(same);
	});

	test('speaks for itself with a label, and is silent without one', () => {
		expect(svgOf(24, { label: 'Ships all.' })?.attributes).toMatchObject({ role: 'img', 'aria-label': 'Ships all.' });
		expect(svgOf(24)?.attributes).toMatchObject({ 'aria-hidden': 'true' });
		expect(svgOf(24)?.attributes).not.toHaveProperty('role');
	});

	test('has a letter for each outcome and a name for each layer where it is written', () => {
		const texts = svgOf(160, { written: { name: (layer) => `the ${layer}`, sign: (outcome) => outcome.charAt(0) } })?.querySelectorAll(
			'text',
		);
		expect(texts?.map(({ text }) => text).slice(0, 2)).toEqual(['i', 'the code']);
	});
});

describe('a stamp in a file of its own', () => {
	const colours: StampColours = {
		layers: {
			code: '#000001',
			'python-deps': '#000002',
			'c-libraries': '#000003',
			interpreter: '#000004',
			'system-libs': '#000005',
			libc: '#000006',
			userspace: '#000007',
			kernel: '#000008',
			hardware: '#000009',
		},
		line: '#777777',
		paper: '#ffffff',
	};
	const file = (key: string, title: string) => toHtml(stampFile(outcomesFromCells(rowOf(key)), title, colours));
	const paths = (key: string, title = 'A stamp') =>
		parse(file(key, title))
			.querySelectorAll('path')
			.map(({ attributes }) => attributes);

	test('has its ground first and then a box for each outcome of each layer', () => {
		const [ground, ...boxes] = paths('freezer.onedir');
		expect(ground?.['fill']).toBe('#ffffff');
		expect(boxes).toHaveLength(11);
	});

	test('fills what is included, hatches what is a dependency and leaves the rest empty', () => {
		const boxes = paths('cloud').slice(1);
		expect(boxes.filter(({ fill }) => fill !== undefined).map(({ fill }) => fill)).toEqual(['#000001']);
		expect(boxes.filter(({ stroke }) => stroke === '#000004').map((box) => box['stroke-width'])).toEqual(['2', undefined]);
		expect(boxes.at(-1)).toMatchObject({ stroke: '#777777', 'stroke-dasharray': '2 2' });
		expect(paths('plain-script').at(-1)).not.toHaveProperty('stroke-dasharray');
	});

	test('has a title that is text, whatever characters stand in it', () => {
		const svg = file('cloud', 'R&D <cloud> & "more"');
		expect(svg).toContain('<title>R&amp;D &lt;cloud&gt; &amp; "more"</title>');
	});

	test('is one picture with one title, whatever text that content can hold stands in it', () => {
		const title = line(200, 'The title');
		const shape = (svg: string) => svg.replace(/<title>[^<]*<\/title>/, '<title></title>');
		const plain = shape(file('cloud', 'A stamp'));
		const signs = textOf(...'ab<>&\'"/!-[]?;'.split(''), '</title>', '<script>', ']]>', '-->', '<!--', '&lt;', '&#0;', '<?');
		const text = fc.oneof(anyText, signs);
		fc.assert(
			fc.property(text, (written) => {
				const parsed = title.safeParse(written);
				if (!parsed.success) return;
				const svg = file('cloud', parsed.data);
				expect(shape(svg)).toBe(plain);
				// In XML every & begins a name that is known without a document type.
				expect(svg).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos);)/);
				expect(parse(svg).querySelector('title')?.text).toBe(parsed.data);
			}),
		);
	});

	test('leaves nothing outside its frame', () => {
		const svg = parse(file('cloud', 'A')).querySelector('svg');
		const [left = 0, top = 0, width = 0, height = 0] = (svg?.getAttribute('viewBox') ?? '').split(' ').map(Number);
		expect(left).toBeLessThan(0);
		expect(top).toBeLessThan(0);
		expect(left + width).toBeGreaterThan(stampFrame(STAMP_SIZES[160]).width);
		expect(top + height).toBeGreaterThan(stampFrame(STAMP_SIZES[160]).height);
	});
});
