import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	addressFromState,
	matricesOf,
	startState,
	stateFromAddress,
	type ComparisonState,
	type ComparisonWords,
} from '../../../../src/model/shared/comparison/comparison-state.ts';
import { MOST_PICKED } from '../../../../src/model/shared/comparison/most-picked.ts';

const WORDS: ComparisonWords = {
	facets: {
		interpreter: ['included', 'dependency', 'absent', 'unknown', 'only-included', 'only-dependency', 'only-absent', 'only-unknown'],
		'runs-on': ['linux', 'macos', 'windows', 'unknown'],
		'target-needs': ['nothing', 'python', 'conda', 'unknown'],
		status: ['active', 'dormant', 'unknown'],
	},
	lists: ['runs-on', 'target-needs'],
	columns: { ships: ['interpreter', 'kernel'], run: ['target-needs', 'start'], build: ['runs-on'], project: ['status', 'since'] },
	rows: ['pex', 'shiv', 'zipapp', 'freezer.onedir', 'freezer.onefile', 'conda-package', 'docker', 'wheel'],
	renamed: { platforms: 'runs-on', first: 'start', pants: 'pex', conda: 'conda-package' },
};

const START = startState(WORDS.columns);
/** What an address shows that says something else: past options as well. */
const ALL = { ...START, current: false };
const MATRICES = Object.keys(WORDS.columns);

const read = (query: string) => stateFromAddress(new URLSearchParams(query), WORDS);
const stateOf = (query: string) => read(query).state;
const droppedOf = (query: string) => read(query).dropped;

describe('an address', () => {
	test('without a query is the start, which has an empty query', () => {
		expect(read('')).toEqual({ state: START, dropped: [] });
		expect(addressFromState(START, WORDS.columns)).toBe('');
	});

	test('without a query hides what is dormant, archived or historical; with one it shows that unless it says otherwise', () => {
		expect([stateOf(''), stateOf('current=yes'), stateOf('interpreter=absent&current=yes')].map(({ current }) => current)).toEqual([
			true,
			true,
			true,
		]);
		expect([stateOf('current=no'), stateOf('interpreter=absent'), stateOf('colour=red')].map(({ current }) => current)).toEqual([
			false,
			false,
			false,
		]);
		expect(addressFromState(ALL, WORDS.columns)).toBe('current=no');
		expect(addressFromState({ ...ALL, text: 'pex' }, WORDS.columns)).toBe('q=pex');
		expect(addressFromState({ ...START, text: 'pex' }, WORDS.columns)).toBe('q=pex&current=yes');
	});

	test.each<[string, Partial<ComparisonState>]>([
		['matrix=build', { matrix: 'build' }],
		['interpreter=included', { facets: { interpreter: ['included'] } }],
		['interpreter=only-included,only-dependency', { facets: { interpreter: ['only-included', 'only-dependency'] } }],
		['runs-on=windows&runs-on=macos', { facets: { 'runs-on': ['windows', 'macos'] } }],
		['runs-on=windows,windows&runs-on=windows', { facets: { 'runs-on': ['windows'] } }],
		['runs-on=windows,macos&all=runs-on', { facets: { 'runs-on': ['windows', 'macos'] }, all: ['runs-on'] }],
		['all=runs-on,target-needs&all=runs-on', { all: ['runs-on', 'target-needs'] }],
		['all=', {}],
		['runs-on=windows&interpreter=absent', { facets: { 'runs-on': ['windows'], interpreter: ['absent'] } }],
		['runs-on=%20windows%20,', { facets: { 'runs-on': ['windows'] } }],
		['runs-on=', {}],
		['q=one%20file', { text: 'one file' }],
		['q=+one+', { text: 'one' }],
		['current=yes', { current: true }],
		['columns=kernel', { columns: ['kernel'] }],
		['columns=kernel,interpreter', { columns: ['interpreter', 'kernel'] }],
		['matrix=project&columns=since', { matrix: 'project', columns: ['since'] }],
		['sort=since', { sort: { column: 'since', descending: false } }],
		['sort=-since', { sort: { column: 'since', descending: true } }],
		['sort=-name', { sort: { column: 'name', descending: true } }],
		['rows=shiv,pants', { rows: ['shiv', 'pex'] }],
		['pick=shiv,pex', { pick: ['shiv', 'pex'] }],
		['pick=freezer.onefile', { pick: ['freezer.onefile'] }],
		['pick=pex,shiv&differences=yes', { pick: ['pex', 'shiv'], differences: true }],
	])('%s is understood', (query, state) => {
		expect(read(query)).toEqual({ state: { ...ALL, ...state }, dropped: [] });
	});

	test.each<[string, string[], Partial<ComparisonState>]>([
		['matrix=costs', ['matrix=costs'], {}],
		['matrix=run,build', ['matrix=build'], { matrix: 'run' }],
		['interpreter=inclded', ['interpreter=inclded'], {}],
		['runs-on=linux,amiga,macos', ['runs-on=amiga'], { facets: { 'runs-on': ['linux', 'macos'] } }],
		['runs-on=only-linux', ['runs-on=only-linux'], {}],
		['all=interpreter,colour,runs-on', ['all=interpreter', 'all=colour'], { all: ['runs-on'] }],
		['all=yes&runs-on=linux', ['all=yes'], { facets: { 'runs-on': ['linux'] } }],
		['all=__proto__', ['all=__proto__'], {}],
		['colour=red', ['colour'], {}],
		['utm_source=mail&q=pex', ['utm_source'], { text: 'pex' }],
		['columns=status', [], { matrix: 'project', columns: ['status'] }],
		['matrix=run&columns=status', [], { matrix: 'project', columns: ['status'] }],
		['matrix=run&columns=start,status', ['columns=status'], { matrix: 'run', columns: ['start'] }],
		['columns=kernel,weight', ['columns=weight'], { columns: ['kernel'] }],
		['sort=weight', ['sort=weight'], {}],
		['sort=since,name', ['sort=name'], { sort: { column: 'since', descending: false } }],
		['current=maybe', ['current=maybe'], {}],
		['differences=1', ['differences=1'], {}],
		['pick=freezer', ['pick=freezer'], {}],
		['rows=freezer,shiv', ['rows=freezer'], { rows: ['shiv'] }],
		['pick=pex,nothing,shiv', ['pick=nothing'], { pick: ['pex', 'shiv'] }],
		[
			'pick=pex,shiv,zipapp,docker,wheel,freezer.onedir,freezer.onefile',
			['pick=freezer.onedir', 'pick=freezer.onefile'],
			{ pick: ['pex', 'shiv', 'zipapp', 'docker', 'wheel'] },
		],
		[`q=${'x'.repeat(81)}`, ['q (longer than 80 characters)'], { text: 'x'.repeat(80) }],
		['interpreter=constructor', ['interpreter=constructor'], {}],
		['pick=__proto__,toString', ['pick=__proto__', 'pick=toString'], {}],
		['__proto__=included&constructor=yes', ['__proto__', 'constructor'], {}],
	])('%s reports %j as left out', (query, dropped, state) => {
		expect(read(query)).toEqual({ state: { ...ALL, ...state }, dropped });
	});

	test('is reported in few words, however long it is', () => {
		const [told = ''] = droppedOf(`runs-on=${'x'.repeat(5000)}`);
		expect(told).toMatch(/^runs-on=x+…$/);
		expect(told.length).toBeLessThan(70);
	});
});

