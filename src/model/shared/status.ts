/** The criterion of a project's status. Its values follow dates; content/criteria/status.yml says which. */
export const STATUS = 'status';

/** Statuses of what nobody should start with: its owners closed it, or it is kept for the record. */
export const CLOSED_STATUSES: readonly string[] = ['archived', 'historical'];

/** The status of a project in which nothing has happened for long: usable, and after the others. */
export const DORMANT = 'dormant';

/** Statuses that the switch for current options hides. */
export const PAST_STATUSES: readonly string[] = [DORMANT, ...CLOSED_STATUSES];
