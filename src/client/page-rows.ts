import type { PageRow } from '../model/shared/page-row.ts';
import { dataUrl } from '../model/shared/addresses.ts';
import { areTexts, fetchList } from './dom/fetch-list.ts';

const ROWS = dataUrl('rows.json');

/**
 * Fetches the values of all rows.
 * @throws if they cannot be fetched, or if the answer is something else
 */
export async function fetchRows(): Promise<PageRow[]> {
	const rows = await fetchList(ROWS, 'rows', isRow);
	if (rows.length === 0) throw new Error(`${ROWS} holds no rows.`);
	return rows;
}

function isRow(row: unknown): row is PageRow {
	const { key, option, title, name, url, values, differing, cautions } = (row ?? {}) as Record<keyof PageRow, unknown>;
	return (
		areTexts([key, option, title, name, url]) &&
		areTexts(differing) &&
		Array.isArray(cautions) &&
		typeof values === 'object' &&
		Object.values(values ?? {}).every(areTexts)
	);
}
