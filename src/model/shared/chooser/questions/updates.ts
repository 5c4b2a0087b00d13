import { knownValues, type ChooserRow } from '../chooser-row.ts';
import { notKnown, out, type Rule } from '../finding.ts';
import type { Question } from '../question.ts';

const CRITERION = 'updates';

/**
 * At least one of the ways in which updates arrive suits those who may be asked to act. A user can do whatever does
 * not take an operator; operators can do whatever does not happen without them; nobody has to act if updates come
 * with the system's or by themselves.
 */
export const updates = {
	id: 'updates',
	text: 'Who brings a new version to the target?',
	help: 'Choose who may be asked to act.',
	kind: 'one',
	each: false,
	leftOpen: 'you left open who brings updates',
	answers: [
		{
			id: 'user',
			name: 'The user',
			says: 'the user brings updates',
			whatIf: 'the user brought updates',
			rules: [
				arrivesBy(
					['replace', 'installer-command', 'package-manager', 'automatic', 'next-visit', 'reflash'],
					'is updated only by whoever operates it',
				),
			],
		},
		{
			id: 'operators',
			name: 'You or your operators, when you choose',
			says: 'you or your operators bring updates',
			whatIf: 'you or your operators brought updates',
			rules: [arrivesBy(['replace', 'installer-command', 'package-manager', 'redeploy', 'reflash'], 'updates by itself, when it chooses')],
		},
		{
			id: 'channel',
			name: 'Nobody: they come with the system or by themselves',
			says: 'updates come with the system or by themselves',
			whatIf: 'updates came with the system or by themselves',
			rules: [arrivesBy(['package-manager', 'automatic', 'next-visit'], 'has no updates that come with the system or by themselves')],
		},
		{
			id: 'over-the-air',
			name: 'Your own server, over the air',
			says: 'your own server brings updates',
			whatIf: 'your own server brought updates',
			rules: [
				arrivesBy(['automatic', 'package-manager', 'reflash', 'redeploy', 'replace'], 'has no updates that a server of yours could bring'),
			],
		},
	],
} as const satisfies Question;

function arrivesBy(ways: readonly string[], not: string): Rule {
	return (row: ChooserRow) => {
		const values = knownValues(row, CRITERION);
		if (!values) return notKnown(CRITERION, 'how updates arrive');
		return values.some((value) => ways.includes(value)) ? null : out(CRITERION, values, not);
	};
}
