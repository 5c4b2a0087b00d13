/** Statuses of options that nobody should start with: their owners closed them, or they are kept for the record. */
export const CLOSED_STATUSES: readonly string[] = ['archived', 'historical'];

/** Whether nobody should start with an option: each of its rows, of which the values are given, has a closed status. */
export function isClosed(rows: readonly (readonly string[])[]): boolean {
	return rows.every((statuses) => statuses.length > 0 && statuses.every((status) => CLOSED_STATUSES.includes(status)));
}

/** The status of a project without recent activity: usable, listed after the others. */
export const DORMANT = 'dormant';

/** Statuses that the switch for current options hides. */
export const PAST_STATUSES: readonly string[] = [DORMANT, ...CLOSED_STATUSES];
