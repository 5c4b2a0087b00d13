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

test('reports a circle of cells once, even if modes share it', () => {
	const content = changed(({ options, tools }) => {
		const { cells } = byId(options, 'freezer').data;
		cells['userspace'] = { is: 'absent', how: 'reasoned', from: ['kernel'] };
		cells['kernel'] = { is: 'absent', how: 'reasoned', from: ['hardware'] };
		cells['hardware'] = { is: 'absent', how: 'reasoned', from: ['userspace', 'runs-on'] };
		// What only leads into a circle is no part of it.
		cells['isolation'] = { is: 'none', how: 'reasoned', from: ['kernel'] };
		Object.assign(byId(tools, 'wrapper').data.cells, {
			status: { is: 'active', how: 'reasoned', from: ['since'] },
			since: { is: 2010, how: 'reasoned', from: ['status'] },
		});
	});
	const fix = 'Give one of them a source, or test it.';
	expect(cellsFromCells(content)).toEqual([
		{
			file: 'content/options/freezer.mdx',
			field: 'cells',
			message: 'The cells userspace, kernel, hardware follow from each other in a circle.',
			fix,
		},
		{ file: 'content/tools/wrapper.mdx', field: 'cells', message: 'The cells status, since follow from each other in a circle.', fix },
	]);
});

test('cells may follow from what follows from others', () => {
	const content = changed(({ options }) => {
		const { cells } = byId(options, 'freezer').data;
		cells['kernel'] = { is: 'absent', how: 'reasoned', from: ['userspace', 'runs-on'] };
		cells['hardware'] = { is: 'absent', how: 'reasoned', from: ['userspace', 'kernel'] };
	});
	expect(cellsFromCells(content)).toEqual([]);
});
