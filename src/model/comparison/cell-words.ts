import type { CriterionColumn } from '../catalogue/catalogue.ts';
import { NOT_KNOWN, UNKNOWN, type Cell } from '../shared/cell.ts';
import { lowerFirst } from '../shared/words.ts';

/** The name of one value of a criterion, as cells show it. */
export function wordFromValue(criterion: CriterionColumn, value: string): string {
	if (value === UNKNOWN) return NOT_KNOWN;
	return criterion.values.find(({ id }) => id === value)?.name ?? value;
}

/** A cell's answer in words: "Included or absent", "Linux, macOS", "2.105.2 (2026-10-26)". */
export function wordsFromCell(criterion: CriterionColumn, cell: Cell): string {
	if (cell.is.includes(UNKNOWN)) return NOT_KNOWN;
	if (cell.text !== undefined) return cell.text;
	if (criterion.kind === 'version' && cell.is[0] === 'none') return 'None';
	const words = inOrder(criterion, cell.is).map((value) => wordFromValue(criterion, value));
	if (criterion.kind === 'version') return cell.date === undefined ? words.join(', ') : `${words.join(', ')} (${cell.date})`;
	return criterion.several === 'alternatives' ? asAlternatives(words) : words.join(', ');
}

/** A cell's answer in letters, for the matrix of layers: `I`, `D`, `I/–`. */
export function signsFromCell(criterion: CriterionColumn, cell: Cell): string {
	return (cell.is.includes(UNKNOWN) ? [UNKNOWN] : inOrder(criterion, cell.is)).map((value) => signFromValue(criterion, value)).join('/');
}

/** The letter of one outcome: `I`, `D`, `–`, and `?` if it is not known. */
export function signFromValue(criterion: CriterionColumn, value: string): string {
	if (value === UNKNOWN) return '?';
	return criterion.values.find(({ id }) => id === value)?.sign ?? value;
}

/** Values in the order of their vocabulary, not as written. */
export function inOrder(criterion: CriterionColumn, values: readonly string[]): string[] {
	if (criterion.values.length === 0) return [...values];
	return criterion.values.map(({ id }) => id).filter((id) => values.includes(id));
}

function asAlternatives(words: readonly string[]): string {
	return words.map((word, index) => (index === 0 ? word : lowerFirst(word))).join(' or ');
}
