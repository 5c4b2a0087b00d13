import { describe, expect, test } from 'vitest';
import { cellFromAuthored, rowKeys, rowsOfCells, valuesOf } from '../../../src/model/catalogue/cells.ts';
import type { AuthoredCell } from '../../../src/schema/cell.ts';
import { byId, soundContent } from '../../fixtures/catalogue.ts';

const EVIDENCE = { sources: ['freezer/manual', 'freezer/faq'], checked: '2026-11-20' };

test.each<[AuthoredCell, string[]]>([
	['included', ['included']],
	[2005, ['2005']],
	[
		['linux', 'macos'],
		['linux', 'macos'],
	],
	[{ is: 2005 }, ['2005']],
	[{ is: ['linux', 'macos'], note: 'x' }, ['linux', 'macos']],
])('the values of %j are %j', (cell, values) => {
	expect(valuesOf(cell)).toEqual(values);
});

describe('a cell as written', () => {
	test.each<[string, AuthoredCell]>([
		['word', 'included'],
		['list', ['included']],
		['long form', { is: 'included' }],
	])('leans on the option’s evidence as a bare %s', (_, cell) => {
		expect(cellFromAuthored(cell, EVIDENCE)).toEqual({ is: ['included'], ...EVIDENCE, how: 'documented' });
	});

	test('keeps everything that it says itself', () => {
		const full = {
			is: ['2.10'],
			text: 'two ten',
			note: 'At last.',
			date: '2026-09-12',
			sources: ['freezer/releases'],
			checked: '2026-11-21',
			how: 'tested' as const,
			on: 'Debian 12',
			from: ['status'],
		};
		expect(cellFromAuthored(full, EVIDENCE)).toEqual(full);
	});

	test('has all who pick the version of a dependency as a list, and none where nobody does', () => {
		expect(cellFromAuthored({ is: 'dependency', pickedBy: 'publisher' }, EVIDENCE).pickedBy).toEqual(['publisher']);
		expect(cellFromAuthored({ is: 'dependency', pickedBy: ['installer', 'platform'] }, EVIDENCE).pickedBy).toEqual([
			'installer',
			'platform',
		]);
		expect(cellFromAuthored({ is: 'included' }, EVIDENCE)).not.toHaveProperty('pickedBy');
	});

	test('that is unknown has nothing behind it but the day', () => {
		expect(cellFromAuthored('unknown', EVIDENCE)).toEqual({ is: ['unknown'], sources: [], checked: '2026-11-20', how: null });
	});

	test('that is unknown keeps its own sources, which show that someone looked', () => {
		const cell = cellFromAuthored({ is: 'unknown', note: 'The manual is silent.', sources: ['freezer/manual'] }, EVIDENCE);
		expect(cell).toMatchObject({ sources: ['freezer/manual'], note: 'The manual is silent.', how: null });
	});
});

describe('the rows of an option', () => {
	const { options } = soundContent();

	test('are one without modes', () => {
		const script = byId(options, 'plain-script');
		expect(rowsOfCells(script)).toEqual([{ mode: null, cells: script.data.cells }]);
	});

	test('are one for each mode, whose cells come before the option’s', () => {
		const rows = rowsOfCells(byId(options, 'freezer'));
		expect(rows.map(({ mode, cells }) => [mode, cells['one-file'], valuesOf(cells['c-libraries'] ?? ''), cells['kernel']])).toEqual([
			['onedir', 'many', ['included', 'absent'], 'absent'],
			['onefile', 'one', ['included'], 'absent'],
		]);
	});

	test('have the option’s id as their key, with the mode behind it where there are several', () => {
		expect(rowKeys(byId(options, 'plain-script'))).toEqual(['plain-script']);
		expect(rowKeys(byId(options, 'freezer'))).toEqual(['freezer.onedir', 'freezer.onefile']);
	});
});
