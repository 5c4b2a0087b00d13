import type { AuthoredCell } from '../../schema/cell.ts';
import { UNKNOWN } from '../shared/cell.ts';
import { rowsOfCells } from './cells.ts';
import type { Content } from './content.ts';
import { withDerivedCells } from './derived-cells.ts';
import { criteriaAskedOf } from './criteria-asked-of.ts';

/** A question that the file of an option, a tool or a channel does not answer, for the whole page or for one mode. */
export interface Gap {
	entry: Content['options' | 'tools' | 'channels'][number];
	/** The mode that lacks the answer; `null` if the whole page does. */
	mode: string | null;
	criterion: Content['criteria'][number];
}

/** Every question without an answer, in the order of the files. */
export function gapsIn(content: Content): Gap[] {
	const asked = criteriaAskedOf(content, 'options');
	return [
		...content.options.flatMap((entry): Gap[] => {
			const rows = rowsOfCells(entry).map(({ mode, cells }) => ({ mode, cells: withDerivedCells(cells, content.criteria) }));
			// A question that no mode answers is a gap of the option.
			const ofAll = asked.filter(({ id }) => rows.every(({ cells }) => !(id in cells)));
			const ofSome = asked.filter((criterion) => !ofAll.includes(criterion));
			return [
				...ofAll.map((criterion) => ({ entry, mode: null, criterion })),
				...rows.flatMap(({ mode, cells }) => ofSome.filter(({ id }) => !(id in cells)).map((criterion) => ({ entry, mode, criterion }))),
			];
		}),
		...(['tools', 'channels'] as const).flatMap((kind) => {
			const ofKind = criteriaAskedOf(content, kind);
			return content[kind].flatMap((entry) =>
				ofKind.filter(({ id }) => !(id in entry.data.cells)).map((criterion) => ({ entry, mode: null, criterion })),
			);
		}),
	];
}

/** The text in place of a missing answer on the page of an unfinished entry. */
const NOT_ANSWERED: AuthoredCell = { is: UNKNOWN, note: 'Not answered yet.' };

/** The content with each gap marked as one, so that unfinished pages can be shown. */
export function withGapsMarked(content: Content): Content {
	const marked = structuredClone(content);
	for (const { entry, mode, criterion } of gapsIn(marked)) {
		const { data } = entry;
		const modes = 'modes' in data ? data.modes : undefined;
		const { cells } = (mode === null ? undefined : modes?.[mode]) ?? data;
		cells[criterion.id] = NOT_ANSWERED;
	}
	return marked;
}
