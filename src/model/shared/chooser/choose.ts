import { UNKNOWN } from '../cell.ts';
import { soundAnswers, type Answers } from './answers.ts';
import { assess, constraintsOf, type Assessment, type Reason } from './assessment.ts';
import type { ChooserRow } from './chooser-row.ts';
import { conflictOf, type Conflict } from './conflict.ts';
import { requirementsOf, type Requirement } from './requirements.ts';
import { byProminence, isPast } from '../prominence.ts';
import { questionOf } from './questions.ts';
import { nearMissOf, type NearMiss } from './what-if.ts';
import { wishScore } from './questions/wishes.ts';

/** A row that works. */
export interface Fit<R extends ChooserRow> {
	readonly row: R;
	/** Its requirements, for you and for the target. */
	readonly requirements: Requirement[];
	/** Cautions: unknown cells, and cells whose note decides. */
	readonly cautions: Reason[];
}

/** A row that does not work, with every cell that rules it out. */
export interface RuledOut<R extends ChooserRow> {
	readonly row: R;
	readonly reasons: Reason[];
}

/** The chooser's answer. */
export interface Choice<R extends ChooserRow> {
	/** What meets most wishes first, then the usual ones, dormant ones last; among equals what is known to fit, then the simplest rung. */
	readonly fits: Fit<R>[];
	/** Everything else, in the same order. */
	readonly ruledOut: RuledOut<R>[];
	/**
	 * Rows that a single other answer would bring back: first those with another target or other users, then those with another program,
	 * last those with a question left open.
	 */
	readonly nearMisses: NearMiss<R>[];
	/** Why nothing fits, or `null` if something does. */
	readonly conflict: Conflict | null;
}

/**
 * Decides which rows work for the answers, and why the others do not.
 * @param rows in gradient order within each rung, as the catalogue and the tables have them
 * @param rungs ids of the rungs from simple to heavy
 * @param given a reader's answers; invalid ones are left out as in an address
 */
export function choose<R extends ChooserRow>(rows: readonly R[], rungs: readonly string[], given: Answers): Choice<R> {
	const { answers } = soundAnswers(given);
	const constraints = constraintsOf(answers);
	const scores = new Map(rows.map((row) => [row, wishScore(row, answers)]));
	const assessments = rows.map((row) => assess(row, constraints)).sort(byProminenceAndRung(rungs, scores));
	const fitting = assessments.filter(({ reasons }) => reasons.length === 0);
	const others = assessments.filter(({ reasons }) => reasons.length > 0);
	return {
		fits: fitting.map(({ row, cautions }) => ({ row, requirements: requirementsOf(row, answers), cautions })),
		ruledOut: others.map(({ row, reasons }) => ({ row, reasons })),
		nearMisses: others.flatMap((assessment) => nearMissOf(assessment, answers) ?? []).sort((one, other) => distance(one) - distance(other)),
		conflict: fitting.length > 0 ? null : conflictOf(assessments, answers),
	};
}

/** How far off a near miss is. A program can hardly be changed, and an open question says little. */
function distance({ leftOpen, constraint: { question } }: NearMiss<ChooserRow>): number {
	if (leftOpen) return 2;
	return questionOf(question).aboutProgram ? 1 : 0;
}

/**
 * Dormant ones last; then what meets more of the wishes, the usual ones, those of which all that was asked is known and that are used for such
 * programs, and by rung; within a rung the rows keep their order.
 */
function byProminenceAndRung(rungs: readonly string[], scores: ReadonlyMap<ChooserRow, number>) {
	const place = ({ row }: Assessment<ChooserRow>): number => rungs.findIndex((rung) => row.values['rung']?.includes(rung));
	const wished = ({ row }: Assessment<ChooserRow>): number => scores.get(row) ?? 0;
	return (one: Assessment<ChooserRow>, other: Assessment<ChooserRow>): number =>
		Number(isPast(one.row)) - Number(isPast(other.row)) ||
		wished(other) - wished(one) ||
		byProminence(one.row, other.row) ||
		Number(isUncertain(one)) - Number(isUncertain(other)) ||
		place(one) - place(other);
}

/** Whether something that the answers ask is not known of a row, or not what it is usually used for. */
function isUncertain({ cautions }: Assessment<ChooserRow>): boolean {
	return cautions.some(({ question, values }) => values.includes(UNKNOWN) || question === 'kind');
}
