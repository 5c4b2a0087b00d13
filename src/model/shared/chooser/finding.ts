import type { ChooserRow } from './chooser-row.ts';

/** The finding of a rule in one cell. */
export interface Finding {
	/** True if it rules the row out; false if it is only a caution. */
	readonly rulesOut: boolean;
	/** The criterion whose cell says so. */
	readonly criterion: string;
	/** The values of that cell that say so. */
	readonly values: readonly string[];
	/** If it rules out, what the option does, without subject and stop ("needs Python on the target"); else a sentence. */
	readonly sentence: string;
	/** The same without what differs from option to option, where something does: "needs something that is not certain to be there". */
	readonly inGeneral?: string;
}

/**
 * One rule: whether the cells of a row meet an answer. It knows criteria and their values, never an option.
 *
 * Its finding depends only on the row and on the answer to its own question. This makes the what-ifs and the conflict of `choose` exact.
 * @returns the objection to the row, or `null` if it fits
 */
export type Rule = (row: ChooserRow) => Finding | null;

/** A rule for a question whose chosen answers count together. */
export type AnswerRule = (row: ChooserRow, chosen: readonly string[]) => Finding | null;

/** A finding that rules a row out. */
export function out(criterion: string, values: readonly string[], sentence: string, inGeneral?: string): Finding {
	return { rulesOut: true, criterion, values, sentence, ...(inGeneral !== undefined && { inGeneral }) };
}

/** A finding that is a caution. */
export function caution(criterion: string, values: readonly string[], sentence: string): Finding {
	return { rulesOut: false, criterion, values, sentence };
}

/** The caution of every rule about an unknown cell, which never rules out. */
export function notKnown(criterion: string, what: string): Finding {
	return caution(criterion, ['unknown'], `It is not known ${what}.`);
}
