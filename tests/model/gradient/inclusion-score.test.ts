import { expect, test } from 'vitest';
import { inclusionScore } from '../../../src/model/gradient/inclusion-score.ts';
import type { Cell } from '../../../src/model/shared/cell.ts';
import { LAYERS } from '../../../src/model/shared/layers.ts';
import { byId, catalogueWith } from '../../fixtures/catalogue.ts';

/** One row whose layers have these outcomes, from your code upwards; the last stands for all further ones. */
function row(...outcomes: string[][]): { cells: Record<string, Cell> } {
	return {
		cells: Object.fromEntries(
			LAYERS.map((layer, index) => [
				layer,
				{ is: outcomes[index] ?? outcomes.at(-1) ?? [], sources: [], checked: '2026-11-20', how: 'documented' as const },
			]),
		),
	};
}

test.each([
	['nothing', [row(['absent'])], 0],
	['everything', [row(['included'])], 1],
	['dependencies alone', [row(['dependency'])], 0.5],
	['your code alone', [row(['included'], ['absent'])], 1 / 9],
	['now this, now that', [row(['included', 'absent'])], 0.5],
	['all three outcomes', [row(['included', 'dependency', 'absent'])], 0.5],
	['what nobody knows', [row(['unknown'])], 0],
	['two modes', [row(['included']), row(['absent'])], 0.5],
	['no rows', [], 0],
])('the share of %s', (_, rows, share) => {
	expect(inclusionScore(rows)).toBeCloseTo(share);
});

test('the tiny catalogue’s freezer ships four layers and a bit of its nine', () => {
	expect(inclusionScore(byId(catalogueWith().options, 'freezer').rows)).toBeCloseTo((4 + 4.5) / 2 / 9);
});
