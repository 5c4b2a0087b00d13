import { LAYERS } from '../layers.ts';
import { listed } from '../words.ts';
import type { StampOutcomes } from './stamp.ts';

/**
 * The text alternative of a stamp: "Ships your code. Brings …. Needs … on the target."
 * @param names of the layers by their id, as they are inside a sentence
 * @param outcomes of each layer
 */
export function stampWords(names: Readonly<Record<string, string>>, outcomes: StampOutcomes): string {
	const name = (layer: string) => names[layer] ?? layer;
	const group = (wanted: string) => LAYERS.filter((_, place) => outcomes[place]?.join() === wanted).map(name);
	const mixed = LAYERS.filter((_, place) => (outcomes[place]?.length ?? 0) > 1).map(name);
	const parts: [string, string[], string][] = [
		['Ships', group('included'), ''],
		['Brings', group('dependency'), ' as a dependency'],
		['Varies for', mixed, ''],
		['Needs', group('absent'), ' on the target'],
		['Not known:', group('unknown'), ''],
		['Does not apply:', group('not-applicable'), ''],
	];
	return parts
		.filter(([, layers]) => layers.length > 0)
		.map(([verb, layers, end]) => `${verb} ${listed(layers)}${end}.`)
		.join(' ');
}
