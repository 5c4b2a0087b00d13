import type { OptionView } from './catalogue.ts';
import { rowValues } from '../shared/comparison/row-values.ts';

/** The values by criterion that decide the place of an option among others: those of its first row. */
export function placingValues({ rows: [first] }: Pick<OptionView, 'rows'>): { values: Record<string, string[]> } {
	return { values: rowValues(first) };
}
