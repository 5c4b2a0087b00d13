import { optionUrl } from '../addresses.ts';
import type { PageRow } from '../page-row.ts';
import { outcomesFromValues, type StampOutcomes } from '../stamp/stamp.ts';
import type { Answers } from './answers.ts';
import { announcementOf, chooserUrl, tallyOf } from './choice-view.ts';
import { chooseForCases } from './carried-picks.ts';
import type { Choice } from './choose.ts';
import { picksView } from './picks-view.ts';
import type { PickingCase } from './picking-case.ts';
import { questionOf, type QuestionId } from './questions.ts';
import { BLANKS } from './sentence.ts';

/** The most options that a short answer names. */
const MOST = 3;

/** The chooser's answer in a few lines: what to start with, and how many options fit. */
export interface ShortAnswer {
	/** The picks of the case that speaks; where none does, the first options that fit. */
	readonly options: readonly { readonly name: string; readonly url: string; readonly layers: StampOutcomes; readonly why: string }[];
	/** Whether people picked them. */
	readonly picked: boolean;
	/** How many options fit. */
	readonly fitting: number;
	/** What is announced. */
	readonly announcement: string;
	/** The chooser with these answers. */
	readonly url: string;
	/** How many options of each rung fit, by the rung's id. */
	readonly byRung: Readonly<Record<string, number>>;
}

/**
 * Answers in short, as the home page does under its sentence.
 * @param rows in gradient order
 * @param rungs ids of the rungs from simple to heavy
 * @param speaking the cases that speak for the answers, the narrowest first
 */
export function shortAnswer(
	rows: readonly PageRow[],
	rungs: readonly string[],
	speaking: readonly PickingCase[],
	answers: Answers,
): ShortAnswer {
	const choice = chooseForCases(rows, rungs, speaking, answers);
	const picks = picksView(choice, speaking, answers)?.picks;
	const options = picks?.map(({ name, url, layers, role }) => ({ name, url, layers, why: role })) ?? firstOf(choice);
	const fitting = choice.fits.map(({ row }) => row);
	const count = countOptions(fitting);
	return {
		options,
		picked: picks !== undefined,
		fitting: count,
		announcement: announcementOf(tallyOf(count, countOptions(rows)), options),
		url: chooserUrl(answers),
		byRung: Object.fromEntries(rungs.map((rung) => [rung, countOptionsOn(rung, fitting)])),
	};
}

/**
 * The same where something fits; else without the answers to the last questions, as few as it takes: who changes one blank of the home
 * page's sentence has not yet thought of the others.
 * @param casesFor gives the cases that speak for answers
 * @returns the answer, and what was left out of the reader's answers, as clauses ("it must run on Windows")
 */
export function nearestShortAnswer(
	rows: readonly PageRow[],
	rungs: readonly string[],
	casesFor: (answers: Answers) => readonly PickingCase[],
	answers: Answers,
): { answer: ShortAnswer; leftOut: readonly string[] } {
	const given = BLANKS.flatMap(({ questions }) => questions.filter((question) => answers[question]?.length));
	const whole = shortAnswer(rows, rungs, casesFor(answers), answers);
	for (let kept = given.length - 1; kept > 0 && whole.fitting === 0; kept -= 1) {
		const wider: Answers = Object.fromEntries(Object.entries(answers).filter(([question]) => given.indexOf(question as QuestionId) < kept));
		const answer = shortAnswer(rows, rungs, casesFor(wider), wider);
		if (answer.fitting > 0) return { answer, leftOut: given.slice(kept).flatMap((question) => saidBy(question, answers)) };
	}
	return { answer: whole, leftOut: [] };
}

function saidBy(question: QuestionId, answers: Answers): string[] {
	return questionOf(question)
		.answers.filter(({ id }) => answers[question]?.includes(id))
		.map(({ says }) => says);
}

/** How many options have a row on a rung. */
export function countOptionsOn(rung: string, rows: readonly PageRow[]): number {
	return countOptions(rows.filter(({ values }) => values['rung']?.includes(rung)));
}

function countOptions(rows: readonly PageRow[]): number {
	return new Set(rows.map(({ option }) => option)).size;
}

/** The first options that fit, each with what it requires first. */
function firstOf({ fits }: Choice<PageRow>): ShortAnswer['options'] {
	return [...Map.groupBy(fits, ({ row }) => row.option).values()].slice(0, MOST).flatMap(([first]) => {
		if (!first) return [];
		const { row, requirements } = first;
		return [
			{
				name: row.title,
				url: optionUrl(row.option),
				layers: outcomesFromValues(row.values),
				why: requirements[0]?.sentence ?? '',
			},
		];
	});
}
