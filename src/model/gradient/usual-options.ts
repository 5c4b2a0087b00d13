import type { OptionView } from '../catalogue/catalogue.ts';
import type { GradientRung } from './gradient.ts';

/** A usual option and the rung for which it is listed. */
export interface UsualOption {
	readonly option: OptionView;
	readonly rung: GradientRung['rung'];
}

/** Rungs with at least so many options are represented by two of them. */
const LARGE_RUNG = 8;

/** One or two usual options of each rung, each option once, in the order of the rungs. */
export function usualOptions(gradient: readonly GradientRung[]): UsualOption[] {
	const listed = new Set<OptionView>();
	return gradient.flatMap(({ rung, options, usual }) =>
		usual
			.filter((option) => !listed.has(option))
			.slice(0, options.length >= LARGE_RUNG ? 2 : 1)
			.map((option) => {
				listed.add(option);
				return { option, rung };
			}),
	);
}
