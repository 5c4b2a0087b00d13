import { soundAnswers, type Answers } from './answers.ts';
import { assess, unitsOf, type Assessment, type Reason } from './assessment.ts';
import type { ChooserRow } from './chooser-row.ts';
import { conflictOf, type Conflict } from './conflict.ts';
import { requirementsOf, type Requirement } from './requirements.ts';
import { isDormant } from './project-status.ts';
import { questionOf } from './questions.ts';
import { nearMissOf, type NearMiss } from './what-if.ts';

/** A row that works. */
export interface Fit<R extends ChooserRow> {
	readonly row: R;
	/** What it asks of you and of the target. */
	readonly requirements: Requirement[];
	/** What to look at first: unknown cells, and cells whose note decides. */
	readonly cautions: Reason[];
}

/** A row that does not, with every cell that rules it out. */
export interface RuledOut<R extends ChooserRow> {
	readonly row: R;
	readonly reasons: Reason[];
}

/** The chooser's answer. */
export interface Choice<R extends ChooserRow> {
	/** Simplest rung first; what is dormant after the others. */
	readonly fits: Fit<R>[];
	/** Everything else, in the same order. */
	readonly ruledOut: RuledOut<R>[];
	/**
	 * Rows that a single other answer would bring back: first where something about the target or its users would have to differ, then where
	 * the program itself would have to be another, last where a question has to be left open.
	 */
	readonly nearMisses: NearMiss<R>[];
	/** Why nothing fits, or `null` if something does. */
	readonly conflict: Conflict | null;
}

/**
 * Which rows work for the answers, and why the others do not.
 * @param rows in gradient order within each rung, as the catalogue and the tables have them
 * @param rungs ids of the rungs from simple to heavy
 * @param given what a reader has answered; what makes no sense is left out as in an address
 */
export function choose<R extends ChooserRow>(rows: readonly R[], rungs: readonly string[], given: Answers): Choice<R> {
	const { answers } = soundAnswers(given);
	const units = unitsOf(answers);
	const assessments = rows.map((row) => assess(row, units)).sort(bySimplicity(rungs));
	const fitting = assessments.filter(({ reasons }) => reasons.length === 0);
	const others = assessments.filter(({ reasons }) => reasons.length > 0);
	return {
		fits: fitting.map(({ row, cautions }) => ({ row, requirements: requirementsOf(row, answers), cautions })),
		ruledOut: others.map(({ row, reasons }) => ({ row, reasons })),
		nearMisses: others.flatMap((assessment) => nearMissOf(assessment, answers) ?? []).sort((one, other) => distance(one) - distance(other)),
		conflict: fitting.length > 0 ? null : conflictOf(assessments, answers),
	};
}

/** How far off a near miss is. What the program is can hardly be changed, and a question left open says little. */
function distance({ leftOpen, unit: { question } }: NearMiss<ChooserRow>): number {
	if (leftOpen) return 2;
	return questionOf(question).aboutProgram ? 1 : 0;
}

/** Those that are alive first, then by rung; within a rung the rows keep their order. */
function bySimplicity(rungs: readonly string[]) {
	const place = ({ row }: Assessment<ChooserRow>): number => {
		const index = rungs.indexOf(row.values['rung']?.[0] ?? '');
		return index === -1 ? rungs.length : index;
	};
	return (one: Assessment<ChooserRow>, other: Assessment<ChooserRow>): number =>
		Number(isDormant(one.row)) - Number(isDormant(other.row)) || place(one) - place(other);
}
