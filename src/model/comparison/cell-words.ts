import type { Picker } from '../../schema/cell.ts';
import type { CriterionColumn } from '../catalogue/catalogue.ts';
import { NO_ANSWERS, type Cell } from '../shared/cell.ts';
import { inText, upperFirst } from '../shared/words.ts';

/** The name of one value of a criterion, as cells show it. */
export function wordFromValue(criterion: CriterionColumn, value: string): string {
	return NO_ANSWERS[value]?.name ?? criterion.values.find(({ id }) => id === value)?.name ?? value;
}

/** A cell's answer in words: "Included or absent", "Dependency, pinned", "Linux, macOS", "2.105.2 (2026-10-26)". */
export function wordsFromCell(criterion: CriterionColumn, cell: Cell): string {
	// A figure that cannot be compared is shown all the same.
	if (criterion.kind === 'figure' && cell.text !== undefined) return cell.text;
	const noAnswer = noAnswerIn(cell.is);
	if (noAnswer !== undefined) return wordFromValue(criterion, noAnswer);
	if (cell.text !== undefined) return cell.text;
	const words = inOrder(criterion, cell.is).map((value) => wordFromValue(criterion, value));
	if (criterion.kind === 'version') return cell.date === undefined ? words.join(', ') : `${words.join(', ')} (${cell.date})`;
	if (criterion.several !== 'alternatives') return words.join(', ');
	return `${asAlternatives(criterion, cell.is)}${cell.pickedBy?.includes('publisher') ? ', pinned' : ''}`;
}

/** A cell's answer in letters, for the matrix of layers: `I`, `D`, `I/–`. */
export function signsFromCell(criterion: CriterionColumn, cell: Pick<Cell, 'is'>): string {
	return inOrder(criterion, cell.is)
		.map((value) => signFromValue(criterion, value))
		.join('/');
}

/** The letter of one outcome: `I`, `D`, `–`, `/` where there is no such thing, and `?` where it is not known. */
export function signFromValue(criterion: CriterionColumn, value: string): string {
	return NO_ANSWERS[value]?.sign ?? criterion.values.find(({ id }) => id === value)?.sign ?? value;
}

/** Values in the order of their vocabulary, however they were written down; literals stay as they are. */
export function inOrder(criterion: CriterionColumn, values: readonly string[]): string[] {
	const noAnswer = noAnswerIn(values);
	if (noAnswer !== undefined) return [noAnswer];
	if (criterion.kind !== 'values') return [...values];
	return criterion.values.map(({ id }) => id).filter((id) => values.includes(id));
}

/** The value for "no answer", if the cell has it. */
function noAnswerIn(values: readonly string[]): string | undefined {
	return values.find((value) => Object.hasOwn(NO_ANSWERS, value));
}

function asAlternatives(criterion: CriterionColumn, values: readonly string[]): string {
	return inOrder(criterion, values)
		.map((value, index) => {
			const word = wordFromValue(criterion, value);
			return index === 0 ? word : inText({ name: word, proper: criterion.values.find(({ id }) => id === value)?.proper });
		})
		.join(' or ');
}

const PICKED_BY: Readonly<Record<Picker, string>> = {
	publisher: 'the publisher when building',
	installer: 'the installer',
	platform: 'the platform',
};

/** Who picks the version of a dependency, as a sentence: "The installer picks its version." Nothing where nobody does. */
export function pickerWords({ pickedBy = [] }: Pick<Cell, 'pickedBy'>): string | undefined {
	if (pickedBy.length === 0) return undefined;
	return `${upperFirst(pickedBy.map((picker) => PICKED_BY[picker]).join(' or '))} picks its version.`;
}
