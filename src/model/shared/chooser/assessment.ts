import { NOT_APPLICABLE } from '../cell.ts';
import type { Answers } from './answers.ts';
import type { ChooserRow } from './chooser-row.ts';
import type { Finding, Rule } from './finding.ts';
import { projectStatus } from './project-status.ts';
import { questionOf, QUESTIONS, type QuestionId } from './questions.ts';

/**
 * The smallest part of the answers that can be taken back by itself: one answer to a question whose answers are separate requirements, else
 * the whole answer to a question.
 */
export interface Constraint {
	readonly question: QuestionId;
	readonly chosen: readonly string[];
}

/** A finding, with its question; `null` if it does not depend on the answers. */
export interface Reason extends Finding {
	readonly question: QuestionId | null;
}

/** The findings of all rules about a row. */
export interface Assessment<R extends ChooserRow> {
	readonly row: R;
	/** The reasons that rule the row out; none if it fits. */
	readonly reasons: Reason[];
	readonly cautions: Reason[];
	/** The constraints that rule it out. */
	readonly against: Constraint[];
	/** True if it is ruled out whatever the answers are. */
	readonly closed: boolean;
}

/** The constraints in valid answers, in the order of the questions. */
export function constraintsOf(answers: Answers): Constraint[] {
	return QUESTIONS.flatMap(({ id, each }): Constraint[] => {
		const chosen = answers[id] ?? [];
		if (each) return chosen.map((value) => ({ question: id, chosen: [value] }));
		return chosen.length > 0 ? [{ question: id, chosen }] : [];
	});
}

/** The findings about a row for one constraint; for no question, those that do not depend on answers. */
export function findingsOf(row: ChooserRow, question: QuestionId | null, chosen: readonly string[]): Reason[] {
	return rulesFor(question, chosen).flatMap((rule) => {
		const finding = rule(row);
		// A question that does not apply to a row requires nothing.
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

/** Whether one constraint rules a row out. */
export function isAgainst(row: ChooserRow, { question, chosen }: Constraint): boolean {
	return findingsOf(row, question, chosen).some(({ rulesOut }) => rulesOut);
}

/** Judges a row by every constraint. Equal findings of two questions are listed once. */
export function assess<R extends ChooserRow>(row: R, constraints: readonly Constraint[]): Assessment<R> {
	const always = findingsOf(row, null, []);
	const judged = constraints.map((constraint) => ({ constraint, findings: findingsOf(row, constraint.question, constraint.chosen) }));
	const all = [...always, ...judged.flatMap(({ findings }) => findings)];
	return {
		row,
		reasons: unique(all.filter(({ rulesOut }) => rulesOut)),
		cautions: unique(all.filter(({ rulesOut }) => !rulesOut)),
		against: judged.filter(({ findings }) => findings.some(({ rulesOut }) => rulesOut)).map(({ constraint }) => constraint),
		closed: always.some(({ rulesOut }) => rulesOut),
	};
}

function unique(reasons: readonly Reason[]): Reason[] {
	return [...new Map(reasons.toReversed().map((reason) => [`${reason.criterion} ${reason.sentence}`, reason])).values()].toReversed();
}
