import type { CriterionColumn, OptionView, Row } from './catalogue.ts';
import type { Cell } from '../shared/cell.ts';

/** One answer on an option's page. */
export interface Answer {
	/** The element's id on the page: the criterion's, or `<mode>.<criterion>` where modes differ. */
	anchor: string;
	/** The mode's name where modes differ, else `null`. */
	mode: string | null;
	/** The same inside a sentence. */
	modeInText: string | null;
	cell: Cell;
}

/** One question on an option's page, with one answer for all modes or one for each. */
export interface AnsweredCriterion {
	criterion: CriterionColumn;
	answers: Answer[];
}

/** The answers of an option to some criteria, modes joined where they agree. */
export function answersOf(option: OptionView, criteria: readonly CriterionColumn[]): AnsweredCriterion[] {
	return criteria.map((criterion) => ({ criterion, answers: answers(option.rows, criterion.id) }));
}

/** The answers of something without modes, such as a tool, to some criteria. */
export function answersOfCells(cells: Record<string, Cell>, criteria: readonly CriterionColumn[]): AnsweredCriterion[] {
	return criteria.flatMap((criterion) => {
		const cell = cells[criterion.id];
		return cell ? [{ criterion, answers: [{ anchor: criterion.id, mode: null, modeInText: null, cell }] }] : [];
	});
}

function answers(rows: readonly Row[], criterion: string): Answer[] {
	const cells = rows.flatMap((row) => {
		const cell = row.cells[criterion];
		return cell ? [{ row, cell }] : [];
	});
	const [first] = cells;
	if (!first) return [];
	if (!first.row.differing.includes(criterion)) return [{ anchor: criterion, mode: null, modeInText: null, cell: first.cell }];
	return cells.map(({ row, cell }) => ({ anchor: `${row.mode ?? ''}.${criterion}`, mode: row.modeName, modeInText: row.modeInText, cell }));
}
