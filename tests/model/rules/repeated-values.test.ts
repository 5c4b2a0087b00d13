import { expect, test } from 'vitest';
import { repeatedValues } from '../../../src/model/rules/repeated-values.ts';
import type { AuthoredCell } from '../../../src/schema/cell.ts';
import { byId, changed, soundContent } from '../../fixtures/catalogue.ts';

test('cells that name each value once are no problem', () => {
	expect(repeatedValues(soundContent())).toEqual([]);
});

test.each<[string, AuthoredCell]>([
	['short', ['linux', 'macos', 'linux']],
	['long', { is: ['linux', 'macos', 'linux'], note: 'Twice.' }],
])('a cell in the %s form that names a value twice is refused', (_, cell) => {
	expect(repeatedValues(changed(({ options }) => (byId(options, 'cloud').data.cells['runs-on'] = cell)))).toEqual([
		{
			file: 'content/options/cloud.mdx',
			field: 'cells.runs-on',
			message: 'A value is listed twice: linux, macos, linux.',
			fix: 'Name each value once.',
		},
	]);
});
