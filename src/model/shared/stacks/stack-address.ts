import { shortened } from '../words.ts';
import type { StackRow } from './stack.ts';

/** The most members; nobody builds a larger stack. */
export const MOST_STACKED = 6;

/**
 * Reads the members of a stack from an address: `?inside=wheel,pex,docker-oci-image`. An option with modes may be named without one, which
 * means its first. Reading never fails: invalid parts are left out and reported.
 * @param renamed current ids by former id
 */
export function stackFromAddress<R extends StackRow>(
	address: URLSearchParams,
	rows: readonly R[],
	renamed: Readonly<Record<string, string>> = {},
): { members: R[]; dropped: string[] } {
	const members: R[] = [];
	const dropped = [...new Set(address.keys())].filter((parameter) => parameter !== 'inside');
	for (const key of address.getAll('inside').flatMap((value) => value.split(','))) {
		if (key.trim() === '') continue;
		const row = rowNamed(rows, key.trim(), renamed);
		if (row && members.length < MOST_STACKED) members.push(row);
		else dropped.push(`inside=${key.trim()}`);
	}
	return { members, dropped: dropped.map(shortened) };
}

/** Writes the members of a stack as the query of an address, without the question mark; empty for none. */
export function addressFromStack(members: readonly Pick<StackRow, 'key'>[]): string {
	return members.length > 0 ? `inside=${members.map(({ key }) => encodeURIComponent(key)).join(',')}` : '';
}

function rowNamed<R extends StackRow>(rows: readonly R[], key: string, renamed: Readonly<Record<string, string>>): R | undefined {
	const [id = '', mode] = key.split('.');
	const now = Object.hasOwn(renamed, id) ? (renamed[id] ?? id) : id;
	const wanted = mode === undefined ? now : `${now}.${mode}`;
	return rows.find((row) => row.key === wanted) ?? rows.find((row) => row.key.startsWith(`${wanted}.`));
}
