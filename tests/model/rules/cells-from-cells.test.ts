import { expect, test } from 'vitest';
import { cellsFromCells } from '../../../src/model/rules/cells-from-cells.ts';
import { byId, changed, soundContent } from '../../fixtures/catalogue.ts';

test('cells that follow from other criteria are no problem', () => {
	expect(cellsFromCells(soundContent())).toEqual([]);
});

test.each([
	['itself', 'userspace', 'A cell cannot follow from itself.', 'Name the cells that it follows from.'],
	['a misspelt criterion', 'interpretr', 'There is no criterion called "interpretr".', 'Did you mean "interpreter"?'],
])('a cell cannot follow from %s', (_, from, message, fix) => {
	const content = changed(({ options }) => {
		byId(options, 'freezer').data.cells['userspace'] = { is: 'absent', how: 'reasoned', from: ['kernel', from] };
	});
	expect(cellsFromCells(content)).toEqual([{ file: 'content/options/freezer.mdx', field: 'cells.userspace.from', message, fix }]);
});
