import { expect, test } from 'vitest';
import { checkedBeforeRead } from '../../../src/model/rules/checked-before-read.ts';
import type { AuthoredCell } from '../../../src/schema/cell.ts';
import { byId, changed, soundContent, type Change } from '../../fixtures/catalogue.ts';

/** All sources of the fixture were read on 2026-11-20. */
const LATER = '2026-11-21';

function withCell(cell: AuthoredCell, also: Change = () => undefined) {
	return checkedBeforeRead(
		changed((content) => {
			byId(content.options, 'freezer').data.cells['isolation'] = cell;
			also(content);
		}),
	);
}

test('cells checked no later than their sources were read are no problem', () => {
	expect(checkedBeforeRead(soundContent())).toEqual([]);
	expect(withCell({ is: 'none', checked: '2026-11-20' })).toEqual([]);
});

test('a cell checked after the last reading of its sources is refused', () => {
	expect(withCell({ is: 'none', checked: LATER })).toEqual([
		{
			file: 'content/options/freezer.mdx',
			field: 'cells.isolation.checked',
			message: 'It was checked on 2026-11-21, but its sources were last read on 2026-11-20.',
			fix: 'Correct one of the two: "read" of a source is the day on which you last opened it.',
		},
	]);
});

test('one source that was read on that day is enough', () => {
	const cell = { is: 'none', checked: LATER, sources: ['freezer/manual', 'freezer/releases'] };
	expect(withCell(cell)).toHaveLength(1);
	expect(
		withCell(cell, ({ sources }) => {
			const page = byId(sources, 'freezer').data.pages['releases'];
			if (page) page.read = LATER;
		}),
	).toEqual([]);
});

test('a source that nobody has opened yet is the subject of another rule', () => {
	expect(
		withCell({ is: 'none', checked: LATER }, ({ sources }) => {
			const page = byId(sources, 'freezer').data.pages['manual'];
			if (page) delete page.read;
		}),
	).toEqual([]);
});

test.each<AuthoredCell>([
	{ is: 'none', checked: LATER, how: 'tested', on: 'Debian 12' },
	{ is: 'none', checked: LATER, how: 'reasoned', from: ['kernel'] },
])('a cell that rests on no page may be newer: $how', (cell) => {
	expect(withCell(cell)).toEqual([]);
});

test('cells of modes and of tools are looked at, too', () => {
	const content = changed(({ options, tools }) => {
		const mode = byId(options, 'freezer').data.modes?.['onedir'];
		if (mode) mode.cells['one-file'] = { is: 'many', checked: LATER };
		byId(tools, 'wrapper').data.cells['since'] = { is: 2010, checked: LATER };
	});
	expect(checkedBeforeRead(content).map(({ file, field }) => [file, field])).toEqual([
		['content/options/freezer.mdx', 'modes.onedir.cells.one-file.checked'],
		['content/tools/wrapper.mdx', 'cells.since.checked'],
	]);
});
