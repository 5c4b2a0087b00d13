import { pageCellUrl, type PageRow } from '../page-row.ts';
import { outcomesFromValues, type StampOutcomes } from '../stamp/stamp.ts';
import { addressFromAnswers, type Answers } from './answers.ts';
import { areMet } from './circumstances.ts';
import { choose, type Fit } from './choose.ts';
import { questionOf } from './questions.ts';
import type { NearMiss } from './what-if.ts';
import { chooseUrl } from '../addresses.ts';

/** A rung as the chooser shows it. */
export interface RungName {
	readonly id: string;
	readonly name: string;
	readonly url: string;
}

/** A sentence or a clause, with the address of the cell that says so. */
export interface LinkedSentence {
	readonly sentence: string;
	readonly url: string;
}

/** An option, or a mode of one, as a link. */
export type RowLink = Pick<PageRow, 'key' | 'name' | 'url'>;

/** The options that work. */
export interface FitView extends RowLink {
	/** The outcomes of its stamp. */
	readonly layers: StampOutcomes;
	readonly rung: RungName | null;
	readonly requirements: readonly LinkedSentence[];
	readonly cautions: readonly LinkedSentence[];
}

/** One other answer, and all options that it alone would bring back. */
export interface WhatIfView {
	/** "If FUSE were certain." */
	readonly sentence: string;
	/** The text of its link: "Add “FUSE”". */
	readonly change: string;
	readonly url: string;
	readonly options: readonly RowLink[];
}

/** The options that do not work, with every cell that rules them out. */
export interface OtherView extends RowLink {
	readonly rung: RungName | null;
	readonly reasons: readonly LinkedSentence[];
}

/** Why nothing works, with the remaining answers without each contradicting one. */
export interface ConflictView {
	readonly sentence: string;
	readonly parts: readonly { readonly says: string; readonly url: string }[];
}

/** The chooser's answer in words and addresses, as pages and the script show it. */
export interface ChoiceView {
	/** "7 of 38 fit" */
	readonly tally: string;
	readonly fits: readonly FitView[];
	readonly conflict: ConflictView | null;
	readonly whatIfs: readonly WhatIfView[];
	readonly others: readonly OtherView[];
}

/** The address of the chooser with answers given. */
export function chooserUrl(answers: Answers): string {
	return chooseUrl(addressFromAnswers(answers));
}

/**
 * The chooser's result, ready to be shown.
 * @param rows in gradient order
 * @param rungs from simple to heavy
 */
export function choiceView(rows: readonly PageRow[], rungs: readonly RungName[], answers: Answers): ChoiceView {
	const { fits, ruledOut, nearMisses, conflict } = choose(
		rows,
		rungs.map(({ id }) => id),
		answers,
	);
	return {
		tally: `${fits.length === 0 ? 'None' : String(fits.length)} of ${String(rows.length)} ${fits.length < 2 ? 'fits' : 'fit'}`,
		fits: fits.map((fit) => fitView(fit, rungs, answers)),
		conflict: conflict && {
			sentence: conflict.sentence,
			parts: conflict.parts.map(({ says, without }) => ({ says, url: chooserUrl(without) })),
		},
		whatIfs: whatIfs(nearMisses, answers),
		others: ruledOut.map(({ row, reasons }) => ({ ...linkTo(row), rung: rungOf(row, rungs), reasons: linked(row, reasons) })),
	};
}

function fitView({ row, requirements, cautions }: Fit<PageRow>, rungs: readonly RungName[], answers: Answers): FitView {
	const met = row.cautions.filter(({ when }) => areMet(when, answers)).map(({ says, url }) => ({ sentence: says, url }));
	return {
		...linkTo(row),
		layers: outcomesFromValues(row.values),
		rung: rungOf(row, rungs),
		requirements: linked(row, requirements),
		cautions: [...met, ...linked(row, cautions)],
	};
}

function rungOf({ values }: PageRow, rungs: readonly RungName[]): RungName | null {
	return rungs.find(({ id }) => id === values['rung']?.[0]) ?? null;
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
			options: misses.map(({ row }) => linkTo(row)),
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

function linkTo({ key, name, url }: PageRow): RowLink {
	return { key, name, url };
}

function linked(row: PageRow, said: readonly { criterion: string; sentence: string }[]): LinkedSentence[] {
	return said.map(({ criterion, sentence }) => ({ sentence, url: pageCellUrl(row, criterion) }));
}
