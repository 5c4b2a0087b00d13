import { knownValues } from '../chooser-row.ts';
import { caution, notKnown, out, type Rule } from '../finding.ts';

const CRITERION = 'admin-rights';

/**
 * Where administrator rights are not certain, an option must have a way that does without. "Once, for the runtime"
 * does not rule out: whether that runtime is there is asked by itself, and if it is, its once has been.
 */
export const adminRights: Rule = {
	question: 'certain',
	judge(row, certain) {
		if (certain.includes(CRITERION)) return null;
		const values = knownValues(row, CRITERION);
		if (!values) return notKnown(CRITERION, 'whether installing needs an administrator');
		if (!values.includes('yes')) return null;
		if (values.length === 1) return out(CRITERION, values, 'needs an administrator for each install');
		return caution(CRITERION, values, 'Does without an administrator only in one of its ways; the note of its cell says which.');
	},
};
