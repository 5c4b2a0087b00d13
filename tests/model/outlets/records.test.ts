import { describe, expect, test } from 'vitest';
import { outletFrom, recordsFrom, rowForOutlet } from '../../../src/model/outlets/outlet.ts';
import { LAYERS } from '../../../src/model/shared/layers.ts';
import { byId, catalogueWith } from '../../fixtures/catalogue.ts';

const SITE = new URL('https://gradient.example/');
const catalogue = catalogueWith();

describe('options.csv', () => {
	const { columns, records } = recordsFrom(catalogue, SITE);

	test('has the plain columns first and then each criterion, with the release’s date beside it', () => {
		expect(columns).toEqual([
			...['id', 'mode', 'name', 'url', 'rung', 'summary'],
			...LAYERS,
			...['install-method', 'network-start', 'isolation', 'runs-on', 'one-file'],
			...['status', 'release', 'release-date', 'since', 'license', 'maintainer'],
			'prominence',
		]);
	});

	test('has text under every column of every record and nothing else', () => {
		for (const record of records) {
			expect(Object.keys(record).sort()).toEqual([...columns].sort());
			for (const value of Object.values(record)) expect(value).toBeTypeOf('string');
		}
	});

	test.each([
		['code', 'I'],
		['python-deps', 'I'],
		['c-libraries', 'I/-'],
		['kernel', '-'],
		['mode', 'onedir'],
		['prominence', 'usual'],
		['one-file', 'many'],
		['runs-on', 'linux windows'],
		['release', '2.10'],
		['release-date', '2026-09-12'],
		['since', '2005'],
		['license', 'GPL-2.0-or-later'],
		['url', 'https://gradient.example/options/freezer/#onedir'],
	])('writes a freezer’s %s as %s', (column, text) => {
		expect(records[1]?.[column]).toBe(text);
	});

	test.each([
		['python-deps', 'D'],
		['hardware', '?'],
		['mode', ''],
		['release', 'none'],
		['release-date', ''],
	])('writes a cloud’s %s as "%s"', (column, text) => {
		expect(records[4]?.[column]).toBe(text);
	});

	test('says in every column what the JSON says', () => {
		const json = JSON.parse(JSON.stringify(outletFrom(catalogue, SITE, '2026-11-20'))) as { options: Record<string, unknown>[] };
		const signs: Record<string, string> = { included: 'I', dependency: 'D', absent: '-', unknown: '?' };
		for (const [index, record] of records.entries()) {
			const row = json.options[index] ?? {};
			const cells = { ...row, ...(row['layers'] as object), ...(row['evidence'] as object) } as Record<
				string,
				{ is: string[]; date?: string }
			>;
			for (const column of columns) {
				const plain =
					column === 'license'
						? row[column]
						: column === 'prominence'
							? (row[column] as { is: string }).is
							: ['mode', 'name', 'url', 'rung', 'summary', 'id'].includes(column)
								? (row[column] ?? '')
								: null;
				const { is } = cells[column] ?? { is: [] };
				const expected =
					column === 'release-date'
						? (cells['release']?.date ?? '')
						: (plain ?? (LAYERS.some((layer) => layer === column) ? is.map((outcome) => signs[outcome]).join('/') : is.join(' ')));
				expect(record[column], `${record['id'] ?? ''} ${column}`).toBe(expected);
			}
		}
	});

	test('writes no text that a spreadsheet would compute, and leaves it in the JSON as it is', () => {
		const formula = '=HYPERLINK("https://evil.example")';
		const hostile = catalogueWith(({ options }) => {
			const { data } = byId(options, 'plain-script');
			Object.assign(data, { name: '+1', summary: formula });
			Object.assign(data.cells, { release: '@1', license: { is: 'permissive', text: '-1' } });
		});
		const record = recordsFrom(hostile, SITE).records[0];
		expect(record).toMatchObject({ name: "'+1", summary: `'${formula}`, release: "'@1", license: "'-1", kernel: '-' });
		const [row] = hostile.rows;
		expect(row && rowForOutlet(row, SITE)).toMatchObject({ name: '+1', summary: formula, license: '-1' });
	});

	test.each([
		['the publisher', ['publisher'], 'Dp'],
		['the publisher among others', ['publisher', 'installer'], 'Dp'],
		['the installer', ['installer'], 'D'],
		['the platform', ['platform'], 'D'],
	] as const)('writes a dependency of which %s picks the version', (_, pickedBy, letters) => {
		const changed = catalogueWith(({ options }) => {
			byId(options, 'plain-script').data.cells['libc'] = { is: 'dependency', pickedBy: [...pickedBy], note: 'It depends.' };
		});
		expect(recordsFrom(changed, SITE).records[0]?.['libc']).toBe(letters);
	});

	test('writes the values of a licence without its wording, and nothing where a row has no cell', () => {
		const changed = catalogueWith(({ options }) => {
			byId(options, 'plain-script').data.cells['license'] = { is: ['permissive', 'copyleft'], note: 'Either.' };
		});
		const [first, ...others] = changed.rows;
		if (!first) throw new Error('The fixture has rows.');
		const { isolation, kernel, ...cells } = first.cells;
		const [record] = recordsFrom({ ...changed, rows: [{ ...first, cells }, ...others] }, SITE).records;
		expect([isolation?.is, kernel?.is]).toEqual([['none'], ['absent']]);
		expect(record).toMatchObject({ license: 'permissive copyleft', isolation: '', kernel: '' });
	});

	test('has no column for questions that are asked of tools and channels alone', () => {
		const { matrices, ...rest } = catalogue;
		const asked = matrices.map((matrix) => (matrix.id === 'build' ? { ...matrix, answeredBy: ['tools' as const] } : matrix));
		expect(recordsFrom({ matrices: asked, ...rest }, SITE).columns).not.toContain('one-file');
	});

	test('writes two ways of shipping a layer with a stroke between them', () => {
		const { rows, criteria } = catalogueWith(({ options }) => {
			byId(options, 'plain-script').data.cells['kernel'] = { is: ['included', 'dependency'], note: 'Now this, now that.' };
		});
		expect(recordsFrom({ ...catalogue, rows, criteria }, SITE).records[0]?.['kernel']).toBe('I/D');
	});
});
