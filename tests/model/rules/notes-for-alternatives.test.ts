import { expect, test } from 'vitest';
import { notesForAlternatives } from '../../../src/model/rules/notes-for-alternatives.ts';
import type { AuthoredCell } from '../../../src/schema/cell.ts';
import { byId, changed, soundContent } from '../../fixtures/catalogue.ts';

function withCell(criterion: string, cell: AuthoredCell) {
	return notesForAlternatives(changed(({ options }) => (byId(options, 'plain-script').data.cells[criterion] = cell)));
}

test('alternatives with a note and lists without one are no problem', () => {
	expect(notesForAlternatives(soundContent())).toEqual([]);
});

test.each<[string, AuthoredCell]>([
	['short', ['included', 'absent']],
	['long', { is: ['included', 'absent'] }],
])('alternatives in the %s form without a note are refused', (_, cell) => {
	expect(withCell('kernel', cell)).toEqual([
		{
			file: 'content/options/plain-script.mdx',
			field: 'cells.kernel',
			message: 'The values included and absent cannot hold at the same time.',
			fix: 'Add a note that says when which of them holds.',
		},
	]);
});

test('a single value needs no note', () => {
	expect(withCell('kernel', ['absent'])).toEqual([]);
});
