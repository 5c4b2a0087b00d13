import { optionUrl } from '../addresses.ts';
import type { PageRow } from '../page-row.ts';
import { outcomesFromValues, type StampOutcomes } from '../stamp/stamp.ts';
import type { Answers } from './answers.ts';
import type { Choice, Fit } from './choose.ts';
import { cautionsOf, linked, type LinkedSentence } from './linked-sentence.ts';
import { wishesMet } from './questions/wishes.ts';

/** A rung as the chooser shows it. */
export interface RungName {
	readonly id: string;
	readonly name: string;
	readonly url: string;
}

/** A mode that fits; an option without modes is its only one. */
export interface FitMode {
	readonly name: string | null;
	readonly url: string;
	/** Its requirements beyond those that the whole group has. */
	readonly requirements: readonly LinkedSentence[];
	readonly cautions: readonly LinkedSentence[];
}

/** An option that fits, in whichever of its modes. */
export interface FitOption {
	readonly name: string;
	readonly url: string;
	/** The outcomes of the stamp of its first mode that fits. */
	readonly layers: StampOutcomes;
	readonly modes: readonly FitMode[];
	/** The wishes that its first mode meets. */
	readonly wishes: readonly LinkedSentence[];
	/** Its modes that do not fit, each with its first reason. */
	readonly unfit: readonly { readonly name: string; readonly reason: LinkedSentence }[];
}

/** Options of one rung that fit. */
export interface FitGroup {
	readonly rung: RungName | null;
	/** What every one of them requires. */
	readonly common: readonly string[];
	readonly options: readonly FitOption[];
}

/**
 * What fits, by rung: the rung of the first option comes first. Requirements that all options of a rung share are said once.
 * @param left ids of options to leave out, since they are shown elsewhere
 */
export function fitGroups(
	{ fits, ruledOut }: Choice<PageRow>,
	rungs: readonly RungName[],
	answers: Answers,
	left: ReadonlySet<string>,
): FitGroup[] {
	const shown = fits.filter(({ row }) => !left.has(row.option));
	return [...Map.groupBy(shown, ({ row }) => row.values['rung']?.[0] ?? '')].map(([rung, own]) => {
		const common = sharedBy(own);
		return {
			rung: rungs.find(({ id }) => id === rung) ?? null,
			common,
			options: [...Map.groupBy(own, ({ row }) => row.option).values()].map((modes) =>
				fitOption(
					modes,
					ruledOut.filter(({ row }) => row.option === modes[0]?.row.option),
					common,
					answers,
				),
			),
		};
	});
}

function fitOption(
	fits: readonly Fit<PageRow>[],
	ruledOut: Choice<PageRow>['ruledOut'],
	common: readonly string[],
	answers: Answers,
): FitOption {
	const [first] = fits;
	if (!first) throw new Error('An option without a mode that fits does not fit.');
	const { row } = first;
	return {
		name: row.title,
		url: optionUrl(row.option),
		layers: outcomesFromValues(row.values),
		modes: fits.map((fit) => ({
			name: fit.row.mode,
			url: fit.row.url,
			requirements: linked(
				fit.row,
				fit.requirements.filter(({ sentence }) => !common.includes(sentence)),
			),
			cautions: cautionsOf(fit, answers),
		})),
		wishes: linked(row, wishesMet(row, answers)),
		unfit: ruledOut.flatMap(({ row: other, reasons }) =>
			linked(other, reasons.slice(0, 1)).map((reason) => ({ name: other.mode ?? other.title, reason })),
		),
	};
}

/** The requirements that all have, if there are several. */
function sharedBy(fits: readonly Fit<PageRow>[]): string[] {
	const [first, ...others] = fits;
	if (!first || new Set(fits.map(({ row }) => row.option)).size < 2) return [];
	return first.requirements
		.map(({ sentence }) => sentence)
		.filter((sentence) => others.every(({ requirements }) => requirements.some((other) => other.sentence === sentence)));
}
