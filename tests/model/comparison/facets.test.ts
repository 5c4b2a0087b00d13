import { describe, expect, test } from 'vitest';
import { stateFromAddress } from '../../../src/model/shared/comparison/comparison-state.ts';
import { comparisonWords, facetGroups, filterableFrom, hasOnly, textBeyondName } from '../../../src/model/comparison/facets.ts';
import { facetHolds } from '../../../src/model/shared/comparison/row-filter.ts';
import { byId, byKey, catalogueWith } from '../../fixtures/catalogue.ts';

const catalogue = catalogueWith();
const groups = facetGroups(catalogue);
const facets = groups.flatMap((group) => group.facets);

describe('facets', () => {
	test('stand in the order of the matrices, the rungs first and who picks versions behind the layers, and leave out what has no vocabulary', () => {
		expect(groups.map(({ name, facets: all }) => [name, all.map(({ id }) => id)])).toEqual([
			[
				'What it ships',
				[
					'rung',
					'code',
					'python-deps',
					'c-libraries',
					'interpreter',
					'system-libs',
					'libc',
					'userspace',
					'kernel',
					'hardware',
					'picked-by',
				],
			],
			['Install and run', ['install-method', 'network-start', 'isolation']],
			['Build', ['runs-on', 'one-file']],
			['Project', ['status', 'license', 'maintainer']],
		]);
	});

	test('have a value’s name, the rows that have it, and the address of their page', () => {
		expect(byId(facets, 'one-file')).toEqual({
			id: 'one-file',
			name: 'One file or many',
			question: 'What about one-file?',
			isList: false,
			values: [
				expect.objectContaining({ id: 'one', name: 'One file', count: 2, url: '/compare/one-file/one/' }),
				expect.objectContaining({ id: 'many', name: 'Many files', count: 3, url: '/compare/one-file/many/' }),
			],
		});
	});

	test('have the rungs from left to right', () => {
		expect(byId(facets, 'rung').values.map(({ id, name, count }) => [id, name, count])).toEqual([
			['script', 'Plain script', 1],
			['frozen', 'Own Python', 3],
			['platform', 'Platform service', 1],
		]);
	});

	test('have the rungs as a question of their own, with an address for each', () => {
		expect(byId(facets, 'rung')).toEqual({
			id: 'rung',
			name: 'Rung',
			question: 'On which rung is it?',
			isList: false,
			values: ['script', 'frozen', 'platform'].map((id) => expect.objectContaining({ id, url: `/compare/rung/${id}/` }) as unknown),
		});
	});

	test('have whoever picks the version of a layer, counted over all layers of a row', () => {
		const picked = facetGroups(
			catalogueWith(({ options }) => {
				const { cells } = byId(options, 'cloud').data;
				cells['code'] = { is: 'dependency', pickedBy: 'publisher' };
				cells['interpreter'] = { is: 'dependency', pickedBy: ['platform', 'installer'] };
			}),
		).flatMap((group) => group.facets);
		const counts = (all: typeof facets) => byId(all, 'picked-by').values.map(({ id, count }) => [id, count]);
		expect(counts(facets)).toEqual([
			['publisher', 0],
			['installer', 0],
			['platform', 1],
		]);
		expect(counts(picked)).toEqual([
			['publisher', 1],
			['installer', 1],
			['platform', 1],
		]);
		expect([byId(facets, 'picked-by').isList, byId(picked, 'picked-by').isList]).toEqual([false, true]);
	});

	test('have the value not-applicable where some row needs it, in the one facet and no other', () => {
		const odd = facetGroups(
			catalogueWith(({ options }) => {
				byId(options, 'cloud').data.cells['one-file'] = { is: 'not-applicable', note: 'There is no file.' };
			}),
		).flatMap((group) => group.facets);
		expect(odd.filter(({ values }) => values.some(({ id }) => id === 'not-applicable')).map(({ id }) => id)).toEqual(['one-file']);
		expect(byId(odd, 'one-file').values.map(({ id, name, count }) => [id, name, count])).toEqual([
			['one', 'One file', 2],
			['many', 'Many files', 2],
			['not-applicable', 'Does not apply', 1],
		]);
	});

	test('leave out the questions that are asked of tools and channels alone', () => {
		const { matrices, ...rest } = catalogue;
		const asked = matrices.map((matrix) => (matrix.id === 'build' ? { ...matrix, answeredBy: ['tools' as const] } : matrix));
		const without = { matrices: asked, ...rest };
		expect(facetGroups(without).map(({ name }) => name)).toEqual(['What it ships', 'Install and run', 'Project']);
		expect(Object.keys(comparisonWords(without).columns)).toEqual(['ships', 'run', 'project']);
	});

	test('have the value unknown where some row needs it, and only there', () => {
		const last = (id: string) => byId(facets, id).values.at(-1);
		expect(last('hardware')).toMatchObject({ id: 'unknown', name: 'Not known', count: 1 });
		expect(last('kernel')).toMatchObject({ id: 'absent' });
	});

	test('count the rows that their pages show', () => {
		for (const { id, values } of facets)
			for (const value of values)
				expect(value.count, value.url).toBe(catalogue.rows.filter((row) => facetHolds(filterableFrom(row), id, [value.id])).length);
	});
});

