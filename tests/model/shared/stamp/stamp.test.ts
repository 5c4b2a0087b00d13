import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../../src/model/shared/cell.ts';
import { hatchPath, outcomesOf, STAMP, STAMP_HEIGHT, stampFromCells } from '../../../../src/model/shared/stamp/stamp.ts';
import { stampSvg, type StampColours } from '../../../../src/model/stamp/stamp-svg.ts';
import { stampWords } from '../../../../src/model/stamp/stamp-words.ts';
import { LAYERS, OUTCOMES } from '../../../../src/model/shared/layers.ts';
import { line } from '../../../../src/schema/primitives.ts';
import { anyText, textOf } from '../../../fixtures/any-text.ts';
import { catalogueWith } from '../../../fixtures/catalogue.ts';

const { rows, criteria } = catalogueWith();
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
		expect(stampWords(criteria, rowOf('freezer.onedir'))).toBe(
			'Ships your code, Python packages and interpreter. Varies for C libraries and system libraries. Needs userspace, kernel and hardware on the target.',
		);
	});

	test('tell what is brought and what nobody knows', () => {
		expect(stampWords(criteria, rowOf('cloud'))).toBe(
			'Ships your code. Brings Python packages, C libraries, interpreter, system libraries, userspace and kernel as a dependency. Not known: hardware.',
		);
	});

	test('name every layer exactly once, whatever the cells say', () => {
		const cells = fc.record(Object.fromEntries(LAYERS.map((layer) => [layer, fc.subarray([...OUTCOMES]).map((is) => cell(...is))])));
		fc.assert(
			fc.property(cells, (answers) => {
				const words = stampWords([], answers);
				for (const layer of LAYERS) expect(words.split(new RegExp(`\\b${layer}\\b`))).toHaveLength(2);
			}),
		);
	});
});

describe('the stamp as a picture', () => {
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
	const paths = (key: string, title = 'A stamp') =>
		parse(stampSvg(rowOf(key), title, colours))
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
		const svg = stampSvg(rowOf('cloud'), 'R&D <cloud> & "more"', colours);
		expect(svg).toContain('<title>R&amp;D &lt;cloud&gt; &amp; "more"</title>');
	});

	test('is one picture with one title, whatever text that content can hold stands in it', () => {
		const title = line(200, 'The title');
		const shape = (svg: string) => svg.replace(/<title>[^<]*<\/title>/, '<title></title>');
		const plain = shape(stampSvg(rowOf('cloud'), 'A stamp', colours));
		const signs = textOf(...'ab<>&\'"/!-[]?;'.split(''), '</title>', '<script>', ']]>', '-->', '<!--', '&lt;', '&#0;', '<?');
		const text = fc.oneof(anyText, signs);
		fc.assert(
			fc.property(text, (written) => {
				const parsed = title.safeParse(written);
				if (!parsed.success) return;
				const svg = stampSvg(rowOf('cloud'), parsed.data, colours);
				expect(shape(svg)).toBe(plain);
				// In XML every & begins a name that is known without a document type.
				expect(svg).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos);)/);
				expect(parse(svg).querySelector('title')?.text).toBe(parsed.data);
			}),
		);
	});

	test('leaves nothing outside its frame', () => {
		const svg = parse(stampSvg(rowOf('cloud'), 'A', colours)).querySelector('svg');
		const [left = 0, top = 0, width = 0, height = 0] = (svg?.getAttribute('viewBox') ?? '').split(' ').map(Number);
		expect(left).toBeLessThan(0);
		expect(top).toBeLessThan(0);
		expect(left + width).toBeGreaterThan(STAMP.width);
		expect(top + height).toBeGreaterThan(STAMP_HEIGHT);
	});
});
