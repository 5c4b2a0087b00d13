import { listed } from '../words.ts';
import { withAnswer, type Answers } from './answers.ts';
import { constraintsOf, type Assessment, type Constraint } from './assessment.ts';
import type { ChooserRow } from './chooser-row.ts';
import { questionOf } from './questions.ts';

/** One of the answers that contradict. */
export interface ConflictPart extends Constraint {
	/** The answer as a clause: "it must run on phones". */
	readonly says: string;
	/** All answers without it, for the link that drops it. */
	readonly without: Answers;
}

/** The smallest set of answers under which nothing fits. Empty if nothing would fit whatever is answered. */
export interface Conflict {
	readonly parts: readonly ConflictPart[];
	readonly sentence: string;
}

/**
 * Why nothing fits: the fewest answers that together rule out every row.
 *
 * Certain constraints rule out each row, so a set leaves nothing exactly if it has one of these for every row. The search takes the first
 * row that is not ruled out yet and tries each constraint that would, with one, then two, then more in all; so the first set found is a
 * smallest one.
 * @param assessments of all rows, none of which fits
 */
export function conflictOf(assessments: readonly Assessment<ChooserRow>[], answers: Answers): Conflict {
	const against = assessments.filter(({ closed }) => !closed).map((assessment) => assessment.against);
	const hit = smallestHitting(against);
	const constraints = constraintsOf(answers).filter((constraint) => hit.some((other) => sameConstraint(constraint, other)));
	const parts = constraints.map((constraint): ConflictPart => ({
		...constraint,
		says: clauseOf(constraint),
		without: withoutConstraint(answers, constraint),
	}));
	return { parts, sentence: sentenceOf(parts) };
}

/** A constraint as a clause. */
export function clauseOf({ question: id, chosen }: Constraint): string {
	const question = questionOf(id);
	const words = question.answers.filter((answer) => chosen.includes(answer.id)).map(({ says }) => says);
	return question.clause ? question.clause(words) : listed(words);
}

function sentenceOf(parts: readonly ConflictPart[]): string {
	const [only] = parts;
	if (!only) return 'The guide has no option yet that is still looked after.';
	const clauses = parts.map(({ says }) => says);
	return parts.length === 1
		? `No option in the guide fits this yet: ${only.says}.`
		: `No option in the guide fits all of this together: ${clauses.join('; ')}.`;
}

function withoutConstraint(answers: Answers, { question, chosen }: Constraint): Answers {
	const rest = questionOf(question).each ? (answers[question] ?? []).filter((value) => !chosen.includes(value)) : [];
	return withAnswer(answers, question, rest);
}

function sameConstraint(one: Constraint, other: Constraint): boolean {
	return one.question === other.question && one.chosen.join() === other.chosen.join();
}

function smallestHitting(sets: readonly (readonly Constraint[])[]): Constraint[] {
	for (let size = 0; size <= sets.length; size += 1) {
		const found = hitting(sets, size);
		if (found) return found;
	}
	throw new Error('A row fits, so no answers contradict.');
}

/** At most `size` constraints such that every set has one of them, or `null` if there are none. */
function hitting(sets: readonly (readonly Constraint[])[], size: number): Constraint[] | null {
	const [first] = sets;
	if (!first) return [];
	if (size === 0) return null;
	for (const constraint of first) {
		const others = hitting(
			sets.filter((set) => !set.includes(constraint)),
			size - 1,
		);
		if (others) return [constraint, ...others];
	}
	return null;
}
