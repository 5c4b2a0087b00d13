import { CODE } from '../shared/layers.ts';
import type { Outcome } from '../shared/layers.ts';
import { PROBED_LAYERS, type ProbedLayer, type Target, type TargetLayer, type TargetResult } from '../../schema/measurement.ts';

/** The outcome of a layer in a measurement with the two targets that show it, or the reason why they show none. */
export type DerivedOutcome = { outcome: Outcome; without: string; with: string } | { reason: string };

/**
 * Derives how each layer gets to the target from where a program ran. Two targets are compared only if they differ in that layer alone. In
 * the target without the layer:
 *
 * - the layer works without network: included
 * - it works, but not without network, so that an installer brought it: dependency
 * - it does not work, but works in the target with the layer: absent
 * - anything else: no outcome, with the reason
 *
 * A layer works if the program could start and found it in use. Code is included wherever the program starts, since the
 * lab's index does not offer it.
 * @param targets the results by target, as a measurement has them
 */
export function derivedOutcomes(targets: Readonly<Record<string, TargetResult>>): Partial<Record<ProbedLayer, DerivedOutcome>> {
	return Object.fromEntries(PROBED_LAYERS.map((layer) => [layer, layer === CODE ? codeIn(targets) : outcomeOf(layer, targets)]));
}

type Named = [id: string, result: TargetResult];

function codeIn(targets: Readonly<Record<string, TargetResult>>): DerivedOutcome {
	const ran = Object.entries(targets).find(([, result]) => works(result, CODE));
	return ran ? { outcome: 'included', without: ran[0], with: ran[0] } : { reason: 'The program started nowhere.' };
}

function outcomeOf(layer: TargetLayer, targets: Readonly<Record<string, TargetResult>>): DerivedOutcome {
	const all: Named[] = Object.entries(targets);
	const derived = all
		.filter(([, { target }]) => target.network && !target.layers.includes(layer))
		.flatMap((without) =>
			all
				.filter(([, result]) => differsOnlyIn(layer, without[1].target, result.target))
				.map((neighbour) => compared(layer, without, neighbour, all)),
		);
	const found = derived.filter((one) => 'outcome' in one);
	const [first] = found;
	if (!first) return derived[0] ?? { reason: 'No two targets differ in this layer alone.' };
	const other = found.find(({ outcome }) => outcome !== first.outcome);
	return other
		? {
				reason: `The targets disagree: ${first.outcome} by ${first.without} and ${first.with}, ${other.outcome} by ${other.without} and ${other.with}.`,
			}
		: first;
}

function compared(layer: TargetLayer, [id, without]: Named, [neighbourId, neighbour]: Named, all: readonly Named[]): DerivedOutcome {
	const shown = (outcome: Outcome): DerivedOutcome => ({ outcome, without: id, with: neighbourId });
	if (works(without, layer)) {
		const [offline, neighbourOffline] = [offlineOf(without, all), offlineOf(neighbour, all)];
		if (!offline || works(offline, layer)) return shown('included');
		// Where the neighbour fails too, another layer is what the network had to bring.
		if (neighbourOffline && !works(neighbourOffline, layer)) return { reason: 'Without network another layer is missing as well.' };
		return shown('dependency');
	}
	if (works(neighbour, layer)) return shown('absent');
	return { reason: 'The program uses the layer neither where it is there nor where it is missing.' };
}

/** What happened in the same target without network. */
function offlineOf({ target }: TargetResult, all: readonly Named[]): TargetResult | undefined {
	const found = all.find(
		([, other]) => !other.target.network && sameBut(other.target, target) && sameLayers(other.target.layers, target.layers),
	);
	return found?.[1];
}

function works({ found }: TargetResult, layer: ProbedLayer): boolean {
	return found?.layers[layer]?.works === true;
}

/** Whether two targets with network are the same except for one layer, which only the second has. */
function differsOnlyIn(layer: TargetLayer, without: Target, other: Target): boolean {
	return other.network && other.layers.includes(layer) && sameBut(without, other) && sameLayers([...without.layers, layer], other.layers);
}

/** Whether two targets are the same except for their layers and their network. */
function sameBut(one: Target, other: Target): boolean {
	return one.system === other.system && one.home === other.home && one.tmp === other.tmp && one.user === other.user;
}

function sameLayers(some: readonly TargetLayer[], others: readonly TargetLayer[]): boolean {
	return some.length === others.length && some.every((layer) => others.includes(layer));
}
