import { withAnswer, type Answers } from './answers.ts';
import { isAgainst, type Assessment, type Unit } from './assessment.ts';
import type { ChooserRow } from './chooser-row.ts';
import { NOTHING } from './questions/certain.ts';
import { questionOf } from './questions.ts';

/** A row that a single other answer would bring back. */
export interface NearMiss<R extends ChooserRow> {
	readonly row: R;
	/** The piece of the answers that rules it out. */
	readonly unit: Unit;
	/** All answers after the change; `addressFromAnswers` makes a link of them. */
	readonly answers: Answers;
	/** What would have to be different: "If a container engine were certain." */
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
 * The single change of the answers that brings a row back: one requirement less, one certain thing more, or another answer
 * to one question; if none of these does, leaving the question open. Only a row that exactly one piece of the
 * answers rules out has one.
 */
export function nearMissOf<R extends ChooserRow>(assessment: Assessment<R>, answers: Answers): NearMiss<R> | null {
	const { row, against, closed } = assessment;
	const [unit, ...others] = against;
	if (closed || !unit || others.length > 0) return null;
	const change = changeFor(row, unit, answers);
	return {
		row,
		unit,
		answers: withAnswer(answers, unit.question, change?.to ?? []),
		sentence: `If ${change?.clauses.join(', or if ') ?? questionOf(unit.question).leftOpen}.`,
		leftOpen: change === null,
	};
}

function changeFor(row: ChooserRow, unit: Unit, answers: Answers): Change | null {
	const question = questionOf(unit.question);
	if (question.each) {
		const [gone] = unit.chosen;
		return {
			to: (answers[unit.question] ?? []).filter((value) => value !== gone),
			clauses: question.answers.filter(({ id }) => id === gone).map(({ whatIf }) => whatIf),
		};
	}
	const many = question.kind === 'many';
	const kept = many ? unit.chosen.filter((value) => value !== NOTHING) : [];
	const enough = question.answers.filter(
		({ id }) => id !== NOTHING && !unit.chosen.includes(id) && !isAgainst(row, { question: unit.question, chosen: [...kept, id] }),
	);
	const [first] = enough;
	if (!first) return null;
	// Two more certain things that each would do are nearly the same; of other answers, each is worth knowing.
	return { to: [...kept, first.id], clauses: (many ? [first] : enough).map(({ whatIf }) => whatIf) };
}
