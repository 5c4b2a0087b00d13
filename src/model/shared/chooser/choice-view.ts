import { chooseUrl, optionUrl } from '../addresses.ts';
import type { PageRow } from '../page-row.ts';
import { counted } from '../words.ts';
import { addressFromAnswers, type Answers } from './answers.ts';
import { chooseForCases } from './carried-picks.ts';
import { fitGroups, type FitGroup, type RungName } from './fit-groups.ts';
import { picksView, type PicksView } from './picks-view.ts';
import type { PickingCase } from './picking-case.ts';
import { questionOf } from './questions.ts';
import { reasonGroups, type ReasonGroup } from './reason-groups.ts';
import type { NearMiss } from './what-if.ts';

/** An option, or a mode of one, as a link. */
export type RowLink = Pick<PageRow, 'key' | 'name' | 'url'>;

/** One other answer, and all options that it alone would bring back. */
export interface WhatIfView {
	/** "If FUSE were certain." */
	readonly sentence: string;
	/** The text of its link: "Add “FUSE”". */
	readonly change: string;
	readonly url: string;
	readonly options: readonly RowLink[];
}

/** Why nothing works, with the remaining answers without each contradicting one. */
export interface ConflictView {
	readonly sentence: string;
	readonly parts: readonly { readonly says: string; readonly url: string }[];
}

/** The chooser's answer in words and addresses, as pages and the script show it. */
export interface ChoiceView {
	/** "7 of 38 fit", or "38 options" if nothing is answered. */
	readonly tally: string;
	/** What is announced: the tally and the picks, not the whole list. */
	readonly announcement: string;
	/** False if nothing is answered, and so nothing can be told apart. */
	readonly asked: boolean;
	/** What people would take, of the case that speaks for the answers; `null` if none does. */
	readonly picks: PicksView | null;
	/** Everything else that fits. */
	readonly groups: readonly FitGroup[];
	readonly conflict: ConflictView | null;
	readonly whatIfs: readonly WhatIfView[];
	/** What does not fit; each option once, under its first reason. */
	readonly reasons: readonly ReasonGroup[];
}

/** The address of the chooser with answers given. */
export function chooserUrl(answers: Answers): string {
	return chooseUrl(addressFromAnswers(answers));
}

/**
 * The chooser's result, ready to be shown.
 * @param rows in gradient order
 * @param rungs from simple to heavy
 * @param speaking the cases that speak for the answers, the narrowest first: `impliedCases`, or the case whose page it is
 */
export function choiceView(
	rows: readonly PageRow[],
	rungs: readonly RungName[],
	speaking: readonly PickingCase[],
	answers: Answers,
): ChoiceView {
	const choice = chooseForCases(
		rows,
		rungs.map(({ id }) => id),
		speaking,
		answers,
	);
	const options = new Set(rows.map(({ option }) => option)).size;
	const asked = Object.keys(answers).length > 0;
	if (!asked) {
		const tally = counted(options, 'option');
		return { tally, announcement: `${tally}.`, asked, picks: null, groups: [], conflict: null, whatIfs: [], reasons: [] };
	}
	const fitting = new Set(choice.fits.map(({ row }) => row.option));
	const picks = picksView(choice, speaking, answers);
	const tally = tallyOf(fitting.size, options);
	const { conflict } = choice;
	return {
		tally,
		announcement: announcementOf(tally, picks?.picks ?? []),
		asked,
		picks,
		groups: fitGroups(choice, rungs, answers, new Set(picks?.picks.map(({ option }) => option))),
		conflict: conflict && {
			sentence: conflict.sentence,
			parts: conflict.parts.map(({ says, without }) => ({ says, url: chooserUrl(without) })),
		},
		whatIfs: whatIfs(choice.nearMisses, answers),
		reasons: reasonGroups(choice),
	};
}

/** How many options fit: "7 of 38 fit". */
export function tallyOf(fitting: number, options: number): string {
	return `${fitting === 0 ? 'None' : String(fitting)} of ${String(options)} ${fitting < 2 ? 'fits' : 'fit'}`;
}

/** What is announced: what to start with, and the tally, not the whole list. */
export function announcementOf(tally: string, first: readonly { readonly name: string }[]): string {
	return first.length > 0 ? `Start with ${first.map(({ name }) => name).join('; ')}. ${tally}.` : `${tally}.`;
}

/** Groups near misses that the same answer brings back, at the place of the first. */
function whatIfs(nearMisses: readonly NearMiss<PageRow>[], answers: Answers): WhatIfView[] {
	const groups = Map.groupBy(nearMisses, (miss) => `${addressFromAnswers(miss.answers)} ${miss.sentence}`);
	return [...groups.values()].flatMap((misses) => {
		const [first] = misses;
		if (!first) return [];
		return {
			sentence: first.sentence,
			change: changeOf(first, answers),
			url: chooserUrl(first.answers),
			options: [...Map.groupBy(misses, ({ row }) => row.option).values()].flatMap((modes) => linkTo(modes.map(({ row }) => row))),
		};
	});
}

/** The change of answers for a near miss, in the words of the form. */
function changeOf({ constraint: { question: id }, answers: changed, leftOpen }: NearMiss<PageRow>, answers: Answers): string {
	const question = questionOf(id);
	const [before, after] = [answers[id] ?? [], changed[id] ?? []];
	const name = (value: string | undefined) => `“${question.answers.find((answer) => answer.id === value)?.name ?? ''}”`;
	if (leftOpen) return 'Leave that question open';
	if (question.each) return `Drop ${name(before.find((value) => !after.includes(value)))}`;
	const added = name(after.find((value) => !before.includes(value)));
	return question.kind === 'many' ? `Add ${added}` : `Change to ${added}`;
}

/** The mode that an answer brings back, or the option if there are several. */
function linkTo(modes: readonly PageRow[]): RowLink[] {
	return modes
		.slice(0, 1)
		.map(({ key, name, url, option, title }) =>
			modes.length === 1 ? { key, name, url } : { key: option, name: title, url: optionUrl(option) },
		);
}
