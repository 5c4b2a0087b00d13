import { withAnswer, type Answers } from './answers.ts';
import { isAgainst, type Assessment, type Constraint } from './assessment.ts';
import type { ChooserRow } from './chooser-row.ts';
import { questionOf } from './questions.ts';

/** A row that a single other answer would bring back. */
export interface NearMiss<R extends ChooserRow> {
	readonly row: R;
	/** The constraint that rules it out. */
	readonly constraint: Constraint;
	/** All answers after the change; `addressFromAnswers` makes a link of them. */
	readonly answers: Answers;
	/** The necessary change: "If a container engine were certain." */
	readonly sentence: string;
	/** True if no other answer helps and the question has to be left open. */
	readonly leftOpen: boolean;
}

/** A smaller change than leaving a question open. */
interface Change {
	to: readonly string[];
	clauses: readonly string[];
}

/**
 * The single change of the answers that brings a row back: one requirement less, one certain thing more, or another answer to one question;
 * if none of these does, leaving the question open. Only a row that exactly one constraint rules out has one.
 */
export function nearMissOf<R extends ChooserRow>(assessment: Assessment<R>, answers: Answers): NearMiss<R> | null {
	const { row, against, closed } = assessment;
	const [constraint, ...others] = against;
	if (closed || !constraint || others.length > 0) return null;
	const change = changeFor(row, constraint, answers);
	return {
		row,
		constraint,
		answers: withAnswer(answers, constraint.question, change?.to ?? []),
		sentence: `If ${change?.clauses.join(', or if ') ?? questionOf(constraint.question).leftOpen}.`,
		leftOpen: change === null,
	};
}

function changeFor(row: ChooserRow, constraint: Constraint, answers: Answers): Change | null {
	const question = questionOf(constraint.question);
	if (question.each) {
		const [gone] = constraint.chosen;
		return {
			to: (answers[constraint.question] ?? []).filter((value) => value !== gone),
			clauses: question.answers.filter(({ id }) => id === gone).map(({ whatIf }) => whatIf),
		};
	}
	const many = question.kind === 'many';
	const kept = many ? constraint.chosen : [];
	const enough = question.answers.filter(({ id }) => !isAgainst(row, { question: constraint.question, chosen: [...kept, id] }));
	const [first] = enough;
	if (!first) return null;
	// One suggestion of a further certain thing is enough; other answers are each worth showing.
	return { to: [...kept, first.id], clauses: (many ? [first] : enough).map(({ whatIf }) => whatIf) };
}
