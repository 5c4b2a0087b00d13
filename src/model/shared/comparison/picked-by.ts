import type { Picker } from '../../../schema/cell.ts';
import type { Cell } from '../cell.ts';

/** The facet of who picks the versions of what a row depends on. It is no criterion: the answers are in the cells of the layers. */
export const PICKED_BY = 'picked-by';

/** Who picks the version of at least one layer that is a dependency, each once; empty if there is none. */
export function pickersIn(cells: Readonly<Record<string, Pick<Cell, 'pickedBy'>>>): Picker[] {
	return [...new Set(Object.values(cells).flatMap(({ pickedBy = [] }) => pickedBy))];
}
