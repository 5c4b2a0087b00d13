import type { AuthoredCell } from '../../schema/cell.ts';
import type { Measurement, ProbedLayer } from '../../schema/measurement.ts';
import type { Recipe } from '../../schema/recipe.ts';
import { rowsOfCells } from '../catalogue/cells.ts';
import { withDerivedCells } from '../catalogue/derived-cells.ts';
import type { Content, Entry } from '../catalogue/content.ts';
import type { Outcome } from '../shared/layers.ts';
import { derivedOutcomes } from './derived-outcomes.ts';

/** A layer for which a run shows another outcome than the option's cell gives. */
export interface Contradiction {
	recipe: Entry<Recipe>;
	layer: ProbedLayer;
	derived: Outcome;
	/** The targets that show it. */
	without: string;
	with: string;
	/** The values of the cell. */
	written: string[];
}

/** Every contradiction between measurements and cells, whether the recipe explains it or not. */
export function contradictionsIn(content: Pick<Content, 'options' | 'criteria' | 'recipes' | 'measurements'>): Contradiction[] {
	return content.recipes.flatMap((recipe) => {
		const measurement = content.measurements.find(({ id }) => id === recipe.id);
		const option = content.options.find(({ id }) => id === recipe.data.option);
		const row = option && rowsOfCells(option).find(({ mode }) => mode === (recipe.data.mode ?? null));
		return measurement && row
			? contradictionsWith(measurement.data, withDerivedCells(row.cells, content.criteria)).map((one) => ({ recipe, ...one }))
			: [];
	});
}

function contradictionsWith({ targets }: Measurement, cells: Readonly<Record<string, AuthoredCell>>): Omit<Contradiction, 'recipe'>[] {
	return Object.entries(derivedOutcomes(targets)).flatMap(([layer, derived]) => {
		const cell = cells[layer];
		if (cell === undefined || !('outcome' in derived)) return [];
		const written = valuesOf(cell);
		if (written.includes(derived.outcome)) return [];
		return [{ layer: layer as ProbedLayer, derived: derived.outcome, without: derived.without, with: derived.with, written }];
	});
}

function valuesOf(cell: AuthoredCell): string[] {
	const is = typeof cell === 'object' && !Array.isArray(cell) ? cell.is : cell;
	return [is].flat().map(String);
}
