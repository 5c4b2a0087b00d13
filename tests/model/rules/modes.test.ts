import { expect, test } from 'vitest';
import type { Content } from '../../../src/model/catalogue/content.ts';
import { modesLikeCriteria } from '../../../src/model/rules/modes-like-criteria.ts';
import { modesLikeSections } from '../../../src/model/rules/modes-like-sections.ts';
import { cellsOfAllModes } from '../../../src/model/rules/cells-of-all-modes.ts';
import { loneModes } from '../../../src/model/rules/lone-modes.ts';
import { redundantModeCells } from '../../../src/model/rules/redundant-mode-cells.ts';
import type { Mode } from '../../../src/schema/option.ts';
import { byId, changed, soundContent } from '../../fixtures/catalogue.ts';

const FILE = 'content/options/freezer.mdx';
const mode = (cells: Mode['cells']): Mode => ({ name: 'A mode', summary: 'It differs.', cells });

function withModes(modes: Record<string, Mode>): Content {
	return changed(({ options }) => (byId(options, 'freezer').data.modes = modes));
}

test.each([cellsOfAllModes, loneModes, modesLikeSections, modesLikeCriteria, redundantModeCells])(
	'two modes that differ are no problem to %o',
	(rule) => {
		expect(rule(soundContent())).toEqual([]);
	},
);

test.each([
	['alone', { onefile: mode({ 'one-file': 'one' }) }],
	['none at all', {}],
])('modes that are %s are refused', (_, modes) => {
	expect(loneModes(withModes(modes))).toEqual([
		{ file: FILE, field: 'modes', message: 'This is the only mode.', fix: 'Move its cells to the option, or add the other mode.' },
	]);
});

test.each<[string, string, Mode['cells']]>([
	['short', 'kernel', { kernel: 'absent' }],
	['long', 'interpreter', { interpreter: { is: 'included', how: 'tested', on: 'Debian 12' } }],
])('a mode that repeats a %s cell of its option is refused', (_, criterion, cells) => {
	expect(redundantModeCells(withModes({ onedir: mode(cells), onefile: mode({}) }))).toEqual([
		{
			file: FILE,
			field: `modes.onedir.cells.${criterion}`,
			message: 'The mode repeats the cell of its option.',
			fix: 'Remove it here; a mode has only the cells that differ.',
		},
	]);
});

test('a mode cannot have the id of a criterion, since both are anchors on one page', () => {
	expect(modesLikeCriteria(withModes({ kernel: mode({}), onefile: mode({}) }))).toEqual([
		{ file: FILE, field: 'modes.kernel', message: '"kernel" is the id of a criterion.', fix: 'Give the mode another id.' },
	]);
});

test('a cell that all modes have in the same words belongs to their option', () => {
	const content = changed(({ options }) => {
		const { data } = byId(options, 'freezer');
		delete data.cells['kernel'];
		for (const own of Object.values(data.modes ?? {})) own.cells['kernel'] = { is: 'absent', note: 'The host has one.' };
	});
	expect(cellsOfAllModes(content)).toEqual([
		{
			file: FILE,
			field: 'modes.onedir.cells.kernel',
			message: 'All modes have this cell in the same words.',
			fix: 'Move it up to the option.',
		},
	]);
});

test('a mode cannot have the id of a section of the page', () => {
	const taken = (id: string) => ({
		file: FILE,
		field: `modes.${id}`,
		message: `"${id}" is the id of a section of the page.`,
		fix: 'Give the mode another id.',
	});
	expect(modesLikeSections(withModes({ sources: mode({}), onefile: mode({}), 'use-instead': mode({}) }))).toEqual([
		taken('sources'),
		taken('use-instead'),
	]);
});
