import type { Cell } from '../cell.ts';
import { listed } from '../words.ts';

/**
 * How a cell was checked, in words: "tested: Debian 12", "follows from Interpreter".
 * @param names of the criteria by their id
 */
export function checkingWords({ how, on, from }: Pick<Cell, 'how' | 'on' | 'from'>, names: Readonly<Record<string, string>>): string {
	if (how === 'tested') return `tested: ${on ?? ''}`;
	if (how === 'reasoned') return `follows from ${listed((from ?? []).map((id) => names[id] ?? id))}`;
	return how ?? 'not established';
}
