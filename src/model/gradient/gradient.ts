import { LAYERS, OUTCOMES, type LayerId, type Outcome } from '../shared/layers.ts';
import type { Family } from '../../schema/rung.ts';
import type { OptionView, RungView } from '../catalogue/catalogue.ts';
import { placingValues } from '../catalogue/placing-values.ts';
import { isPast, isUsual } from '../shared/prominence.ts';
import { outcomesOf } from '../shared/stamp/stamp.ts';
import { compareUrl } from '../shared/addresses.ts';
import { counted } from '../shared/words.ts';

/** The outcomes of one layer among the options of one rung. */
export interface RungLayer {
	layer: LayerId;
	/** The outcomes of at least half of the rung's options; none if the rung has no options yet. */
	typical: Outcome[];
	/** Further outcomes, of some of its options. */
	varies: Outcome[];
}

/** A rung as the gradient shows it: its layers and its options. */
export interface GradientRung {
	rung: RungView;
	/** From your code to hardware. */
	layers: RungLayer[];
	/** Options to choose today, in gradient order: the usual ones first. */
	options: OptionView[];
	/** Those of them that are usual. */
	usual: OptionView[];
	/** The same options by family, in the order of the rung; one group without a family if the rung has none. */
	families: { family: Family | null; options: OptionView[] }[];
	/** Options that are no longer developed: dormant, archived and historical. */
	past: OptionView[];
}

/**
 * Computes from the cells of its options which layers each rung ships.
 *
 * An outcome is typical of a rung's layer if at least half of its options have it, in any of their modes on that rung; if fewer do, it
 * varies. Options that are no longer developed are left out unless the rung has no others.
 */
export function gradientFrom(rungs: readonly RungView[]): GradientRung[] {
	return rungs.map((rung) => {
		const past = rung.options.filter((option) => isPast(placingValues(option)));
		const options = rung.options.filter((option) => !isPast(placingValues(option)));
		const counted = options.length > 0 ? options : past;
		return {
			rung,
			layers: LAYERS.map((layer) => rungLayer(layer, rung.id, counted)),
			options,
			usual: options.filter((option) => isUsual(placingValues(option))),
			families: byFamily(rung, options),
			past,
		};
	});
}

function byFamily({ families }: RungView, options: readonly OptionView[]): GradientRung['families'] {
	const groups = [
		...Object.entries(families).map(([id, family]) => ({ family, options: options.filter(({ data }) => data.family === id) })),
		{ family: null, options: options.filter(({ data }) => data.family === undefined || !(data.family in families)) },
	];
	return groups.filter((group) => group.options.length > 0);
}

type Counted = Pick<GradientRung, 'options' | 'usual' | 'past'>;

/** How many options a rung has and of which kinds, in words: "31 options: 4 usual, 17 others, 10 no longer developed". */
export function rungCountWords(rung: Counted): string {
	const kinds = optionKindsWords(rung);
	return kinds === '' ? optionCountWords(rung) : `${optionCountWords(rung)}: ${kinds}`;
}

/** How many options a rung has, in words. */
export function optionCountWords({ options, past }: Counted): string {
	return counted(options.length + past.length, 'option');
}

/** How many of a rung's options are usual and how many no longer developed, in words; empty if all are of one kind. */
export function optionKindsWords({ options, usual, past }: Counted): string {
	const others = options.length - usual.length;
	const parts = [
		...(usual.length > 0 ? [`${usual.length} usual`] : []),
		...(others > 0 ? [usual.length > 0 ? counted(others, 'other') : `${others} current`] : []),
		...(past.length > 0 ? [`${past.length} no longer developed`] : []),
	];
	return parts.length > 1 ? parts.join(', ') : '';
}

function rungLayer(layer: LayerId, rung: string, options: readonly OptionView[]): RungLayer {
	const counts = OUTCOMES.map((outcome) => ({
		outcome,
		count: options.filter(({ rows }) => rows.some((row) => row.rung === rung && outcomesOf(row.cells[layer]).includes(outcome))).length,
	})).filter(({ count }) => count > 0);
	const typical = counts.filter(({ count }) => count * 2 >= options.length).map(({ outcome }) => outcome);
	return { layer, typical, varies: counts.map(({ outcome }) => outcome).filter((outcome) => !typical.includes(outcome)) };
}

/** The corner of the drawing that explains its marks: so many rungs from the left, so many layers from the top. */
const KEY_CORNER = { rungs: 4, layers: 4 };

/** Whether the corner of the drawing for its key is free: the first rungs ship none of the topmost layers. */
export function keyFits(gradient: readonly GradientRung[]): boolean {
	return gradient
		.slice(0, KEY_CORNER.rungs)
		.every(({ layers }) => layers.slice(-KEY_CORNER.layers).every(({ typical }) => typical.every((outcome) => outcome === 'absent')));
}

/** The place of a rung, in words: "Rung 3 of the gradient". */
export function rungPosition({ place, order }: Pick<RungView, 'place' | 'order'>): string {
	return place === 'gradient' ? `Rung ${String(order)} of the gradient` : 'Beside the gradient';
}

/** A rung's layer in words: "included; some: dependency". */
export function rungLayerWords({ typical, varies }: RungLayer): string {
	if (typical.length === 0 && varies.length === 0) return 'no options yet';
	const usually = typical.length > 0 ? typical.join(' or ') : 'differs';
	return varies.length > 0 ? `${usually}; some: ${varies.join(', ')}` : usually;
}

/** The address of the comparison, filtered by the typical outcome of a rung's layer, or by the rung alone if none is typical. */
export function layerUrl(rung: { id: string }, { layer, typical }: RungLayer): string {
	return compareUrl(`rung=${rung.id}${typical.length > 0 ? `&${layer}=${typical.join(',')}` : ''}`);
}
