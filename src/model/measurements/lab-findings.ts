import type { ProbedLayer } from '../../schema/measurement.ts';
import type { OptionRecipe, OptionView } from '../catalogue/catalogue.ts';
import { labRunUrl } from '../shared/addresses.ts';
import type { Outcome } from '../shared/layers.ts';
import { derivedOutcomes } from './derived-outcomes.ts';

/** What the run of a recipe shows of a layer, beside the option's own answer. */
export interface LabFinding {
	/** The mode whose recipe ran; nothing for an option without modes. */
	mode: string | null;
	outcome: Outcome;
	/** Whether the cell says so too. */
	agrees: boolean;
	/** Why both are right, where they do not say the same. */
	explanation?: string;
	/** The run. */
	url: string;
}

/** What the lab found of each layer of an option, by layer, in the order of its recipes. */
export function labFindings({ rows, recipes }: Pick<OptionView, 'rows' | 'recipes'>): Map<string, LabFinding[]> {
	const found = recipes.flatMap((one) => {
		const row = rows.find(({ mode }) => mode === one.mode);
		return row ? findingsOf(one, row.modeName, row.cells) : [];
	});
	return new Map(
		Object.entries(Object.groupBy(found, ({ layer }) => layer)).map(([layer, all]) => [layer, all.map(({ finding }) => finding)]),
	);
}

function findingsOf(
	{ name, recipe, measurement }: OptionRecipe,
	mode: string | null,
	cells: OptionView['rows'][0]['cells'],
): { layer: ProbedLayer; finding: LabFinding }[] {
	return Object.entries(derivedOutcomes(measurement?.targets ?? {})).flatMap(([layer, derived]) => {
		const written = cells[layer]?.is;
		if (written === undefined || !('outcome' in derived)) return [];
		const explanation = recipe.explains[layer];
		const finding: LabFinding = {
			mode,
			outcome: derived.outcome,
			agrees: written.includes(derived.outcome),
			...(explanation === undefined ? {} : { explanation }),
			url: labRunUrl(name),
		};
		return [{ layer: layer as ProbedLayer, finding }];
	});
}
