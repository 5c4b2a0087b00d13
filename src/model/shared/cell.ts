import type { How } from '../../schema/cell.ts';

/** The answer of one row to one criterion with all its evidence, in long form. */
export interface Cell {
	/** The values; `['unknown']` if the answer is not known. */
	is: string[];
	/** The exact wording behind the value, such as a licence expression. */
	text?: string;
	note?: string;
	/** The date of a release. */
	date?: string;
	/** Ids of the sources. */
	sources: string[];
	/** The day it was checked, as YYYY-MM-DD. */
	checked: string;
	/** How it was checked; `null` for an unknown answer, which has no evidence. */
	how: How | null;
	/** What a tested cell was run on. */
	on?: string;
	/** The criteria that a reasoned cell follows from. */
	from?: string[];
}

/** The value of a cell whose answer is not known; part of every vocabulary and never a soft "no". */
export const UNKNOWN = 'unknown';

/** The text of an unknown cell. */
export const NOT_KNOWN = 'Not known';
