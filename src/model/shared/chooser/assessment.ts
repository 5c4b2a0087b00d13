import { NOT_APPLICABLE } from '../cell.ts';
import type { Answers } from './answers.ts';
import type { ChooserRow } from './chooser-row.ts';
import type { Finding, Rule } from './finding.ts';
import { projectStatus } from './project-status.ts';
import { questionOf, QUESTIONS, type QuestionId } from './questions.ts';

/**
 * The smallest piece of an answer that can be taken back by itself: one requirement of a question whose answers must each
 * hold, else the whole answer to a question.
 */
export interface Unit {
	readonly question: QuestionId;
	readonly chosen: readonly string[];
}

/** A finding, with the question that it answers: `null` for what holds whatever is answered. */
export interface Reason extends Finding {
	readonly question: QuestionId | null;
}

/** What all rules together say of a row. */
export interface Assessment<R extends ChooserRow> {
	readonly row: R;
	/** Why the row is out; none if it fits. */
	readonly reasons: Reason[];
	readonly cautions: Reason[];
	/** The pieces of the answers that rule it out. */
	readonly against: Unit[];
	/** True if it is out whatever is answered. */
	readonly closed: boolean;
}

/** The pieces of sound answers, in the order of the questions. */
export function unitsOf(answers: Answers): Unit[] {
	return QUESTIONS.flatMap(({ id, each }): Unit[] => {
		const chosen = answers[id] ?? [];
		if (each) return chosen.map((value) => ({ question: id, chosen: [value] }));
		return chosen.length > 0 ? [{ question: id, chosen }] : [];
	});
}

/** What the rules of one question say of a row, given a piece of the answer to it; for no question, what always holds. */
export function findingsOf(row: ChooserRow, question: QuestionId | null, chosen: readonly string[]): Reason[] {
	return rulesFor(question, chosen).flatMap((rule) => {
		const finding = rule(row);
		// What does not apply to a row asks nothing of it.
		if (!finding || row.values[finding.criterion]?.includes(NOT_APPLICABLE)) return [];
		return [{ ...finding, question }];
	});
}

function rulesFor(id: QuestionId | null, chosen: readonly string[]): Rule[] {
	if (id === null) return [projectStatus];
	const { answers, together = [] } = questionOf(id);
	return [
		...answers.filter((answer) => chosen.includes(answer.id)).flatMap(({ rules = [] }) => rules),
		...together.map(
			(rule): Rule =>
				(row) =>
					rule(row, chosen),
		),
	];
}

/** Whether a row is ruled out by one piece of an answer. */
export function isAgainst(row: ChooserRow, { question, chosen }: Unit): boolean {
	return findingsOf(row, question, chosen).some(({ rulesOut }) => rulesOut);
}

/** Judges a row by every piece of the answers. What two questions find alike is said once. */
export function assess<R extends ChooserRow>(row: R, units: readonly Unit[]): Assessment<R> {
	const always = findingsOf(row, null, []);
	const judged = units.map((unit) => ({ unit, findings: findingsOf(row, unit.question, unit.chosen) }));
	const all = [...always, ...judged.flatMap(({ findings }) => findings)];
	return {
		row,
		reasons: unique(all.filter(({ rulesOut }) => rulesOut)),
		cautions: unique(all.filter(({ rulesOut }) => !rulesOut)),
		against: judged.filter(({ findings }) => findings.some(({ rulesOut }) => rulesOut)).map(({ unit }) => unit),
		closed: always.some(({ rulesOut }) => rulesOut),
	};
}

function unique(reasons: readonly Reason[]): Reason[] {
	return [...new Map(reasons.toReversed().map((reason) => [`${reason.criterion} ${reason.sentence}`, reason])).values()].toReversed();
}
