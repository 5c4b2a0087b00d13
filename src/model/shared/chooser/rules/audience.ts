import { listed } from '../../words.ts';
import { knownValues } from '../chooser-row.ts';
import { notKnown, out, type Rule } from '../finding.ts';

const CRITERION = 'audience';

/** The groups in running text. */
const GROUPS: Readonly<Record<string, string>> = {
	developers: 'developers',
	operators: 'operators',
	staff: 'staff',
	public: 'the public',
};

/** Those who install it are among those who can be expected to manage. */
export const audience: Rule = {
	question: 'who',
	judge(row, [who = '']) {
		const groups = knownValues(row, CRITERION);
		if (!groups) return notKnown(CRITERION, 'who can be expected to install it');
		if (groups.includes(who)) return null;
		return out(CRITERION, groups, `is for ${listed(groups.map(inText))}, not for ${inText(who)}`);
	},
};

function inText(group: string): string {
	return GROUPS[group] ?? group;
}
