import type { QuestionId } from '../shared/chooser/questions.ts';
import type { CommonCase } from './cases.ts';

/** Cases about programs of like kinds. */
export interface CaseGroup {
	readonly name: string;
	readonly cases: readonly CommonCase[];
}

/** Kinds of program that are listed together. What names none of them is in the last group. */
const GROUPS: readonly { readonly name: string; readonly kinds: readonly string[] }[] = [
	{ name: 'Desktop programs', kinds: ['desktop'] },
	{ name: 'Command-line programs', kinds: ['command-line'] },
	{ name: 'Services and jobs', kinds: ['service', 'batch', 'event-handler'] },
	{ name: 'Pages, phones, devices', kinds: ['web-page', 'phone', 'device'] },
	{ name: 'Libraries and special cases', kinds: [] },
];
const KIND: QuestionId = 'kind';

/** The cases by the first kind of program that they are about; empty groups are left out. */
export function caseGroups(cases: readonly CommonCase[]): CaseGroup[] {
	const groups = Map.groupBy(cases, ({ when, answers }) => {
		const [kind = ''] = when[KIND] ?? answers[KIND] ?? [];
		return GROUPS.find(({ kinds }) => kinds.includes(kind)) ?? GROUPS.at(-1);
	});
	return GROUPS.flatMap((group) => {
		const own = groups.get(group) ?? [];
		return own.length > 0 ? [{ name: group.name, cases: own }] : [];
	});
}
