/** Statuses of options that nobody should start with: their owners closed them, or they are kept for the record. */
export const CLOSED_STATUSES: readonly string[] = ['archived', 'historical'];

/** The status of a project without recent activity: usable, listed after the others. */
export const DORMANT = 'dormant';

/** Statuses that the switch for current options hides. */
export const PAST_STATUSES: readonly string[] = [DORMANT, ...CLOSED_STATUSES];
