import type { How, Picker } from '../../schema/cell.ts';

/** The answer of one row to one criterion with all its evidence, in long form. */
export interface Cell {
	/** The values; `['unknown']` if the answer is not known, `['not-applicable']` if the question does not apply. */
	is: string[];
	/** Who picks the version of a layer that is a dependency. */
	pickedBy?: Picker[];
	/** The exact wording behind the value, such as a licence expression. */
	text?: string;
	note?: string;
	/** The date of a release. */
	date?: string;
	/** Ids of the sources. */
	sources: string[];
	/** The day it was checked, as YYYY-MM-DD. */
	checked: string;
	/** How it was checked; `null` where there is no answer, which nothing backs. */
	how: How | null;
	/** What a tested cell was run on. */
	on?: string;
	/** The criteria that a reasoned cell follows from. */
	from?: string[];
}

/** The value of a cell whose answer is not known; part of every vocabulary and never a soft "no". */
export const UNKNOWN = 'unknown';

/** The value of a cell whose question has no sense for the option; part of every vocabulary. Its note is the reason. */
export const NOT_APPLICABLE = 'not-applicable';

/** The values that every vocabulary has, each alone in its cell, with what a cell says then. */
export const NO_ANSWERS: Readonly<Record<string, { readonly name: string; readonly sign: string; readonly meaning: string }>> = {
	[NOT_APPLICABLE]: { name: 'Does not apply', sign: '/', meaning: 'The question has no sense here; the note says why.' },
	[UNKNOWN]: { name: 'Not known', sign: '?', meaning: 'Nobody could tell.' },
};

/** Whether a cell has no answer: it is not known, or the question does not apply. */
export function hasNoAnswer(values: readonly string[]): boolean {
	return values.some((value) => Object.hasOwn(NO_ANSWERS, value));
}

/** What an unknown cell says. */
export const NOT_KNOWN = 'Not known';
