import type { Row } from '../catalogue/catalogue.ts';
import { pageCellUrl, pageRowFrom } from '../shared/page-row.ts';
import { assess, constraintsOf, type Reason } from '../shared/chooser/assessment.ts';
import type { CommonCase } from './cases.ts';

/** How many cases one reason rules an option out of. */
export interface Refusal {
	/** The reason as a clause without a subject: "is not supported on phones". */
	readonly says: string;
	/** The cell that says so. */
	readonly url: string;
	readonly cases: number;
}

/**
 * Counts the cases that rule an option out in every one of its modes, by the first reason of its first mode; the reason with most cases comes first.
 * An option that is closed whatever is asked has none: its status says so.
 */
export function refusalsOfOption(rows: readonly Row[], cases: readonly CommonCase[]): Refusal[] {
	const pageRows = rows.map(pageRowFrom);
	const refused = cases.flatMap(({ answers }) => {
		const assessments = pageRows.map((row) => assess(row, constraintsOf(answers)));
		if (assessments.some(({ reasons, closed }) => closed || reasons.length === 0)) return [];
		const [first] = assessments;
		const [reason] = first?.reasons ?? [];
		return first && reason ? [{ row: first.row, reason }] : [];
	});
	return [...Map.groupBy(refused, ({ reason }) => wordsOf(reason))]
		.map(([says, own]) => ({
			says,
			url: own[0] ? pageCellUrl(own[0].row, own[0].reason.criterion) : '',
			cases: own.length,
		}))
		.sort((one, other) => other.cases - one.cases);
}

function wordsOf({ inGeneral, sentence }: Reason): string {
	return inGeneral ?? sentence;
}
