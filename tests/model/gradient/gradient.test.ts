import { describe, expect, test } from 'vitest';
import {
	gradientFrom,
	keyFits,
	layerUrl,
	rungCountWords,
	rungLayerWords,
	rungPosition,
	type RungLayer,
} from '../../../src/model/gradient/gradient.ts';
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

test('dormant options are of the past too', () => {
	const [, frozen] = gradientFrom(catalogueWith(({ options }) => (byId(options, 'freezer').data.cells['status'] = 'dormant')).rungs);
	expect(frozen?.options).toEqual([]);
	expect(frozen?.past.map(({ id }) => id).sort()).toEqual(['freezer', 'old-freezer']);
});

describe('the options of a rung', () => {
	const families = { freezers: { name: 'Freezers', how: 'copy' }, launchers: { name: 'Launchers', how: 'fetch' } };
	const grouped = (change: Change) => gradientFrom(catalogueWith(change).rungs)[1];

	test('are one group where the rung has no families', () => {
		expect(grouped(() => undefined)?.families).toMatchObject([{ family: null, options: [{ id: 'freezer' }] }]);
	});

	test('are grouped by family, and families without a current option are left out', () => {
		const step = grouped(({ rungs, options }) => {
			byId(rungs, 'frozen').data.families = families;
			byId(options, 'freezer').data.family = 'launchers';
			byId(options, 'old-freezer').data.family = 'freezers';
		});
		expect(step?.families.map(({ family }) => family?.name)).toEqual(['Launchers']);
	});

	test.each([
		[0, 1, 0, '1 option'],
		[2, 2, 0, '2 options'],
		[4, 21, 10, '31 options: 4 usual, 17 others, 10 no longer developed'],
		[1, 2, 0, '2 options: 1 usual, 1 other'],
		[0, 3, 2, '5 options: 3 current, 2 no longer developed'],
		[0, 0, 2, '2 options'],
	])('with %i usual of %i and %i of the past read as "%s" … "%s"', (usual, options, past, words) => {
		const some = (count: number) => Array.from({ length: count }, () => byId(catalogueWith().options, 'freezer'));
		expect(rungCountWords({ usual: some(usual), options: some(options), past: some(past) })).toBe(words);
	});
});

test('the corner of the key is free until one of the first rungs ships a topmost layer', () => {
	const fits = (change: Change) => keyFits(gradientFrom(catalogueWith(change).rungs).filter(({ rung }) => rung.id === 'script'));
	expect(fits(kernels('absent'))).toBe(true);
	expect(fits(kernels('included'))).toBe(false);
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

test('the usual options of a rung are those of today that are usual', () => {
	const usual = gradientFrom(catalogueWith().rungs).map((step) => step.usual.map(({ id }) => id));
	expect(usual).toEqual([[], ['freezer'], []]);
});

test.each([
	['gradient', 'Rung 3 of the gradient'],
	['beside', 'Beside the gradient'],
] as const)('the position of the third rung with the place "%s" in words', (place, words) => {
	expect(rungPosition({ place, order: 3 })).toBe(words);
});

test.each<[RungLayer['typical'], string]>([
	[[], '/compare/?rung=frozen'],
	[['included'], '/compare/?rung=frozen&kernel=included'],
	[['included', 'absent'], '/compare/?rung=frozen&kernel=included,absent'],
])('a rung’s layer that is typically %j leads to the comparison of its options', (typical, url) => {
	expect(layerUrl({ id: 'frozen' }, { layer: 'kernel', typical, varies: ['dependency'] })).toBe(url);
});
