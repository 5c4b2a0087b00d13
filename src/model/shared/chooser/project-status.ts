import { STATUS } from '../known-criteria.ts';
import { CLOSED_STATUSES, DORMANT } from '../status.ts';
import { knownValues, type ChooserRow } from './chooser-row.ts';
import { caution, notKnown, out, type Finding } from './finding.ts';

/**
 * Rules out closed and historical projects whatever the answers. Dormant ones are listed after the others, with a caution. This is the only
 * rule without a question.
 */
export function projectStatus(row: ChooserRow): Finding | null {
	const values = knownValues(row, STATUS);
	if (!values) return notKnown(STATUS, 'whether it is still looked after');
	if (values.every((value) => CLOSED_STATUSES.includes(value)))
		return out(
			STATUS,
			values,
			values.includes('historical') ? 'is kept for the record only' : 'was closed by its owners',
			'is no longer developed',
		);
	return isDormant(row) ? caution(STATUS, [DORMANT], 'Dormant: neither a release nor a change for a year.') : null;
}

/** Whether the row's project has had no activity for long. */
export function isDormant(row: ChooserRow): boolean {
	return knownValues(row, STATUS)?.includes(DORMANT) ?? false;
}
