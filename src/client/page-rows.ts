import type { PageRow } from '../model/shared/page-row.ts';
import { dataUrl } from '../model/shared/addresses.ts';

const ROWS = dataUrl('rows.json');

/**
 * Fetches the values of all rows.
 * @throws if they cannot be fetched, or if the answer is something else: half a file, or a network's log-in page
 */
export async function fetchRows(): Promise<PageRow[]> {
	const response = await fetch(ROWS);
	if (!response.ok) throw new Error(`${ROWS}: ${String(response.status)}`);
	const rows: unknown = await response.json();
	if (!Array.isArray(rows) || rows.length === 0 || !rows.every(isRow)) throw new Error(`${ROWS} holds something else than rows.`);
	return rows;
}

function isRow(row: unknown): row is PageRow {
	const { key, option, title, name, url, values, differing, cautions } = (row ?? {}) as Record<keyof PageRow, unknown>;
	return (
		[key, option, title, name, url].every(isText) &&
		areTexts(differing) &&
		Array.isArray(cautions) &&
		typeof values === 'object' &&
		Object.values(values ?? {}).every(areTexts)
	);
}

function areTexts(list: unknown): boolean {
	return Array.isArray(list) && list.every(isText);
}

function isText(text: unknown): boolean {
	return typeof text === 'string';
}
