import type { Row } from '../../catalogue/catalogue.ts';
import { PROMINENCE } from '../prominence.ts';

/** A row's values by criterion, with its rung and its prominence under their names: the input of filters, the chooser and the stacks. */
export function rowValues({ rung, prominence, cells }: Pick<Row, 'rung' | 'prominence' | 'cells'>): Record<string, string[]> {
	return {
		rung: [rung],
		[PROMINENCE]: [prominence.is],
		...Object.fromEntries(Object.entries(cells).map(([criterion, { is }]) => [criterion, is])),
	};
}
