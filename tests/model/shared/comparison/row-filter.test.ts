import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	facetCounts,
	facetHolds,
	matchingRows,
	ONLY,
	wordsOf,
	type FilterableRow,
	type Selection,
} from '../../../../src/model/shared/comparison/row-filter.ts';

const NOTHING: Selection = { facets: {}, all: [], text: '', current: false, rows: [], pick: [] };

const ROWS: FilterableRow[] = [
	{
		key: 'pex',
		values: { kernel: ['absent'], 'runs-on': ['linux', 'windows'], status: ['active'] },
		text: 'pex .pex a zip that python runs',
	},
	{
		key: 'vagrant',
		values: { kernel: ['included', 'absent'], 'runs-on': ['linux'], status: ['archived'] },
		text: 'vagrant a virtual machine',
	},
	{
		key: 'unikernel',
		values: { kernel: ['included'], 'runs-on': ['unknown'], status: ['dormant'] },
		text: 'unikernel a machine with python in it',
	},
	{ key: 'py2app', values: { kernel: ['unknown'], 'runs-on': ['macos'], status: ['historical'] }, text: 'py2app for macos' },
	{ key: 'cx-freeze', values: { kernel: ['absent'], 'runs-on': ['macos'], status: ['maintenance'] }, text: 'cx_freeze' },
];

function shown(selection: Partial<Selection>): number[] {
	return matchingRows(ROWS, { ...NOTHING, ...selection }).flatMap((holds, index) => (holds ? [index] : []));
}

describe('the rows that hold a selection', () => {
	test.each<[string, Partial<Selection>, number[]]>([
		['all where nothing is asked', {}, [0, 1, 2, 3, 4]],
		['those with one of a facet’s values', { facets: { 'runs-on': ['windows', 'macos'] } }, [0, 3, 4]],
		['those with all of a list’s values', { facets: { 'runs-on': ['windows', 'linux'] }, all: ['runs-on'] }, [0]],
		['those with the one value of which all are asked', { facets: { 'runs-on': ['linux'] }, all: ['runs-on'] }, [0, 1]],
		[
			'any of one facet and all of another',
			{ facets: { 'runs-on': ['linux', 'windows'], kernel: ['included', 'absent'] }, all: ['kernel'] },
			[1],
		],
		['all where all of no value are asked', { facets: { 'runs-on': [] }, all: ['runs-on'] }, [0, 1, 2, 3, 4]],
		['those that hold all facets', { facets: { 'runs-on': ['linux'], kernel: ['absent'] } }, [0, 1]],
		['those with a value beside others', { facets: { kernel: ['included'] } }, [1, 2]],
		['those with only that value', { facets: { kernel: ['only-included'] } }, [2]],
		['those with this only or with that', { facets: { kernel: ['only-included', 'absent'] } }, [0, 1, 2, 4]],
		['those that nobody knows, if they are asked for', { facets: { kernel: ['unknown'] } }, [3]],
		['all where a facet asks for no value', { facets: { kernel: [] } }, [0, 1, 2, 3, 4]],
		['none for a value that no row has', { facets: { kernel: ['dependency'] } }, []],
		['none for a facet that no row has', { facets: { colour: ['red'] } }, []],
		['those that are not of the past', { current: true }, [0, 4]],
		['those of the past too if they are picked', { current: true, pick: ['vagrant'] }, [0, 1, 4]],
		['those of a list alone, whichever else match', { rows: ['vagrant', 'nothing'] }, [1]],
		['none of a list that the facets leave out', { rows: ['vagrant'], facets: { kernel: ['unknown'] } }, []],
		['those of the past too if they are named', { current: true, text: 'python' }, [0, 2]],
		['no picked ones that facets leave out', { current: true, pick: ['vagrant'], facets: { kernel: ['unknown'] } }, []],
		['those with a word', { text: 'Python' }, [0, 2]],
		['those with all words in any order', { text: ' machine  PYTHON ' }, [2]],
		['those with a part of a word', { text: 'free' }, [4]],
		['those with a sign of patterns taken as it is', { text: '.pex' }, [0]],
		['those that hold text, facets and the switch', { text: 'python', facets: { kernel: ['absent'] }, current: true }, [0]],
	])('are %s', (_, selection, rows) => {
		expect(shown(selection)).toEqual(rows);
	});
});

test('a facet holds no row that has nothing to say on it', () => {
	expect(facetHolds({ key: 'pex', values: {}, text: '' }, 'kernel', ['absent', 'only-absent', 'unknown'])).toBe(false);
});

