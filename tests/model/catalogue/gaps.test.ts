import { expect, test } from 'vitest';
import { gapsIn, withGapsMarked } from '../../../src/model/catalogue/gaps.ts';
import { checkContent } from '../../../src/model/check/check.ts';
import { byId, changed, soundContent } from '../../fixtures/catalogue.ts';

const UNFINISHED = changed(({ options, tools }) => {
	delete byId(options, 'plain-script').data.cells['kernel'];
	delete byId(options, 'freezer').data.modes?.['onefile']?.cells['one-file'];
	delete byId(tools, 'wrapper').data.cells['since'];
});

test('finds no gaps in complete content, and does not change it', () => {
	expect(gapsIn(soundContent())).toEqual([]);
	expect(withGapsMarked(soundContent())).toEqual(soundContent());
});

test('finds a gap for each unanswered question of a page or a mode', () => {
	expect(gapsIn(UNFINISHED).map(({ entry, mode, criterion }) => [entry.id, mode, criterion.id])).toEqual([
		['freezer', 'onefile', 'one-file'],
		['plain-script', null, 'kernel'],
		['wrapper', null, 'since'],
	]);
});

test('a marked gap is an unknown answer that says why, and the written content is left alone', () => {
	const before = structuredClone(UNFINISHED);
	const marked = withGapsMarked(UNFINISHED);
	expect(UNFINISHED).toEqual(before);
	const gap = { is: 'unknown', note: 'Not answered yet.' };
	expect(byId(marked.options, 'plain-script').data.cells['kernel']).toEqual(gap);
	expect(byId(marked.options, 'freezer').data.modes?.['onefile']?.cells['one-file']).toEqual(gap);
	expect(byId(marked.tools, 'wrapper').data.cells['since']).toEqual(gap);
	expect(checkContent(marked)).toEqual([]);
});
