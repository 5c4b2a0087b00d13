import type { Prominence } from '../../schema/prominence.ts';
import { STATUS } from './known-criteria.ts';
import { PAST_STATUSES } from './status.ts';

/** The name under which a row's values hold its prominence. */
export const PROMINENCE = 'prominence';

/** The place of each prominence in a list. */
const PLACE: Readonly<Record<Prominence, number>> = { usual: 0, known: 1, rare: 2 };

/** The values by criterion that decide the place of an option, or of a mode, among others. */
interface Listed {
	readonly values: Readonly<Record<string, readonly string[]>>;
}

/**
 * The order of options wherever they are listed together: usual ones first, then known, then rare; dormant, archived and historical ones
 * come last. Equal ones keep their order.
 */
export function byProminence(one: Listed, other: Listed): number {
	return Number(isPast(one)) - Number(isPast(other)) || placeOf(one) - placeOf(other);
}

/** Whether it is no longer developed: dormant, archived or historical. */
export function isPast({ values }: Listed): boolean {
	const statuses = values[STATUS] ?? [];
	return statuses.length > 0 && statuses.every((status) => PAST_STATUSES.includes(status));
}

/** Whether it is the usual choice on its rung. */
export function isUsual({ values }: Listed): boolean {
	return values[PROMINENCE]?.[0] === 'usual';
}

function placeOf({ values }: Listed): number {
	const [prominence = 'known'] = values[PROMINENCE] ?? [];
	return PLACE[prominence as Prominence];
}
