import { optionUrl } from '../addresses.ts';
import { isOfKey, type PageRow } from '../page-row.ts';
import type { Answers } from './answers.ts';
import { assess, constraintsOf, type Assessment } from './assessment.ts';
import { choose, type Choice, type Fit } from './choose.ts';
import type { CasePick, PickingCase } from './picking-case.ts';
import { coexist } from './questions/coexist.ts';
import { who } from './questions/who.ts';
import type { QuestionId } from './questions.ts';
import { requirementsOf } from './requirements.ts';

/**
 * Decides which rows work, as `choose` does. A pick that a case puts inside another option is judged together with that one: who installs it
 * is up to the option around it, and which versions live side by side is up to what is inside.
 * @param rungs ids of the rungs from simple to heavy
 * @param speaking the cases that speak for the answers
 */
export function chooseForCases(
	rows: readonly PageRow[],
	rungs: readonly string[],
	speaking: readonly PickingCase[],
	answers: Answers,
): Choice<PageRow> {
	const choice = choose(rows, rungs, answers);
	const picks = speaking.flatMap((one) => one.picks);
	const carried = choice.ruledOut.flatMap(({ row }): Fit<PageRow>[] => {
		if (!picks.some((pick) => isMeant(pick, row) && isAroundFor(pick, rows, answers))) return [];
		const { reasons, cautions } = assessWithout(row, who.id, answers);
		return reasons.length === 0 ? [{ row, requirements: requirementsOf(row, answers), cautions }] : [];
	});
	if (carried.length === 0) return choice;
	const isOther = ({ row }: { readonly row: PageRow }): boolean => carried.every((fit) => fit.row !== row);
	return {
		fits: [...choice.fits, ...carried],
		ruledOut: choice.ruledOut.filter(isOther),
		nearMisses: choice.nearMisses.filter(isOther),
		conflict: null,
	};
}

/** Whether a row is the pick, or a mode of it. */
export function isMeant({ option }: CasePick, { key }: PageRow): boolean {
	return isOfKey(key, option);
}

/** Whether an option that a pick goes inside would do, if it had to keep no versions apart. */
function isAroundFor({ goesWith }: CasePick, rows: readonly PageRow[], answers: Answers): boolean {
	const urls = goesWith.filter(({ as, optional }) => as === 'around' && !optional).map(({ url }) => url);
	return rows
		.filter((row) => urls.includes(row.url) || urls.includes(optionUrl(row.option)))
		.some((row) => assessWithout(row, coexist.id, answers).reasons.length === 0);
}

function assessWithout(row: PageRow, question: QuestionId, answers: Answers): Assessment<PageRow> {
	return assess(row, constraintsOf({ ...answers, [question]: [] }));
}
