import type { Catalogue, OptionView, RelatedEntryView } from '../catalogue/catalogue.ts';
import { sourcesOfProse } from '../catalogue/citation-list.ts';
import type { Cell } from '../shared/cell.ts';

/** The newest of some days; an empty text if there is none. */
export function newestDay(days: readonly string[]): string {
	return days.reduce((newest, day) => (day > newest ? day : newest), '');
}

/** The newest day on which a cell of an option, a tool or a channel was checked. */
export function checkedDay(entry: OptionView | RelatedEntryView): string {
	const rows = 'rows' in entry ? entry.rows : [entry];
	return newestDay(rows.flatMap(({ cells }) => checkedDays(cells)));
}

/** The newest day on which a source of some prose was read, for pages without cells. */
export function readDay(body: string, sources: Catalogue['sources']): string {
	return newestDay(sourcesOfProse(body, sources).map(({ read }) => read ?? ''));
}

/** The day of the data: the newest day on which anything in the guide was checked or read. The same content has the same day. */
export function dayOfData({ options, tools, channels, sources }: Catalogue): string {
	return newestDay([...[...options, ...tools, ...channels].map(checkedDay), ...[...sources.values()].map(({ read }) => read ?? '')]);
}

function checkedDays(cells: Readonly<Record<string, Cell>>): string[] {
	return Object.values(cells).map(({ checked }) => checked);
}
