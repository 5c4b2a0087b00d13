import { NO_LAYER, type SymptomLayer } from '../../schema/symptom.ts';
import type { CriterionColumn } from '../catalogue/catalogue.ts';
import { LAYERS } from '../shared/layers.ts';
import type { SymptomView } from './symptom-views.ts';

/** The symptoms of one layer. */
export interface SymptomGroup {
	readonly layer: SymptomLayer;
	readonly name: string;
	readonly symptoms: readonly SymptomView[];
}

/** The name of the group of those that are about no layer. */
const NO_LAYER_NAME = 'No layer: signature, reputation, licence or policy';

/** The symptoms by the layer that is missing, from your code up, by name; those of no layer last. */
export function symptomsByLayer(symptoms: readonly SymptomView[], criteria: readonly CriterionColumn[]): SymptomGroup[] {
	const order: readonly SymptomLayer[] = [...LAYERS, NO_LAYER];
	return order
		.map((layer) => ({
			layer,
			name: layerName(layer, criteria),
			symptoms: symptoms.filter((symptom) => symptom.layer === layer).sort((a, b) => a.name.localeCompare(b.name, 'en')),
		}))
		.filter((group) => group.symptoms.length > 0);
}

function layerName(layer: SymptomLayer, criteria: readonly CriterionColumn[]): string {
	return layer === NO_LAYER ? NO_LAYER_NAME : (criteria.find(({ id }) => id === layer)?.name ?? layer);
}
