import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { outcomesFromCells, STAMP, STAMP_HEIGHT, type StampColours } from '../../src/model/shared/stamp/stamp.ts';
import { line } from '../../src/schema/primitives.ts';
import { stamp, stampFile } from '../../src/views/stamp.ts';
import { toHtml } from '../../src/views/to-html.ts';
import { anyText, textOf } from '../fixtures/any-text.ts';
import { byKey, catalogueWith } from '../fixtures/catalogue.ts';

const { rows } = catalogueWith();
const rowOf = (key: string) => byKey(rows, key).cells;

describe('a stamp in a page', () => {
	const layers = outcomesFromCells(rowOf('cloud'));
	const svgOf = (style?: Parameters<typeof stamp>[1]) => parse(toHtml(stamp(layers, style))).querySelector('svg');

	test('says what each of its paths is by attributes, which its styles read', () => {
		const paths = svgOf()
			?.querySelectorAll('path')
			.map(({ attributes }) => `${attributes['data-layer'] ?? ''} ${attributes['data-outcome'] ?? ''}`);
		expect(paths?.slice(0, 3)).toEqual(['code included', 'python-deps dependency', 'python-deps hatch']);
		expect(paths?.at(-1)).toBe('hardware unknown');
	});

	test('speaks for itself with a label, and is silent without one', () => {
		expect(svgOf({ label: 'Ships all.' })?.attributes).toMatchObject({ role: 'img', 'aria-label': 'Ships all.' });
		expect(svgOf()?.attributes).toMatchObject({ 'aria-hidden': 'true' });
		expect(svgOf()?.attributes).not.toHaveProperty('role');
	});

	test('has a letter for each outcome and a name for each layer where it is written', () => {
		const texts = svgOf({ written: { name: (layer) => `the ${layer}`, sign: (outcome) => outcome.charAt(0) } })?.querySelectorAll('text');
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
			userspace: '#000006',
			kernel: '#000007',
			hardware: '#000008',
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
		expect(boxes).toHaveLength(10);
	});

	test('fills what is included, hatches what is a dependency and leaves the rest empty', () => {
		const boxes = paths('cloud').slice(1);
		expect(boxes.filter(({ fill }) => fill !== undefined).map(({ fill }) => fill)).toEqual(['#000001']);
		expect(boxes.filter(({ stroke }) => stroke === '#000004').map((box) => box['stroke-width'])).toEqual([undefined, '1.3']);
		expect(boxes.at(-1)).toMatchObject({ stroke: '#777777', 'stroke-dasharray': '1.5 1.5' });
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
		expect(left + width).toBeGreaterThan(STAMP.width);
		expect(top + height).toBeGreaterThan(STAMP_HEIGHT);
	});
});
