import { LAYERS } from '../shared/layers.ts';
import type { Cell } from '../shared/cell.ts';
import { mean } from './mean.ts';

/** How much an outcome counts as shipped: 1 in the artefact, ½ brought by an installer, 0 left to the target. */
const WEIGHT: Record<string, number> = { included: 1, dependency: 0.5, absent: 0 };

/**
 * How much of the layers an option ships, from 0 (nothing) to 1 (all of it).
 *
 * A layer counts 1 if it is included, ½ if it is a dependency and 0 if it is absent; a cell with several outcomes
 * counts their mean, an unknown one 0, and an option with modes the mean of its rows.
 */
export function inclusionScore(rows: readonly { cells: Record<string, Cell> }[]): number {
	const shares = rows.flatMap(({ cells }) => LAYERS.map((layer) => mean((cells[layer]?.is ?? []).map((value) => WEIGHT[value] ?? 0))));
	return mean(shares);
}
