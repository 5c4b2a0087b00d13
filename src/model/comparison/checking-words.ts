import type { CriterionColumn } from '../catalogue/catalogue.ts';
import type { Cell } from '../shared/cell.ts';
import { listed } from '../shared/words.ts';

/** How a cell was checked, in words: "tested on Debian 12", "follows from Interpreter". */
export function checkingWords(cell: Cell, criteria: readonly CriterionColumn[]): string {
	if (cell.how === 'tested') return `tested: ${cell.on ?? ''}`;
	if (cell.how === 'reasoned')
		return `follows from ${listed((cell.from ?? []).map((id) => criteria.find((criterion) => criterion.id === id)?.name ?? id))}`;
	return cell.how ?? 'not established';
}
