import { expect, test } from 'vitest';
import { publishedCatalogue } from '../../../src/model/catalogue/published.ts';
import { missingCells, unansweredLines } from '../../../src/model/rules/missing-cells.ts';
import { byId, changed, soundContent } from '../../fixtures/catalogue.ts';

const FIX = 'Answer it, or write unknown if nobody can tell.';

test('a complete row is no problem, nor is a cell that only its modes have', () => {
	expect(missingCells(soundContent())).toEqual([]);
});

test('a question without an answer is asked again', () => {
	const content = changed(({ options }) => delete byId(options, 'plain-script').data.cells['kernel']);
	expect(missingCells(content)).toEqual([
		{
			file: 'content/options/plain-script.mdx',
			field: 'cells.kernel',
			message: 'The question "What about kernel?" has no answer.',
			fix: FIX,
			gap: true,
		},
	]);
});

test('a cell that only one of two modes has is missing in the other', () => {
	const content = changed(({ options }) => delete byId(options, 'freezer').data.modes?.['onefile']?.cells['one-file']);
	expect(missingCells(content)).toEqual([
		{
			file: 'content/options/freezer.mdx',
			field: 'modes.onefile.cells.one-file',
			message: 'The question "What about one-file?" has no answer.',
			fix: FIX,
			gap: true,
		},
	]);
});

test('a cell that no mode has is missing in the option', () => {
	const content = changed(({ options }) => delete byId(options, 'freezer').data.cells['kernel']);
	expect(missingCells(content)).toEqual([
		{
			file: 'content/options/freezer.mdx',
			field: 'cells.kernel',
			message: 'The question "What about kernel?" has no answer.',
			fix: FIX,
			gap: true,
		},
	]);
});

test('tools and channels answer the questions of the project matrix', () => {
	const content = changed(({ tools, channels }) => {
		delete byId(tools, 'wrapper').data.cells['since'];
		delete byId(channels, 'script-index').data.cells['status'];
	});
	expect(missingCells(content).map(({ file, field }) => `${file} ${field ?? ''}`)).toEqual([
		'content/tools/wrapper.mdx cells.since',
		'content/channels/script-index.mdx cells.status',
	]);
});

test('requires no answer from a draft, nor to one', () => {
	const content = changed(({ options, criteria }) => {
		const { data } = byId(options, 'plain-script');
		data.draft = true;
		delete data.cells['kernel'];
		byId(criteria, 'isolation').data.draft = true;
		delete byId(options, 'cloud').data.cells['isolation'];
	});
	expect(missingCells(content)).toEqual([]);
});

test('a new question is listed with the pages that have not answered it, and fails nothing', () => {
	const content = changed(({ options, criteria }) => {
		byId(criteria, 'isolation').data.introduced = true;
		delete byId(options, 'cloud').data.cells['isolation'];
		delete byId(options, 'freezer').data.cells['isolation'];
	});
	expect(missingCells(content)).toEqual([]);
	expect(unansweredLines(content)).toEqual(['isolation: 2 (cloud, freezer)']);
	const row = publishedCatalogue(content).rows.find(({ id }) => id === 'cloud');
	expect(row?.cells['isolation']).toMatchObject({ is: ['unknown'], how: null });
});
