import { NOT_APPLICABLE, UNKNOWN } from '../cell.ts';
import { LAYERS, OUTCOMES, type LayerId, type Outcome } from '../layers.ts';

/** What a stamp needs of a cell. */
interface Answer {
	readonly is: readonly string[];
}

/** What becomes of a layer, or of a part of it; `unknown` where nobody could tell, `not-applicable` where there is no such thing. */
export type StampOutcome = Outcome | typeof UNKNOWN | typeof NOT_APPLICABLE;

/** All that a stamp says: the outcomes of each layer, from your code to hardware, in their fixed order. */
export type StampOutcomes = readonly (readonly StampOutcome[])[];

/** The colours of a stamp in a file of its own, as sRGB: the light theme's, which also hold on a dark page. */
export interface StampColours {
	layers: Readonly<Record<LayerId, string>>;
	line: string;
	paper: string;
}

/** The outcomes of a layer's cell in their fixed order: included, dependency, absent. */
export function outcomesOf(cell: Answer | undefined): StampOutcome[] {
	if (cell?.is.includes(NOT_APPLICABLE)) return [NOT_APPLICABLE];
	const outcomes = OUTCOMES.filter((outcome) => cell?.is.includes(outcome));
	return outcomes.length === 0 ? [UNKNOWN] : outcomes;
}

/** The outcomes of one layer, from the values of a row. */
export function outcomesOfLayer(values: Readonly<Record<string, readonly string[]>>, layer: LayerId): StampOutcome[] {
	return outcomesOf({ is: values[layer] ?? [] });
}

/** The outcomes of each layer, from the cells of a row. */
export function outcomesFromCells(cells: Readonly<Record<string, Answer>>): StampOutcome[][] {
	return LAYERS.map((layer) => outcomesOf(cells[layer]));
}

/** The outcomes of each layer, from the values of a row. */
export function outcomesFromValues(values: Readonly<Record<string, readonly string[]>>): StampOutcome[][] {
	return LAYERS.map((layer) => outcomesOfLayer(values, layer));
}

/** What a stamp shows, as text: two rows with the same key have the same stamp. */
export function stampKey(cells: Readonly<Record<string, Answer>>): string {
	return outcomesFromCells(cells)
		.map((outcomes) => outcomes.join('/'))
		.join(' ');
}
