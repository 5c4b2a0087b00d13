import { describe, expect, test } from 'vitest';
import { tableFromMatrix } from '../../../src/model/comparison/matrix-table.ts';
import { byId, catalogueWith } from '../../fixtures/catalogue.ts';

const { rows, matrices, rungs } = catalogueWith();
const tableOf = (matrix: string, ofRows = rows) => tableFromMatrix(byId(matrices, matrix), ofRows, rungs);

describe('a table', () => {
	test('has its matrix’s columns in order and the rows as given', () => {
		const table = tableOf('project', rows.toReversed());
		expect(table.matrix.name).toBe('Project');
		expect(table.matrix.criteria.map(({ id }) => id)).toEqual(['status', 'release', 'since', 'license', 'maintainer']);
		expect(table.rows.map(({ row: { key } }) => key)).toEqual([
			'cloud',
			'old-freezer',
			'freezer.onefile',
			'freezer.onedir',
			'plain-script',
		]);
	});

	test('names each row’s rung', () => {
		expect(tableOf('run').rows.map(({ rung }) => rung?.name)).toEqual([
			'Plain script',
			'Own Python',
			'Own Python',
			'Own Python',
			'Platform service',
		]);
	});

	test('has in each cell the values and their words', () => {
		expect(tableOf('build').rows[1]?.cells).toEqual([
			{ criterion: 'runs-on', values: ['linux', 'windows'], words: 'Linux, Windows', differing: false },
			{ criterion: 'one-file', values: ['many'], words: 'Many files', differing: true },
		]);
	});

	test('sorts a release by its date and shows both', () => {
		expect(tableOf('project').rows[1]?.cells[1]).toEqual({
			criterion: 'release',
			values: ['2026-09-12'],
			words: '2.10 (2026-09-12)',
			differing: false,
		});
		expect(tableOf('project').rows[0]?.cells[1]).toEqual({ criterion: 'release', values: ['none'], words: 'None', differing: false });
	});

	test('of the layers has letters too, which the others have not', () => {
		expect(tableOf('ships').rows[1]?.cells.map(({ signs }) => signs)).toEqual(['I', 'I', 'I/–', 'I', 'I/–', '–', '–', '–', '–']);
		for (const { cells } of tableOf('run').rows) for (const cell of cells) expect(cell).not.toHaveProperty('signs');
	});
});

describe('the legend', () => {
	const signs = (...keys: string[]) =>
		tableOf(
			'ships',
			rows.filter(({ key }) => keys.includes(key)),
		).legend.map(({ sign }) => sign);

	test('has only the letters that occur, in their fixed order', () => {
		expect(signs('plain-script')).toEqual(['I', '–']);
		expect(signs('plain-script', 'cloud')).toEqual(['I', 'D', '–', '?']);
		expect(signs()).toEqual([]);
	});

	test('explains the sign for "not known"', () => {
		expect(tableOf('ships').legend.at(-1)).toMatchObject({ sign: '?', name: 'Not known' });
	});

	test('is left out where cells speak in words', () => {
		expect(tableOf('project').legend).toEqual([]);
	});
});
