import { describe, expect, test } from 'vitest';
import { answersOf, answersOfCells } from '../../../src/model/catalogue/option-cells.ts';
import { pageCellUrl } from '../../../src/model/shared/page-row.ts';
import { byId, catalogueWith } from '../../fixtures/catalogue.ts';

const { options, tools, criteria } = catalogueWith();
const freezer = byId(options, 'freezer');
const [onedir, onefile] = freezer.rows;
const answers = (id: string) => answersOf(freezer, [byId(criteria, id)])[0]?.answers ?? [];

describe('the answers of an option with modes', () => {
	test('are one where the modes agree', () => {
		expect(answers('interpreter').map(({ anchor, mode, cell }) => [anchor, mode, cell.on])).toEqual([['interpreter', null, 'Debian 12']]);
	});

	test('are one for each mode where they differ', () => {
		expect(answers('one-file').map(({ anchor, mode, cell }) => [anchor, mode, cell.is])).toEqual([
			['onedir.one-file', 'One folder', ['many']],
			['onefile.one-file', 'One file', ['one']],
		]);
	});

	test('are two where the values are the same and the evidence is not', () => {
		const catalogue = catalogueWith(({ options: all }) => {
			const mode = byId(all, 'freezer').data.modes?.['onefile'];
			if (mode) mode.cells['kernel'] = { is: 'absent', sources: ['freezer/releases'] };
		});
		const option = byId(catalogue.options, 'freezer');
		expect(answersOf(option, [byId(criteria, 'kernel')])[0]?.answers.map(({ anchor }) => anchor)).toEqual([
			'onedir.kernel',
			'onefile.kernel',
		]);
	});

	test('are one where a mode spells out what its option says', () => {
		const catalogue = catalogueWith(({ options: all }) => {
			const mode = byId(all, 'freezer').data.modes?.['onefile'];
			if (mode) mode.cells['kernel'] = { is: ['absent'] };
		});
		const option = byId(catalogue.options, 'freezer');
		expect(answersOf(option, [byId(criteria, 'kernel')])[0]?.answers.map(({ anchor }) => anchor)).toEqual(['kernel']);
	});
});

describe('the address of a cell', () => {
	test.each([
		['without modes', byId(options, 'plain-script').rows[0], 'kernel', '/options/plain-script/#kernel'],
		['where modes agree', onedir, 'kernel', '/options/freezer/#kernel'],
		['where modes differ', onefile, 'one-file', '/options/freezer/#onefile.one-file'],
	])('%s', (_, row, criterion, url) => {
		expect(row && pageCellUrl(row, criterion)).toBe(url);
	});

	test('leads to an answer that is on the page, whatever the row and the criterion', () => {
		for (const option of options) {
			const anchors = answersOf(option, criteria).flatMap((answered) => answered.answers.map(({ anchor }) => `${option.url}#${anchor}`));
			expect(new Set(anchors).size).toBe(anchors.length);
			for (const row of option.rows) for (const { id } of criteria) expect(anchors).toContain(pageCellUrl(row, id));
		}
	});
});

test('a tool answers only what it is asked', () => {
	expect(
		answersOfCells(byId(tools, 'wrapper').cells, criteria).map(({ criterion, answers: [answer] }) => [criterion.id, answer?.anchor]),
	).toEqual([
		['status', 'status'],
		['release', 'release'],
		['since', 'since'],
		['license', 'license'],
		['maintainer', 'maintainer'],
	]);
});
