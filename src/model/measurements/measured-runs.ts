import type { OptionView } from '../catalogue/catalogue.ts';
import { labRunUrl } from '../shared/addresses.ts';
import { disturbance, DISTURBANCES } from './figures.ts';

/** One run of an option's recipes, as its page names it above the figures. */
export interface MeasuredRun {
	/** The mode that ran; nothing for an option without modes. */
	mode: string | null;
	day: string;
	/** The processor and the system of the machine. */
	on: string;
	/** What is to be said of times where the machine was not quiet. */
	disturbed: string | undefined;
	/** The run in every target. */
	url: string;
}

/** The runs of an option's recipes; empty if none of them has been measured. */
export function measuredRuns({ rows, recipes }: Pick<OptionView, 'rows' | 'recipes'>): MeasuredRun[] {
	return recipes.flatMap(({ name, mode, measurement }) => {
		if (!measurement) return [];
		const { machine, ran } = measurement;
		return {
			mode: rows.find((row) => row.mode === mode)?.modeName ?? null,
			day: ran,
			on: `${machine.system}, ${machine.processor} with ${machine.cores} cores`,
			disturbed: DISTURBANCES[disturbance(measurement)],
			url: labRunUrl(name),
		};
	});
}