describe('the matrices that have to be there', () => {
	test.each<[string, string[]]>([
		['', ['ships']],
		['interpreter=included&current=yes&sort=-kernel&columns=kernel&rows=pex', ['ships']],
		['q=pex', ['ships', 'run']],
		['sort=name', ['ships']],
		['matrix=build', ['build']],
		['runs-on=windows', ['ships', 'build']],
		['sort=-since', ['ships', 'project']],
		['matrix=run&columns=start', ['run']],
		['matrix=run&sort=since&runs-on=linux&interpreter=absent', ['ships', 'run', 'build', 'project']],
		['pick=pex,shiv', ['ships']],
	])('to show the rows of “%s” are %j', (query, matrices) => {
		expect(matricesOf(stateOf(query), WORDS.columns)).toEqual(matrices);
	});

	test('are not those of a facet that nothing is asked of', () => {
		expect(matricesOf({ ...START, facets: { 'runs-on': [] } }, WORDS.columns)).toEqual(['ships']);
	});
});

describe('what was renamed', () => {
	test.each<[string, Partial<ComparisonState>]>([
		['platforms=windows', { facets: { 'runs-on': ['windows'] } }],
		['matrix=run&columns=first', { matrix: 'run', columns: ['start'] }],
		['platforms=windows,macos&all=platforms', { facets: { 'runs-on': ['windows', 'macos'] }, all: ['runs-on'] }],
		['sort=platforms', { sort: { column: 'runs-on', descending: false } }],
		['sort=-platforms', { sort: { column: 'runs-on', descending: true } }],
		['pick=pants,shiv', { pick: ['pex', 'shiv'] }],
		['pick=pants,pex', { pick: ['pex'] }],
		['platforms=windows&runs-on=macos', { facets: { 'runs-on': ['windows', 'macos'] } }],
	])('%s still works', (query, state) => {
		expect(read(query)).toEqual({ state: { ...ALL, ...state }, dropped: [] });
	});

	test('does not touch a value that has the former name of an option', () => {
		expect(read('target-needs=conda')).toEqual({ state: { ...ALL, facets: { 'target-needs': ['conda'] } }, dropped: [] });
	});
});

