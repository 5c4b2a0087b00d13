import { expect, test } from 'vitest';
import { unknownCells } from '../../../src/model/catalogue/unknowns.ts';
import { catalogueWith } from '../../fixtures/catalogue.ts';

const { rows, criteria } = catalogueWith();
const unknown = unknownCells(rows, criteria);

test('finds each cell that nobody could answer', () => {
	expect(unknown.length).toBeGreaterThan(0);
	for (const { row, criterion } of unknown) expect(row.cells[criterion.id]?.is).toEqual(['unknown']);
});

test('leaves out figures that the lab has not taken', () => {
	const asFigures = criteria.map((criterion) => ({ ...criterion, kind: 'figure' as const }));
	expect(unknownCells(rows, asFigures)).toEqual([]);
});
