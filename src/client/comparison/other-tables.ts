import { otherTablesUrl } from '../../model/shared/addresses.ts';

/** Milliseconds after which a connection that gives nothing counts as lost. */
const PATIENCE = 20_000;

/**
 * Fetches the tables that the comparison does not hold at first, in their order.
 *
 * The page comes as a document (XMLHttpRequest Standard, `responseType`): no text is made into HTML here, and its scripts do not run.
 * @param count how many there are
 * @throws if the page cannot be fetched or does not have the tables; asking again tries again
 */
export function fetchOtherTables(count: number): Promise<HTMLTableElement[]> {
	return new Promise((resolve, reject) => {
		const request = new XMLHttpRequest();
		request.open('GET', otherTablesUrl());
		request.responseType = 'document';
		request.timeout = PATIENCE;
		request.addEventListener('loadend', () => {
			const tables = [...(request.responseXML?.querySelectorAll<HTMLTableElement>('table[data-matrix]') ?? [])];
			if (tables.length === count) resolve(tables);
			else reject(new Error(`${otherTablesUrl()} could not be fetched: ${String(request.status)}.`));
		});
		request.send();
	});
}
