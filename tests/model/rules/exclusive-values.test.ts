import { expect, test } from 'vitest';
import { exclusiveValues } from '../../../src/model/rules/exclusive-values.ts';
import type { AuthoredCell } from '../../../src/schema/cell.ts';
import { byId, changed, soundContent } from '../../fixtures/catalogue.ts';

/** The kernel shares the vocabulary of the code, in which `absent` now excludes the others. */
function withKernel(cell: AuthoredCell) {
	return exclusiveValues(
		changed(({ criteria, options }) => {
			const absent = byId(criteria, 'code').data.values?.['absent'];
			if (absent) absent.alone = true;
			byId(options, 'plain-script').data.cells['kernel'] = cell;
		}),
	).filter(({ file }) => file === 'content/options/plain-script.mdx');
}

test('values that do not exclude each other are no problem', () => {
	expect(exclusiveValues(soundContent())).toEqual([]);
	expect(withKernel('absent')).toEqual([]);
	expect(withKernel(['included', 'dependency'])).toEqual([]);
});

test('a value that excludes all others is refused beside others, in a shared vocabulary as well', () => {
	expect(withKernel(['included', 'absent', 'dependency'])).toEqual([
		{
			file: 'content/options/plain-script.mdx',
			field: 'cells.kernel',
			message: '"absent" excludes every other value.',
			fix: 'Write absent alone, or only included, dependency.',
		},
	]);
});

test('a cell without a criterion is the subject of another rule', () => {
	const content = changed(({ options }) => (byId(options, 'freezer').data.cells['none'] = ['a', 'b']));
	expect(exclusiveValues(content)).toEqual([]);
});
