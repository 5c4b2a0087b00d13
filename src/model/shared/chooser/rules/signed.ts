import { knownValues } from '../chooser-row.ts';
import { caution, notKnown, out, type Rule } from '../finding.ts';

const CRITERION = 'signing';

/** Something on the other side can check a signature. */
export const signed: Rule = {
	question: 'must',
	judge(row, must) {
		if (!must.includes('signed')) return null;
		const values = knownValues(row, CRITERION);
		if (!values) return notKnown(CRITERION, 'whether anything checks a signature');
		if (!values.includes('none')) return null;
		if (values.length === 1) return out(CRITERION, values, 'has nothing that checks a signature');
		return caution(CRITERION, values, 'A signature is checked in some cases and not in others; the note of its cell says when.');
	},
};
