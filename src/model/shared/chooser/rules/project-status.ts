import { knownValues, type ChooserRow } from '../chooser-row.ts';
import { caution, notKnown, out, type Rule } from '../finding.ts';

const CRITERION = 'status';
/** Values of what nobody should start with today. */
const CLOSED: readonly string[] = ['archived', 'historical'];

/**
 * Nobody should start with what its owners closed or what is kept for the record, whatever the answers. What is
 * dormant is in, after the others, with a caution.
 */
export const projectStatus: Rule = {
	question: null,
	judge(row) {
		const values = knownValues(row, CRITERION);
		if (!values) return notKnown(CRITERION, 'whether it is still looked after');
		if (values.every((value) => CLOSED.includes(value)))
			return out(CRITERION, values, values.includes('historical') ? 'is kept for the record only' : 'was closed by its owners');
		return isDormant(row) ? caution(CRITERION, ['dormant'], 'Dormant: nothing has been released for two years or more.') : null;
	},
};

/** Whether nothing has happened to the row's project for long. */
export function isDormant(row: ChooserRow): boolean {
	return knownValues(row, CRITERION)?.includes('dormant') ?? false;
}
