import { LAYERS, OUTCOMES, type LayerId, type Outcome } from '../shared/layers.ts';
import type { OptionView, RungView } from '../catalogue/catalogue.ts';
import { STATUS } from '../shared/known-criteria.ts';
import { CLOSED_STATUSES } from '../shared/status.ts';
import { outcomesOf } from '../shared/stamp/stamp.ts';
import { compareUrl } from '../shared/addresses.ts';

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
	/** Options to choose today, in gradient order. */
	options: OptionView[];
	/** Options kept for the record: archived and historical. */
	past: OptionView[];
}

/**
 * Computes from the cells of its options which layers each rung ships.
 *
 * An outcome is typical of a rung's layer if at least half of its options have it, in any of their modes on that rung; if fewer do, it varies. Archived
 * and historical options are left out unless the rung has no others.
 */
export function gradientFrom(rungs: readonly RungView[]): GradientRung[] {
	return rungs.map((rung) => {
		const past = rung.options.filter(isPast);
		const options = rung.options.filter((option) => !isPast(option));
		const counted = options.length > 0 ? options : past;
		return { rung, layers: LAYERS.map((layer) => rungLayer(layer, rung.id, counted)), options, past };
	});
}

function isPast({ rows: [first] }: OptionView): boolean {
	return CLOSED_STATUSES.includes(first.cells[STATUS]?.is[0] ?? '');
}

function rungLayer(layer: LayerId, rung: string, options: readonly OptionView[]): RungLayer {
	const counts = OUTCOMES.map((outcome) => ({
		outcome,
		count: options.filter(({ rows }) => rows.some((row) => row.rung === rung && outcomesOf(row.cells[layer]).includes(outcome))).length,
	})).filter(({ count }) => count > 0);
	const typical = counts.filter(({ count }) => count * 2 >= options.length).map(({ outcome }) => outcome);
	return { layer, typical, varies: counts.map(({ outcome }) => outcome).filter((outcome) => !typical.includes(outcome)) };
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
