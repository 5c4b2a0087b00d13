import { expect, test } from 'vitest';
import { sortedRows } from '../../src/client/comparison/matrix-view.ts';

const row = (name: string, values: Record<string, string[]> = {}) => ({ name, values });
const names = (rows: readonly { name: string }[]) => rows.map(({ name }) => name);

const ROWS = [
	row('Wheel', { since: ['2012'], release: ['2.9'], isolation: ['none'], needs: ['python'] }),
	row('apptainer', { since: ['2015'], release: ['2.10'], isolation: ['container'], needs: ['fuse', 'python'] }),
	row('Briefcase', { since: ['unknown'], release: ['none'], isolation: ['environment'], needs: [] }),
	row('conda', { since: ['2012'], release: ['unknown'], isolation: ['environment'], needs: ['fuse'] }),
];

test('keeps the order of the gradient without a sort column', () => {
	expect(names(sortedRows(ROWS, null))).toEqual(['Wheel', 'apptainer', 'Briefcase', 'conda']);
});

test.each([
	['name', false, ['apptainer', 'Briefcase', 'conda', 'Wheel']],
	['name', true, ['Wheel', 'conda', 'Briefcase', 'apptainer']],
	['since', false, ['Wheel', 'conda', 'apptainer', 'Briefcase']],
	['since', true, ['apptainer', 'Wheel', 'conda', 'Briefcase']],
	['release', false, ['Wheel', 'apptainer', 'Briefcase', 'conda']],
	['release', true, ['apptainer', 'Wheel', 'Briefcase', 'conda']],
	['needs', false, ['conda', 'apptainer', 'Wheel', 'Briefcase']],
	['isolation', false, ['apptainer', 'Briefcase', 'conda', 'Wheel']],
	['isolation', true, ['Wheel', 'Briefcase', 'conda', 'apptainer']],
	['weight', false, ['Wheel', 'apptainer', 'Briefcase', 'conda']],
])('sorted by %s (descending: %s) equal rows keep their order and those without an answer come last', (column, descending, order) => {
	expect(names(sortedRows(ROWS, { column, descending }))).toEqual(order);
});

test('does not change the rows it was given', () => {
	const before = names(ROWS);
	sortedRows(ROWS, { column: 'name', descending: false });
	expect(names(ROWS)).toEqual(before);
});
