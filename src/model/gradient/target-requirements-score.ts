import { ADMIN_RIGHTS, NETWORK_INSTALL, NETWORK_START, TARGET_NEEDS } from '../shared/known-criteria.ts';
import { UNKNOWN, type Cell } from '../shared/cell.ts';
import { mean } from './mean.ts';

/**
 * How much an option requires of its target, counted from its cells.
 *
 * One for each thing that the target must have (`target-needs`), one for administrator rights at each install or a half if only once, one
 * for a network to install and one for a network to start. A cell with several values counts their mean, an unknown one 0, and an option
 * with modes the mean of its rows.
 */
export function targetRequirementsScore(rows: readonly { cells: Record<string, Cell> }[]): number {
	return mean(rows.map(({ cells }) => askedBy(cells)));
}

/** The points of each value by criterion; `target-needs` counts one for each. */
const WEIGHTS: Record<string, Record<string, number>> = {
	[ADMIN_RIGHTS]: { yes: 1, once: 0.5, no: 0 },
	[NETWORK_INSTALL]: { yes: 1, no: 0 },
	[NETWORK_START]: { yes: 1, no: 0 },
};

function askedBy(cells: Record<string, Cell>): number {
	const needs = (cells[TARGET_NEEDS]?.is ?? []).filter((need) => need !== 'nothing' && need !== UNKNOWN).length;
	const rest = Object.entries(WEIGHTS).map(([criterion, weights]) =>
		mean((cells[criterion]?.is ?? []).map((value) => weights[value] ?? 0)),
	);
	return needs + rest.reduce((sum, weight) => sum + weight, 0);
}
