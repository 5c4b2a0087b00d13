import type { AuthoredCell, AuthoredCells } from '../../schema/cell.ts';
import type { PackagingOption } from '../../schema/option.ts';
import { hasNoAnswer, type Cell } from '../shared/cell.ts';
import type { Entry } from './content.ts';

interface Evidence {
	sources: string[];
	checked: string;
}

/** The values of a written cell, in its short or its long form. */
export function valuesOf(cell: AuthoredCell): string[] {
	if (Array.isArray(cell)) return cell.map(String);
	if (typeof cell === 'object') return Array.isArray(cell.is) ? cell.is.map(String) : [String(cell.is)];
	return [String(cell)];
}

/** The long form of a written cell; missing parts come from the option's default evidence. */
export function cellFromAuthored(authored: AuthoredCell, evidence: Evidence): Cell {
	const is = valuesOf(authored);
	const details = typeof authored === 'object' && !Array.isArray(authored) ? authored : undefined;
	const unanswered = hasNoAnswer(is);
	return {
		is,
		...(details?.pickedBy !== undefined && { pickedBy: [details.pickedBy].flat() }),
		...(details?.text !== undefined && { text: details.text }),
		...(details?.note !== undefined && { note: details.note }),
		...(details?.date !== undefined && { date: details.date }),
		sources: details?.sources ?? (unanswered ? [] : evidence.sources),
		checked: details?.checked ?? evidence.checked,
		how: unanswered ? null : (details?.how ?? 'documented'),
		...(details?.on !== undefined && { on: details.on }),
		...(details?.from !== undefined && { from: details.from }),
	};
}

/** The written cells of each row of an option: one row per mode, or one whose mode is `null`. */
export function rowsOfCells(option: Pick<Entry<PackagingOption>, 'data'>): { mode: string | null; cells: AuthoredCells }[] {
	const { cells, modes } = option.data;
	if (!modes) return [{ mode: null, cells }];
	return Object.entries(modes).map(([mode, own]) => ({ mode, cells: { ...cells, ...own.cells } }));
}

/** The keys of an option's rows: `pex`, or `pyinstaller.onefile` for a mode. */
export function rowKeys(option: Entry<PackagingOption>): string[] {
	return rowsOfCells(option).map(({ mode }) => rowKey(option.id, mode));
}

/** The key of a row: the option's id, with the mode after a dot if it has modes. */
export function rowKey(id: string, mode: string | null): string {
	return mode === null ? id : `${id}.${mode}`;
}