test('words are lower case and without what is between them', () => {
	expect(wordsOf('  One\tTWO\n three ')).toEqual(['one', 'two', 'three']);
	expect(wordsOf(' ')).toEqual([]);
});

/** Facets of the generated rows with their values; `status` is the one that the switch reads. */
const VALUES: Record<string, string[]> = {
	layer: ['included', 'dependency', 'absent', 'unknown'],
	'runs-on': ['linux', 'macos', 'windows'],
	status: ['active', 'dormant', 'archived'],
};
const WORDS = ['pex', 'zip', 'python'];

const someValues = fc.record(Object.fromEntries(Object.entries(VALUES).map(([facet, values]) => [facet, fc.subarray(values)])));
const someRows = fc.array(
	fc.record({ key: fc.constantFrom('one', 'other'), values: someValues, text: fc.subarray(WORDS).map((words) => words.join(' ')) }),
	{ maxLength: 12 },
);
const someSelection: fc.Arbitrary<Selection> = fc.record({
	facets: fc
		.subarray(Object.entries(VALUES))
		.chain((chosen) =>
			fc.tuple(
				...chosen.map(([facet, values]) =>
					fc.tuple(fc.constant(facet), fc.subarray([...values, ...values.map((value) => ONLY + value)], { maxLength: 3 })),
				),
			),
		)
		.map((wanted) => Object.fromEntries(wanted)),
	all: fc.subarray(Object.keys(VALUES)),
	text: fc.subarray(WORDS, { maxLength: 1 }).map((words) => words.join(' ')),
	current: fc.boolean(),
	rows: fc.subarray(['one', 'other']),
	pick: fc.subarray(['one', 'other']),
});

function count(rows: readonly FilterableRow[], selection: Selection): number {
	return matchingRows(rows, selection).filter(Boolean).length;
}

describe('for any rows and any selection', () => {
	test('the count of a value is how many rows choosing it alone in its facet would leave, or beside the others if all are asked', () => {
		fc.assert(
			fc.property(someRows, someSelection, (rows, selection) => {
				const counts = facetCounts(rows, selection, Object.keys(VALUES));
				for (const [facet, values] of Object.entries(VALUES))
					for (const value of values.flatMap((id) => [id, ONLY + id])) {
						const others = selection.all.includes(facet) ? (selection.facets[facet] ?? []) : [];
						const recount = count(rows, { ...selection, facets: { ...selection.facets, [facet]: [...others, value] } });
						expect(counts[facet]?.[value] ?? 0, `${facet}=${value}`).toBe(recount);
					}
			}),
			{ numRuns: 300 },
		);
	});

	test('a further value in a facet that asks for some never hides a row', () => {
		fc.assert(
			fc.property(someRows, someSelection, fc.constantFrom('linux', 'macos', 'windows'), (rows, selection, value) => {
				const wanted = selection.facets['runs-on'] ?? [];
				fc.pre(wanted.length > 0 && !selection.all.includes('runs-on'));
				const wider = { ...selection, facets: { ...selection.facets, 'runs-on': [...wanted, value] } };
				matchingRows(rows, selection).forEach((holds, index) => {
					if (holds) expect(matchingRows(rows, wider)[index]).toBe(true);
				});
			}),
		);
	});

	test('asking for more never shows a row that was hidden', () => {
		fc.assert(
			fc.property(someRows, someSelection, fc.constantFrom('linux', 'macos', 'windows'), (rows, { facets, text, current }, value) => {
				const wide = { facets: { ...facets, 'runs-on': [] }, all: [], text, current: current && text !== '', rows: [], pick: [] };
				const before = matchingRows(rows, wide);
				for (const narrow of [
					{ ...wide, facets: { ...facets, 'runs-on': [value] } },
					{ ...wide, current: true },
					{ ...wide, text: `${text} zip` },
				])
					matchingRows(rows, narrow).forEach((holds, index) => {
						if (holds) expect(before[index]).toBe(true);
					});
			}),
		);
	});
});

test('asking for all of some values shows no row that asking for any of them would not', () => {
	fc.assert(
		fc.property(someRows, someSelection, (rows, selection) => {
			fc.pre(Object.values(selection.facets).every((wanted) => wanted.length > 0));
			const any = matchingRows(rows, { ...selection, all: [] });
			matchingRows(rows, selection).forEach((holds, index) => {
				if (holds) expect(any[index]).toBe(true);
			});
		}),
	);
});

test('only the facets asked for are counted', () => {
	expect(facetCounts(ROWS, NOTHING, ['kernel'])).toEqual({
		kernel: { absent: 3, included: 2, unknown: 1, 'only-absent': 2, 'only-included': 1, 'only-unknown': 1 },
	});
});
