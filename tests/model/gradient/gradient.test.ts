import { describe, expect, test } from 'vitest';
import { gradientFrom, rungLayerWords, type RungLayer } from '../../../src/model/gradient/gradient.ts';
import type { LayerId } from '../../../src/model/shared/layers.ts';
import { byId, catalogueWith, type Change } from '../../fixtures/catalogue.ts';

function layerOf(rung: string, layer: LayerId, change?: Change): RungLayer | undefined {
	const step = gradientFrom(catalogueWith(change).rungs).find((candidate) => candidate.rung.id === rung);
	return step?.layers.find((candidate) => candidate.layer === layer);
}

/** Fills the script's rung with options whose kernel has these outcomes, in place of its own option. */
function kernels(...outcomes: (string | string[])[]): Change {
	return ({ options }) => {
		const script = byId(options, 'plain-script');
		script.data.cells['kernel'] = outcomes[0] ?? 'unknown';
		outcomes.slice(1).forEach((kernel, index) => {
			const copy = structuredClone(script);
			copy.data.cells['kernel'] = kernel;
			options.push({ ...copy, id: `copy-${index}` });
		});
	};
}

const past: Change = ({ options }) => (byId(options, 'freezer').data.cells['status'] = 'historical');

test('a rung parts the options of today from those of the past', () => {
	const [, frozen] = gradientFrom(catalogueWith().rungs);
	expect(frozen?.options.map(({ id }) => id)).toEqual(['freezer']);
	expect(frozen?.past.map(({ id }) => id)).toEqual(['old-freezer']);
});

test('dormant options are none of the past: someone may still start with them', () => {
	const [, frozen] = gradientFrom(catalogueWith(({ options }) => (byId(options, 'freezer').data.cells['status'] = 'dormant')).rungs);
	expect(frozen?.options.map(({ id }) => id)).toEqual(['freezer']);
});

describe('what is typical of a rung', () => {
	test.each<[string, Change, string[], string[]]>([
		['what its one option does', kernels('absent'), ['absent'], []],
		['what half of its options do', kernels('included', 'absent'), ['included', 'absent'], []],
		['not what fewer than half do', kernels('absent', 'absent', 'included'), ['absent'], ['included']],
		['both outcomes of an option that has both', kernels(['included', 'dependency'], 'dependency'), ['included', 'dependency'], []],
		['nothing where all differ', kernels('included', 'dependency', 'absent'), [], ['included', 'dependency', 'absent']],
		['not what is unknown, which still counts as an option', kernels('unknown', 'unknown', 'absent'), [], ['absent']],
		['in the fixed order of outcomes', kernels('absent', 'dependency'), ['dependency', 'absent'], []],
	])('is %s', (_, change, typical, varies) => {
		expect(layerOf('script', 'kernel', change)).toEqual({ layer: 'kernel', typical, varies });
	});

	test('is what any mode of an option does', () => {
		expect(layerOf('frozen', 'c-libraries')).toEqual({ layer: 'c-libraries', typical: ['included', 'absent'], varies: [] });
	});

	test('leaves the past out while there is a present', () => {
		const change: Change = ({ options }) => (byId(options, 'old-freezer').data.cells['kernel'] = 'included');
		expect(layerOf('frozen', 'kernel', change)?.typical).toEqual(['absent']);
	});

	test('counts the past where there is nothing else', () => {
		const change: Change = (content) => {
			past(content);
			byId(content.options, 'old-freezer').data.cells['kernel'] = 'included';
		};
		expect(layerOf('frozen', 'kernel', change)?.typical).toEqual(['included', 'absent']);
	});
});

test.each<[string[], string[], string]>([
	[['included'], [], 'included'],
	[['included', 'absent'], [], 'included or absent'],
	[['included'], ['dependency', 'absent'], 'included; some: dependency, absent'],
	[[], ['included', 'absent'], 'differs; some: included, absent'],
	[[], [], 'no options yet'],
])('typically %j and sometimes %j reads as "%s"', (typical, varies, words) => {
	expect(rungLayerWords({ layer: 'code', typical, varies } as RungLayer)).toBe(words);
});
