import type { AuthoredCell, AuthoredCells, How } from '../schema/cell.ts';
import type { Entry } from './content.ts';
import type { PackagingOption } from '../schema/option.ts';

/** The answer of one row to one criterion, with all its evidence; the long form of what was written. */
export interface Cell {
	/** The values; `['unknown']` where nobody could tell. */
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
	/** How it was checked; `null` for an unknown answer, which nothing backs. */
	how: How | null;
	/** What a tested cell was run on. */
	on?: string;
	/** The criteria that a reasoned cell follows from. */
	from?: string[];
}

/** The value of a cell that nobody could answer; part of every vocabulary and never a soft "no". */
export const UNKNOWN = 'unknown';

interface Evidence {
	sources: string[];
	checked: string;
}

/** The values of a cell as written, in its short or its long form. */
export function valuesOf(cell: AuthoredCell): string[] {
	if (Array.isArray(cell)) return cell.map(String);
	if (typeof cell === 'object') return Array.isArray(cell.is) ? cell.is.map(String) : [String(cell.is)];
	return [String(cell)];
}

/** The long form of a cell as written, with what it leaves out taken from the option's default evidence. */
export function cellFromAuthored(authored: AuthoredCell, evidence: Evidence): Cell {
	const is = valuesOf(authored);
	const details = typeof authored === 'object' && !Array.isArray(authored) ? authored : undefined;
	const unknown = is.includes(UNKNOWN);
	return {
		is,
		...(details?.text !== undefined && { text: details.text }),
		...(details?.note !== undefined && { note: details.note }),
		...(details?.date !== undefined && { date: details.date }),
		sources: details?.sources ?? (unknown ? [] : evidence.sources),
		checked: details?.checked ?? evidence.checked,
		how: unknown ? null : (details?.how ?? 'documented'),
		...(details?.on !== undefined && { on: details.on }),
		...(details?.from !== undefined && { from: details.from }),
	};
}

/** The cells as written of each row of an option: one row per mode, or one whose mode is `null`. */
export function rowsOfCells(option: Entry<PackagingOption>): { mode: string | null; cells: AuthoredCells }[] {
	const { cells, modes } = option.data;
	if (!modes) return [{ mode: null, cells }];
	return Object.entries(modes).map(([mode, own]) => ({ mode, cells: { ...cells, ...own.cells } }));
}
