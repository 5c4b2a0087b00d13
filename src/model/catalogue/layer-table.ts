import { signFromValue, wordsFromCell } from '../comparison/cell-words.ts';
import { LAYER_GROUPS } from '../shared/layers.ts';
import { outcomesOf, stampKey, type StampOutcome } from '../shared/stamp/stamp.ts';
import type { OptionView } from './catalogue.ts';
import type { AnsweredCriterion } from './option-cells.ts';

/** What becomes of one layer in some modes. */
export interface LayerCell {
	outcomes: StampOutcome[];
	/** The letter of each outcome, in the same order. */
	signs: string[];
	words: string;
}

/** The stamp of an option as a table, hardware at the top. */
export interface LayerTable {
	/** The modes of each column: those that ship the same share one. `null` for an option without modes. */
	columns: (string | null)[];
	groups: { name: string; rows: { layer: string; name: string; anchor: string; cells: LayerCell[] }[] }[];
}

/** The stamp of an option as a table. @param layers its answers about the layers */
export function layerTable({ rows }: Pick<OptionView, 'rows'>, layers: readonly AnsweredCriterion[]): LayerTable {
	const alike = [...Map.groupBy(rows, ({ cells }) => stampKey(cells)).values()];
	const groups = LAYER_GROUPS.map(({ name, layers: ids }) => ({
		name,
		rows: ids
			.flatMap((id) => layers.filter(({ criterion }) => criterion.id === id))
			.map(({ criterion, answers }) => ({
				layer: criterion.id,
				name: criterion.name,
				anchor: answers[0]?.anchor ?? criterion.id,
				cells: alike.flatMap(([first]): LayerCell[] => {
					const cell = first?.cells[criterion.id];
					if (!cell) return [];
					const outcomes = outcomesOf(cell);
					return [{ outcomes, signs: outcomes.map((outcome) => signFromValue(criterion, outcome)), words: wordsFromCell(criterion, cell) }];
				}),
			}))
			.toReversed(),
	}));
	return {
		columns: alike.map((same) => (same.some(({ mode }) => mode === null) ? null : same.map(({ modeName }) => modeName).join(', '))),
		groups: groups.toReversed(),
	};
}
