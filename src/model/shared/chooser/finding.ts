import type { ChooserRow } from './chooser-row.ts';
import type { QuestionId } from './questions.ts';

/** What a rule found in one cell. */
export interface Finding {
	/** True if the row is out; false if there is only something to look at first. */
	readonly rulesOut: boolean;
	/** The criterion whose cell says so. */
	readonly criterion: string;
	/** The values of that cell that say so. */
	readonly values: readonly string[];
	/** If it rules out, what the option does, without subject and stop ("needs Python on the target"); else a sentence. */
	readonly sentence: string;
}

/**
 * One rule: how the cells of a row answer one question. It knows criteria and their values, never an option.
 *
 * What a rule finds depends on the row and on the answer to its own question alone. This is what makes the what-ifs
 * and the conflict of `choose` exact.
 */
export interface Rule {
	/** The question it belongs to, or `null` if it holds whatever is answered. */
	readonly question: QuestionId | null;
	/**
	 * @param chosen the answer: a single value, except for a question of which several count together (`certain`)
	 * @returns what speaks against the row, or `null` if it fits or the answer does not ask for anything
	 */
	readonly judge: (row: ChooserRow, chosen: readonly string[]) => Finding | null;
}

/** A finding that rules a row out. */
export function out(criterion: string, values: readonly string[], sentence: string): Finding {
	return { rulesOut: true, criterion, values, sentence };
}

/** A finding that asks the reader to look first. */
export function caution(criterion: string, values: readonly string[], sentence: string): Finding {
	return { rulesOut: false, criterion, values, sentence };
}

/** What every rule says of an unknown cell, which never rules out. */
export function notKnown(criterion: string, what: string): Finding {
	return caution(criterion, ['unknown'], `It is not known ${what}.`);
}
