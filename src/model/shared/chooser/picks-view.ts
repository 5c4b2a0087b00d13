import { optionUrl } from '../addresses.ts';
import { isOfKey, type PageRow } from '../page-row.ts';
import { outcomesFromValues, type StampOutcomes } from '../stamp/stamp.ts';
import type { Answers } from './answers.ts';
import type { Choice, Fit, RuledOut } from './choose.ts';
import { cautionsOf, linked, type LinkedSentence } from './linked-sentence.ts';
import type { CasePick, PickingCase } from './picking-case.ts';
import { wishesMet } from './questions/wishes.ts';
import { coexist } from './questions/coexist.ts';
import { who } from './questions/who.ts';
import { requirementsOf } from './requirements.ts';

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
			const fit = choice.fits.find(({ row }) => isMeant(pick, row)) ?? carried(pick, choice, answers);
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

/**
 * A pick that goes inside another option and is ruled out by itself: who installs it is up to the option around it, and which versions live
 * side by side is up to what is inside.
 */
function carried(pick: CasePick, { fits, ruledOut }: Choice<PageRow>, answers: Answers): Fit<PageRow> | undefined {
	const urls = pick.goesWith.filter(({ as, optional }) => as === 'around' && !optional).map(({ url }) => url);
	const isAround = ({ row }: { row: PageRow }): boolean => urls.includes(row.url) || urls.includes(optionUrl(row.option));
	const only = ({ reasons }: RuledOut<PageRow>, question: string): boolean => reasons.every((reason) => reason.question === question);
	if (!fits.some(isAround) && !ruledOut.some((outer) => isAround(outer) && only(outer, coexist.id))) return undefined;
	const inner = ruledOut.find((candidate) => isMeant(pick, candidate.row) && only(candidate, who.id));
	return inner && { row: inner.row, requirements: requirementsOf(inner.row, answers), cautions: [] };
}

function isMeant({ option }: CasePick, { key }: PageRow): boolean {
	return isOfKey(key, option);
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
