import type { Row } from '../../catalogue/catalogue.ts';

/** A row's values by criterion, and under `rung` its rung: what filters, the chooser and the stacks look at. */
export function rowValues({ rung, cells }: Pick<Row, 'rung' | 'cells'>): Record<string, string[]> {
	return { rung: [rung], ...Object.fromEntries(Object.entries(cells).map(([criterion, { is }]) => [criterion, is])) };
}
