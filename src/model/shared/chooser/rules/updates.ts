import { knownValues } from '../chooser-row.ts';
import { notKnown, out, type Rule } from '../finding.ts';

const CRITERION = 'updates';

/**
 * Who may be asked to act, the ways of updating that are then in order, and what to say where there is no such way.
 * A user can do whatever does not take an operator; operators can do whatever does not happen without them; nobody
 * has to act if updates come with the system's or by themselves.
 */
const WAYS: Readonly<Record<string, { ways: readonly string[]; not: string }>> = {
	user: {
		ways: ['replace', 'installer-command', 'package-manager', 'automatic', 'reflash'],
		not: 'is updated only by whoever operates it',
	},
	operators: {
		ways: ['replace', 'installer-command', 'package-manager', 'redeploy', 'reflash'],
		not: 'updates by itself, when it chooses',
	},
	channel: { ways: ['package-manager', 'automatic'], not: 'has no updates that come with the system or by themselves' },
};

/** At least one of the ways in which its updates arrive suits. */
export const updates: Rule = {
	question: 'updates',
	judge(row, [who = '']) {
		const wanted = WAYS[who];
		if (!wanted) return null;
		const values = knownValues(row, CRITERION);
		if (!values) return notKnown(CRITERION, 'how updates arrive');
		return values.some((value) => wanted.ways.includes(value)) ? null : out(CRITERION, values, wanted.not);
	},
};
