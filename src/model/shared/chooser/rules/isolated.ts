import { knownValues } from '../chooser-row.ts';
import { caution, notKnown, out, type Rule } from '../finding.ts';

const CRITERION = 'isolation';
/** Values that keep packages tidy but protect nothing: an import path of its own is no wall. */
const NO_WALL: readonly string[] = ['none', 'environment'];

/** More than an import path separates the app from the machine. */
export const isolated: Rule = {
	question: 'must',
	judge(row, must) {
		if (!must.includes('isolated')) return null;
		const values = knownValues(row, CRITERION);
		if (!values) return notKnown(CRITERION, 'what separates the app from the machine');
		if (!values.some((value) => NO_WALL.includes(value))) return null;
		if (values.every((value) => NO_WALL.includes(value))) return out(CRITERION, values, 'puts no wall between the app and the machine');
		return caution(CRITERION, values, 'Isolates the app in some cases and not in others; the note of its cell says when.');
	},
};