test('filters see a row’s rung, its answers, and its names and summary in lower case', () => {
	const row = catalogue.rows.find(({ key }) => key === 'freezer.onefile');
	const { values, text } = row ? filterableFrom(row) : { values: {}, text: '' };
	expect(values).toMatchObject({ rung: ['frozen'], 'one-file': ['one'], 'system-libs': ['included', 'absent'] });
	expect(text).toBe('freezer (one file) freezer.exe the same, packed into one program.');
});

test('the text beside the name has every alias and the summary, apart from each other', () => {
	const text = textBeyondName({ ...byKey(catalogue.rows, 'cloud'), aliases: ['PaaS', 'Push Platform'], summary: 'You Push.' });
	expect(text).toBe('paas push platform you push.');
});

test.each([
	['interpreter', true],
	['hardware', true],
	['runs-on', false],
	['rung', false],
	['picked-by', true],
])('“this and nothing else” can be asked of %s: %s', (facet, only) => {
	expect(hasOnly(facet)).toBe(only);
});

describe('the words of an address', () => {
	const words = comparisonWords(catalogue);

	test('are the values of every facet, and of layers each of them alone', () => {
		expect(Object.keys(words.facets)).toEqual(facets.map(({ id }) => id));
		expect(words.facets['one-file']).toEqual(['one', 'many', 'not-applicable', 'unknown']);
		expect(words.facets['kernel']?.slice().sort()).toEqual([
			'absent',
			'dependency',
			'included',
			'not-applicable',
			'only-absent',
			'only-dependency',
			'only-included',
			'only-not-applicable',
			'only-unknown',
			'unknown',
		]);
		for (const values of Object.values(words.facets)) expect(new Set(values).size).toBe(values.length);
	});

	test('are the lists of which all of some values can be asked: those of which a row has several', () => {
		expect(words.lists).toEqual(['install-method', 'runs-on']);
		expect(facets.filter(({ isList }) => isList).map(({ id }) => id)).toEqual(['install-method', 'runs-on']);
	});

	test('are the columns of each matrix, those without a facet too, and the keys of all rows', () => {
		expect(words.columns.project).toEqual(['status', 'release', 'since', 'license', 'maintainer']);
		expect(words.rows).toEqual(['plain-script', 'freezer.onedir', 'freezer.onefile', 'old-freezer', 'cloud']);
	});

	test('have an old word for each id that was given up, and for nothing else', () => {
		expect(words.renamed).toEqual({
			'first-start': 'network-start',
			'py-freezer.onedir': 'freezer.onedir',
			'py-freezer.onefile': 'freezer.onefile',
		});
	});

	test('know the former ids of criteria', () => {
		const { state, dropped } = stateFromAddress(new URLSearchParams('first-start=no'), words);
		expect([state.facets, dropped]).toEqual([{ 'network-start': ['no'] }, []]);
	});

	test('know the former ids of options', () => {
		const { options, ...rest } = catalogueWith(({ options: all }) => byId(all, 'cloud').data.formerly.push('push-platform'));
		const { state, dropped } = stateFromAddress(new URLSearchParams('pick=push-platform'), comparisonWords({ options, ...rest }));
		expect([state.pick, dropped]).toEqual([['cloud'], []]);
	});

	test('know the former ids of options with modes', () => {
		const { state, dropped } = stateFromAddress(new URLSearchParams('pick=py-freezer.onefile'), words);
		expect([state.pick, dropped]).toEqual([['freezer.onefile'], []]);
	});
});
