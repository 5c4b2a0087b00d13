import { pageCellUrl, type PageRow } from '../page-row.ts';
import type { Choice } from './choose.ts';

/** The options that one reason rules out. */
export interface ReasonGroup {
	/** The reason as a clause without a subject, for one or for several: "are not made for desktop programs". */
	readonly says: string;
	/** Each leads to the cell that says so. */
	readonly options: readonly { readonly name: string; readonly url: string; readonly sentence: string }[];
}

/** What does not fit, by its first reason: each option once, so that the counts add up. The commonest reason comes first. */
export function reasonGroups({ fits, ruledOut }: Choice<PageRow>): ReasonGroup[] {
	const fitting = new Set(fits.map(({ row }) => row.option));
	const firsts = [...Map.groupBy(ruledOut, ({ row }) => row.option).values()].flatMap(([first]) => {
		const reason = first?.reasons[0];
		return !first || !reason || fitting.has(first.row.option) ? [] : { row: first.row, reason };
	});
	return [...Map.groupBy(firsts, ({ reason }) => reason.inGeneral ?? reason.sentence)]
		.map(([says, own]) => ({
			says: own.length === 1 ? says : ofSeveral(says),
			options: own.map(({ row, reason }) => ({ name: row.title, url: pageCellUrl(row, reason.criterion), sentence: reason.sentence })),
		}))
		.sort((one, other) => other.options.length - one.options.length);
}

const OF_SEVERAL: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have', does: 'do' };

/** A clause for one thing, said of several: "needs Python" → "need Python". */
function ofSeveral(clause: string): string {
	const [verb = '', ...rest] = clause.split(' ');
	return [OF_SEVERAL[verb] ?? verb.replace(/s$/, ''), ...rest].join(' ');
}
