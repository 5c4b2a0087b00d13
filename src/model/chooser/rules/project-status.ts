import { knownValues } from '../chooser-row.ts';
import { caution, notKnown, out, type Rule } from '../finding.ts';

const CRITERION = 'status';

/**
 * Nobody should start with what its owners closed or what is kept for the record, whatever the answers. What is
 * dormant is in, after the others, with a caution.
 */
export const projectStatus: Rule = {
	question: null,
	judge(row) {
		const values = knownValues(row, CRITERION);
		if (!values) return notKnown(CRITERION, 'whether it is still looked after');
		if (values.includes('historical')) return out(CRITERION, ['historical'], 'is kept for the record only');
		if (values.includes('archived')) return out(CRITERION, ['archived'], 'was closed by its owners');
		return isDormant(row) ? caution(CRITERION, ['dormant'], 'Dormant: nothing has been released for two years or more.') : null;
	},
};

/** Whether nothing has happened to the row's project for long. */
export function isDormant(row: Parameters<Rule['judge']>[0]): boolean {
	return knownValues(row, CRITERION)?.includes('dormant') ?? false;
}
