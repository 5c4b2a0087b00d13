import { describe, expect, test } from 'vitest';
import { tableFromMatrix } from '../../../src/model/comparison/matrix-table.ts';
import { groupsByRung } from '../../../src/model/comparison/rung-groups.ts';
import { byId, catalogueWith } from '../../fixtures/catalogue.ts';

const { rows, matrices, rungs } = catalogueWith();
const groupsOf = (matrix: string, ofRows = rows) => groupsByRung(tableFromMatrix(byId(matrices, matrix), ofRows, rungs));

describe('the groups of a table', () => {
	test('are the rungs that have rows, in the order of the gradient, each with its options', () => {
		expect(
			groupsOf('ships').map(({ rung, options }) => [rung.name, options.map((option) => option.rows.map(({ row }) => row.key))]),
		).toEqual([
			['Plain script', [['plain-script']]],
			['Own Python', [['freezer.onedir', 'freezer.onefile'], ['old-freezer']]],
			['Platform service', [['cloud']]],
		]);
		expect(groupsOf('ships', []).map(({ rung }) => rung.id)).toEqual([]);
	});

	test('have every row once', () => {
		const grouped = groupsOf('run').flatMap(({ options }) => options.flatMap((option) => option.rows.map(({ row }) => row.key)));
		expect(grouped.toSorted()).toEqual(rows.map(({ key }) => key).toSorted());
	});
});

describe('the modes of an option in one row', () => {
	const freezer = (matrix: string) => groupsOf(matrix).flatMap(({ options }) => options.flatMap(({ together }) => together ?? []))[0];

	test('have the answer that they share, and all answers where they differ', () => {
		expect(freezer('build')?.cells).toEqual([
			{ criterion: 'runs-on', values: ['linux', 'windows'], words: 'Linux, Windows', differing: false },
			{ criterion: 'one-file', values: ['many', 'one'], words: 'Many files / One file', differing: true },
		]);
		expect(freezer('build')?.option.data.name).toBe('Freezer');
	});

	test('are not made for an option with one row, also where only one of its modes is asked for', () => {
		const one = groupsOf(
			'ships',
			rows.filter(({ key }) => key !== 'freezer.onefile'),
		);
		expect(one.flatMap(({ options }) => options.flatMap(({ together }) => together ?? []))).toEqual([]);
	});
});
