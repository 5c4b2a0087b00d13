import { listed } from '../words.ts';
import { withAnswer, type Answers } from './answers.ts';
import { unitsOf, type Assessment, type Unit } from './assessment.ts';
import type { ChooserRow } from './chooser-row.ts';
import { questionOf } from './questions.ts';

/** One of the answers that contradict. */
export interface ConflictPart extends Unit {
	/** What it says, as a clause: "it must run on phones". */
	readonly says: string;
	/** All answers without it, for the way to drop it. */
	readonly without: Answers;
}

/** The smallest set of answers under which nothing fits. Empty if nothing would fit whatever is answered. */
export interface Conflict {
	readonly parts: readonly ConflictPart[];
	readonly sentence: string;
}

/**
 * Why nothing fits: as few answers as possible that together already rule out every row.
 *
 * Each row is ruled out by certain pieces of the answers, so a set leaves nothing exactly if it holds one of these
 * for every row. The search takes the first row that is not ruled out yet and tries each piece that would, with
 * one, then two, then more pieces in all; the first set found is therefore a smallest one.
 * @param assessments of all rows, none of which fits
 */
export function conflictOf(assessments: readonly Assessment<ChooserRow>[], answers: Answers): Conflict {
	const against = assessments.filter(({ closed }) => !closed).map((assessment) => assessment.against);
	const hit = smallestHitting(against);
	const units = unitsOf(answers).filter((unit) => hit.some((other) => sameUnit(unit, other)));
	const parts = units.map((unit): ConflictPart => ({ ...unit, says: clauseOf(unit), without: withoutUnit(answers, unit) }));
	return { parts, sentence: sentenceOf(parts) };
}

/** What a piece of the answers says, as a clause. */
export function clauseOf({ question: id, chosen }: Unit): string {
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

function withoutUnit(answers: Answers, { question, chosen }: Unit): Answers {
	const rest = questionOf(question).each ? (answers[question] ?? []).filter((value) => !chosen.includes(value)) : [];
	return withAnswer(answers, question, rest);
}

function sameUnit(one: Unit, other: Unit): boolean {
	return one.question === other.question && one.chosen.join() === other.chosen.join();
}

function smallestHitting(sets: readonly (readonly Unit[])[]): Unit[] {
	for (let size = 0; size <= sets.length; size += 1) {
		const found = hitting(sets, size);
		if (found) return found;
	}
	throw new Error('A row fits, so no answers contradict.');
}

/** At most `size` units of which every set holds one, or `null` if there are none. */
function hitting(sets: readonly (readonly Unit[])[], size: number): Unit[] | null {
	const [first] = sets;
	if (!first) return [];
	if (size === 0) return null;
	for (const unit of first) {
		const others = hitting(
			sets.filter((set) => !set.includes(unit)),
			size - 1,
		);
		if (others) return [unit, ...others];
	}
	return null;
}
