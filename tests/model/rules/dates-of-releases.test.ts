import { expect, test } from 'vitest';
import { datesOfReleases } from '../../../src/model/rules/dates-of-releases.ts';
import { byId, changed, soundContent } from '../../fixtures/catalogue.ts';

test('a date on a release is no problem', () => {
	expect(datesOfReleases(soundContent())).toEqual([]);
});

test('a date on another cell, of a mode too, is refused', () => {
	const content = changed(({ options }) => {
		const { cells, modes } = byId(options, 'freezer').data;
		cells['status'] = { is: 'active', date: '2026' };
		if (modes?.['onefile']) modes['onefile'].cells['one-file'] = { is: 'one', date: '2026' };
	});
	const rest = { message: 'Only a release has a date.', fix: 'Use "checked" for the day of checking, or say the date in the note.' };
	expect(datesOfReleases(content)).toEqual([
		{ file: 'content/options/freezer.mdx', field: 'cells.status.date', ...rest },
		{ file: 'content/options/freezer.mdx', field: 'modes.onefile.cells.one-file.date', ...rest },
	]);
});
