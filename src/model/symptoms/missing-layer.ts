import { NO_LAYER } from '../../schema/symptom.ts';
import type { CriterionColumn } from '../catalogue/catalogue.ts';
import { wordFromValue } from '../comparison/cell-words.ts';
import type { LayerId } from '../shared/layers.ts';
import type { NamedRow, SymptomView } from './symptom-views.ts';

/** The layer of a symptom, on the stamp of an option that meets it. */
export interface MissingLayer {
	readonly layer: LayerId;
	readonly name: string;
	/** The most usual option that meets it. */
	readonly option: NamedRow & { readonly row: NonNullable<NamedRow['row']> };
	/** How the option gets the layer to the target: "absent", "included or absent". */
	readonly outcome: string;
}

/** The layer to draw on a symptom's page; nothing if it is about none, or if all options that meet it are withheld. */
export function missingLayer({ layer, meets }: SymptomView, criteria: readonly CriterionColumn[]): MissingLayer | undefined {
	if (layer === NO_LAYER) return undefined;
	const criterion = criteria.find(({ id }) => id === layer);
	const option = meets.find(hasRow);
	if (!criterion || !option) return undefined;
	const outcome = (option.row.cells[layer]?.is ?? []).map((value) => wordFromValue(criterion, value).toLowerCase()).join(' or ');
	return { layer, name: criterion.name, option, outcome };
}

function hasRow(named: NamedRow): named is MissingLayer['option'] {
	return named.row !== undefined;
}
