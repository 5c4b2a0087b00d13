/** The most dropped parts of an address that a notice names; more would be noise. */
const MOST_NAMED = 5;

/**
 * A sentence on the parts of the address that were left out; empty if there are none.
 * @param reason why, as a clause
 */
export function droppedNotice(dropped: readonly string[], reason = 'the guide does not know it'): string {
	if (dropped.length === 0) return '';
	const more = dropped.length > MOST_NAMED ? ' and more' : '';
	return `Left out of the address, because ${reason}: ${dropped.slice(0, MOST_NAMED).join('; ')}${more}.`;
}
