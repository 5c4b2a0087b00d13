import { optionUrl } from '../addresses.ts';
import type { PageRow } from '../page-row.ts';
import { outcomesFromValues, type StampOutcomes } from '../stamp/stamp.ts';
import type { Answers } from './answers.ts';
import { isMeant } from './carried-picks.ts';
import type { Choice, Fit, RuledOut } from './choose.ts';
import { cautionsOf, linked, type LinkedSentence } from './linked-sentence.ts';
import type { CasePick, PickingCase } from './picking-case.ts';
import { wishesLeft, wishesMet } from './questions/wishes.ts';

/** An option that people would take, with what its cells say for the given answers. */
export interface PickView extends Omit<CasePick, 'option'> {
	/** The id of the option. */
	readonly option: string;
	/** Unique among the picks: an option's id, with a mode if one is meant. */
	readonly key: string;
	readonly name: string;
	readonly url: string;
	/** The program itself in the stack: its name without brackets. */
	readonly layers: StampOutcomes;
	readonly requirements: readonly LinkedSentence[];
	readonly cautions: readonly LinkedSentence[];
	/** The wishes that it meets. */
	readonly wishes: readonly LinkedSentence[];
	/** The names of those that it does not meet, or of which nothing is known. */
	readonly wishesLeft: readonly string[];
	/** Other modes of it that fit too. */
	readonly otherModes: readonly { readonly name: string; readonly url: string }[];
}

/** A pick that a cell rules out for the given answers. */
export interface VetoView {
	readonly name: string;
	readonly url: string;
	readonly reason: LinkedSentence;
}

/** What people would take in the case that speaks for the answers. */
export interface PicksView {
	readonly case: Pick<PickingCase, 'name' | 'url' | 'picked'>;
	readonly picks: readonly PickView[];
	readonly vetoed: readonly VetoView[];
}

/**
 * The picks of the first case; where cells veto all of them, those of the next one.
 * @param speaking the cases that speak for the answers, the narrowest first
 * @returns `null` if no case has a pick that fits
 */
export function picksView(choice: Choice<PageRow>, speaking: readonly PickingCase[], answers: Answers): PicksView | null {
	const vetoed: VetoView[] = [];
	for (const speaker of speaking) {
		const picks: PickView[] = [];
		for (const pick of speaker.picks) {
			const fit = choice.fits.find(({ row }) => isMeant(pick, row));
			if (fit) picks.push(pickView(pick, fit, choice, answers));
			else
				vetoed.push(
					...choice.ruledOut
						.filter(({ row }) => isMeant(pick, row))
						.slice(0, 1)
						.flatMap(vetoView),
				);
		}
		if (picks.length > 0) return { case: speaker, picks, vetoed: vetoed.filter(isOnce) };
	}
	return null;
}

function pickView(pick: CasePick, fit: Fit<PageRow>, { fits }: Choice<PageRow>, answers: Answers): PickView {
	const { row } = fit;
	const isMode = pick.option.includes('.');
	return {
		...pick,
		option: row.option,
		key: pick.option,
		name: isMode ? row.name : row.title,
		url: isMode ? row.url : optionUrl(row.option),
		layers: outcomesFromValues(row.values),
		requirements: linked(row, fit.requirements),
		cautions: cautionsOf(fit, answers),
		wishes: linked(row, wishesMet(row, answers)),
		wishesLeft: wishesLeft(row, answers),
		otherModes: fits
			.filter((other) => other.row.option === row.option && !isMeant(pick, other.row))
			.map((other) => ({ name: other.row.mode ?? other.row.title, url: other.row.url })),
	};
}

function vetoView({ row, reasons }: RuledOut<PageRow>): VetoView[] {
	return linked(row, reasons.slice(0, 1)).map((reason) => ({ name: row.name, url: row.url, reason }));
}

function isOnce({ name }: VetoView, index: number, all: readonly VetoView[]): boolean {
	return all.findIndex((other) => other.name === name) === index;
}