const sortable = ['name', ...Object.values(WORDS.columns).flat()];
const someText = fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.trim());

const someState: fc.Arbitrary<ComparisonState> = fc.constantFrom(...MATRICES).chain((matrix) =>
	fc.record({
		matrix: fc.constant(matrix),
		columns: fc.subarray([...(WORDS.columns[matrix] ?? [])]),
		facets: fc
			.subarray(Object.entries(WORDS.facets))
			.chain((chosen) =>
				fc.tuple(...chosen.map(([facet, values]) => fc.tuple(fc.constant(facet), fc.shuffledSubarray(values, { minLength: 1 })))),
			)
			.map((wanted) => Object.fromEntries(wanted)),
		all: fc.shuffledSubarray(WORDS.lists),
		text: someText.filter(({ length }) => length <= 80),
		current: fc.boolean(),
		rows: fc.shuffledSubarray(WORDS.rows),
		sort: fc.option(fc.record({ column: fc.constantFrom(...sortable), descending: fc.boolean() })),
		pick: fc.shuffledSubarray(WORDS.rows, { maxLength: MOST_PICKED }),
		differences: fc.boolean(),
	}),
);

describe('for any state', () => {
	test('its address leads back to it', () => {
		fc.assert(
			fc.property(someState, (state) => {
				expect(read(addressFromState(state, WORDS.columns))).toEqual({ state, dropped: [] });
			}),
			{ numRuns: 500 },
		);
	});

	test('its address keeps its commas and needs no further encoding', () => {
		fc.assert(
			fc.property(someState, (state) => {
				expect(addressFromState(state, WORDS.columns)).toMatch(/^[\w.,!~*'()=&%-]*$/);
			}),
		);
	});
});

/** Parameters that make some sense and values that make some, none, or are known to be dangerous. */
const someParameter = fc.oneof(
	fc.constantFrom(
		'matrix',
		'columns',
		'sort',
		'pick',
		'q',
		'rows',
		'current',
		'differences',
		'all',
		...Object.keys(WORDS.facets),
		...Object.keys(WORDS.renamed),
	),
	fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', ''),
	fc.string(),
);
const someValue = fc.oneof(
	fc.constantFrom('yes', 'build', '-since', ...WORDS.rows, ...Object.values(WORDS.facets).flat(), ...Object.keys(WORDS.renamed)),
	fc.constantFrom('__proto__', 'constructor', '-', ',', ',,', 'only-', '😀'.repeat(50), `a${'😀'.repeat(50)}`, 'x '.repeat(60)),
	fc.string({ unit: 'binary', maxLength: 100 }),
);
const someQuery = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc
		.array(fc.tuple(someParameter, fc.array(someValue, { maxLength: 8 })), { maxLength: 8 })
		.map((parts) => new URLSearchParams(parts.map(([name, values]): [string, string] => [name, values.join(',')])).toString()),
);

function expectValid({ matrix, columns, facets, all, text, sort, pick }: ComparisonState): void {
	expect(MATRICES).toContain(matrix);
	expect(WORDS.columns[matrix]).toEqual(expect.arrayContaining(columns));
	for (const [facet, values] of Object.entries(facets)) {
		expect(Object.keys(WORDS.facets)).toContain(facet);
		expect(values).not.toEqual([]);
		expect(WORDS.facets[facet]).toEqual(expect.arrayContaining([...values]));
	}
	expect(WORDS.lists).toEqual(expect.arrayContaining([...all]));
	expect(Array.from(text).length).toBeLessThanOrEqual(80);
	if (sort) expect(sortable).toContain(sort.column);
	expect(WORDS.rows).toEqual(expect.arrayContaining(pick));
	expect(new Set(pick).size).toBe(pick.length);
	expect(pick.length).toBeLessThanOrEqual(MOST_PICKED);
}

describe('for any query at all', () => {
	test('there is a state that makes sense', () => {
		fc.assert(
			fc.property(someQuery, (query) => {
				expectValid(stateOf(query));
			}),
			{ numRuns: 1000 },
		);
	});

	test('that state has an address that leads to it and leaves nothing out', () => {
		fc.assert(
			fc.property(someQuery, (query) => {
				const state = stateOf(query);
				expect(read(addressFromState(state, WORDS.columns))).toEqual({ state, dropped: [] });
			}),
			{ numRuns: 1000 },
		);
	});
});

test('a text that is cut in the middle of a character still has an address', () => {
	const { text } = stateOf(`q=${encodeURIComponent(`${'x'.repeat(79)}😀`)}`);
	expect(() => addressFromState({ ...START, text }, WORDS.columns)).not.toThrow();
});

test('a text that is cut behind a space has none at its end', () => {
	expect(stateOf(`q=${encodeURIComponent(`${'x'.repeat(79)} and more`)}`).text).toBe('x'.repeat(79));
});
