import { expect, test } from 'vitest';
import { unreadEvidence } from '../../../src/model/rules/unread-evidence.ts';
import { byId, changed, type Change } from '../../fixtures/catalogue.ts';

const REVIEW = { day: '2026-11-29', statements: { checked: 1, wrong: 0 }, commands: { run: 0, notRun: 0 }, of: '0123456789ab' };

/** The freezer's page with a review, and without the days on which its manual and its list of releases were opened. */
function problems(change: Change = () => undefined) {
	return unreadEvidence(
		changed((content) => {
			content.reviews = [{ id: 'freezer', file: 'content/reviews/freezer.yml', data: REVIEW, body: '' }];
			for (const page of Object.values(byId(content.sources, 'freezer').data.pages)) delete page.read;
			change(content);
		}),
	).map(({ file, field }) => [file, field]);
}

test('on a page with a review, a source that nobody has opened backs no cell alone', () => {
	const found = problems();
	expect(found).toContainEqual(['content/options/freezer.mdx', 'cells.code.sources']);
	expect(found).toContainEqual(['content/options/freezer.mdx', 'cells.interpreter.sources']);
	expect(found).toContainEqual(['content/options/freezer.mdx', 'modes.onefile.cells.one-file.sources']);
	expect(new Set(found.map(([file]) => file))).toEqual(new Set(['content/options/freezer.mdx']));
});

test('what follows from other cells needs no source, nor does what nobody knows', () => {
	const fields = problems(({ options }) => (byId(options, 'freezer').data.cells['kernel'] = 'unknown')).map(([, field]) => field);
	expect(fields).not.toContain('cells.userspace.sources');
	expect(fields).not.toContain('cells.kernel.sources');
});

test('one source that was opened is enough', () => {
	const fields = problems(({ options, sources }) => {
		byId(options, 'freezer').data.cells['kernel'] = { is: 'absent', sources: ['freezer/manual', 'python-docs/scripts'] };
		for (const page of Object.values(byId(sources, 'python-docs').data.pages)) page.read = '2026-11-29';
	}).map(([, field]) => field);
	expect(fields).not.toContain('cells.kernel.sources');
	expect(fields).toContain('cells.hardware.sources');
});

test('without a review nobody is asked', () => {
	expect(problems((content) => (content.reviews = []))).toEqual([]);
});
