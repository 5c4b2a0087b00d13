import { listed } from '../../words.ts';
import { knownValues, type ChooserRow } from '../chooser-row.ts';
import { notKnown, out, type Finding } from '../finding.ts';
import type { AnswerChoice, Question } from '../question.ts';

const CRITERION = 'audience';

/** The groups of people: each is an answer and a value of the criterion. `inText` is their name in running text. */
const GROUPS: readonly (AnswerChoice & { readonly inText: string })[] = [
	{
		id: 'developers',
		name: 'Developers',
		inText: 'developers',
		says: 'developers install it',
		whatIf: 'developers installed it',
	},
	{
		id: 'operators',
		name: 'Your own operators',
		inText: 'operators',
		says: 'your operators install it',
		whatIf: 'your operators installed it',
	},
	{
		id: 'staff',
		name: 'Staff',
		inText: 'staff',
		says: 'staff install it on machines that someone else looks after',
		whatIf: 'staff installed it',
	},
	{ id: 'public', name: 'The public', inText: 'the public', says: 'the public installs it', whatIf: 'the public installed it' },
];

/** Those who install it are among those who can be expected to manage. */
export const who = {
	id: 'who',
	criterion: CRITERION,
	text: 'Who installs and runs it?',
	help: 'Choose those who can be expected to do the least by themselves.',
	kind: 'one',
	each: false,
	leftOpen: 'you left open who installs it',
	answers: GROUPS.map(({ inText: blank, ...group }) => ({ ...group, blank, rules: [(row: ChooserRow) => judge(row, group.id)] })),
} as const satisfies Question;

function judge(row: ChooserRow, group: string): Finding | null {
	const groups = knownValues(row, CRITERION);
	if (!groups) return notKnown(CRITERION, 'who can be expected to install it');
	return groups.includes(group)
		? null
		: out(CRITERION, groups, `is for ${listed(groups.map(inText))}, not for ${inText(group)}`, `is not for ${inText(group)}`);
}

function inText(group: string): string {
	return GROUPS.find(({ id }) => id === group)?.inText ?? group;
}
