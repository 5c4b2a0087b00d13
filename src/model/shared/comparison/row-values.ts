import type { Row } from '../../catalogue/catalogue.ts';

/** A row's values by criterion, and its rung under `rung`: the input of filters, the chooser and the stacks. */
export function rowValues({ rung, cells }: Pick<Row, 'rung' | 'cells'>): Record<string, string[]> {
	return { rung: [rung], ...Object.fromEntries(Object.entries(cells).map(([criterion, { is }]) => [criterion, is])) };
}
