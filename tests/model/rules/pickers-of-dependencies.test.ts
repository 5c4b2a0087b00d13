import { expect, test } from 'vitest';
import { pickersOfDependencies } from '../../../src/model/rules/pickers-of-dependencies.ts';
import type { AuthoredCell } from '../../../src/schema/cell.ts';
import { byId, changed, soundContent } from '../../fixtures/catalogue.ts';

function withCell(criterion: string, cell: AuthoredCell) {
	return pickersOfDependencies(changed(({ options }) => (byId(options, 'plain-script').data.cells[criterion] = cell)));
}

test('a dependency whose picker is named is no problem', () => {
	expect(pickersOfDependencies(soundContent())).toEqual([]);
	expect(withCell('libc', { is: ['dependency', 'absent'], pickedBy: 'platform', note: 'As the case may be.' })).toEqual([]);
	expect(withCell('libc', { is: 'dependency', pickedBy: ['publisher', 'installer'], note: 'A lock file pins it.' })).toEqual([]);
});

test('a dependency says who picks its version', () => {
	const problem = {
		file: 'content/options/plain-script.mdx',
		field: 'cells.libc',
		message: 'It does not say who picks the version of the dependency.',
		fix: 'Add pickedBy: publisher, installer, platform, as in { is: dependency, pickedBy: installer }.',
	};
	expect(withCell('libc', 'dependency')).toEqual([problem]);
	expect(withCell('libc', ['included', 'dependency'])).toEqual([problem]);
});

test('several who pick it need a note', () => {
	expect(withCell('libc', { is: 'dependency', pickedBy: ['publisher', 'installer'] })).toMatchObject([
		{ message: 'It does not say when publisher and when installer picks the version.' },
	]);
});

test('nobody picks the version of what is no dependency', () => {
	const problem = { field: 'cells.libc.pickedBy', message: 'Only a layer that is a dependency has a version to pick.' };
	expect(withCell('libc', { is: 'absent', pickedBy: 'installer' })).toMatchObject([problem]);
	expect(withCell('isolation', { is: 'none', pickedBy: 'installer' })).toMatchObject([{ field: 'cells.isolation.pickedBy' }]);
});
