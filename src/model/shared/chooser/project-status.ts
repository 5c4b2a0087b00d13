import { STATUS } from '../known-criteria.ts';
import { CLOSED_STATUSES, DORMANT } from '../status.ts';
import { knownValues, type ChooserRow } from './chooser-row.ts';
import { caution, notKnown, out, type Finding } from './finding.ts';

/**
 * Nobody should start with what its owners closed or what is kept for the record, whatever the answers. What is
 * dormant is in, after the others, with a caution. This is the only rule that belongs to no question.
 */
export function projectStatus(row: ChooserRow): Finding | null {
	const values = knownValues(row, STATUS);
	if (!values) return notKnown(STATUS, 'whether it is still looked after');
	if (values.every((value) => CLOSED_STATUSES.includes(value)))
		return out(STATUS, values, values.includes('historical') ? 'is kept for the record only' : 'was closed by its owners');
	return isDormant(row) ? caution(STATUS, [DORMANT], 'Dormant: nothing has been released for two years or more.') : null;
}

/** Whether nothing has happened to the row's project for long. */
export function isDormant(row: ChooserRow): boolean {
	return knownValues(row, STATUS)?.includes(DORMANT) ?? false;
}
