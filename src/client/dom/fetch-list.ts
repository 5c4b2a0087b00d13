/**
 * Fetches one of the site's lists in JSON.
 * @param what the things in the list, for the message
 * @param isOne whether something has the shape of a thing in the list
 * @throws if it cannot be fetched, or if the answer is something else: half a file, or a network's log-in page
 */
export async function fetchList<Thing>(url: string, what: string, isOne: (one: unknown) => one is Thing): Promise<Thing[]> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url}: ${String(response.status)}`);
	const list: unknown = await response.json();
	if (!Array.isArray(list) || !list.every(isOne)) throw new Error(`${url} holds something else than ${what}.`);
	return list;
}

/** Whether something is a list of texts. */
export function areTexts(list: unknown): list is string[] {
	return Array.isArray(list) && list.every((text) => typeof text === 'string');
}
