/** Parts of the address that are named when they are left out; more would only be noise. */
const MOST_NAMED = 5;

/**
 * Says which parts of the address were left out; empty if none was.
 * @param reason why, as a clause
 */
export function droppedNotice(dropped: readonly string[], reason = 'the guide does not know it'): string {
	if (dropped.length === 0) return '';
	const more = dropped.length > MOST_NAMED ? ' and more' : '';
	return `Left out of the address, because ${reason}: ${dropped.slice(0, MOST_NAMED).join('; ')}${more}.`;
}
