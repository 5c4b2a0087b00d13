import { RELEASE } from '../shared/known-criteria.ts';
import type { OptionView } from './catalogue.ts';

/** A release of an option, as its cell has it. */
export interface Release {
	readonly name: string;
	readonly url: string;
	readonly version: string;
	/** The day of the release, as `2026-11-26`. */
	readonly date: string;
}

/** The latest releases of all options, the newest first. */
export function newestReleases(options: readonly OptionView[], most: number): Release[] {
	return options
		.flatMap(({ data: { name }, url, rows: [{ cells }] }) => {
			const cell = cells[RELEASE];
			const [version] = cell?.is ?? [];
			return cell?.date === undefined || version === undefined ? [] : [{ name, url: `${url}#${RELEASE}`, version, date: cell.date }];
		})
		.sort((one, other) => other.date.localeCompare(one.date))
		.slice(0, most);
}
