import { LAYERS } from '../shared/layers.ts';
import type { CriterionColumn } from '../catalogue/catalogue.ts';
import type { Cell } from '../shared/cell.ts';
import { outcomesOf } from '../shared/stamp/stamp.ts';
import { listed, lowerFirst } from '../shared/words.ts';

/** What a stamp says, for those who do not see it: "Ships your code. Brings …. Needs … on the target." */
export function stampWords(criteria: readonly CriterionColumn[], cells: Record<string, Pick<Cell, 'is'>>): string {
	const name = (layer: string) => lowerFirst(criteria.find(({ id }) => id === layer)?.name ?? layer);
	const group = (wanted: readonly string[]) => LAYERS.filter((layer) => outcomesOf(cells[layer]).join() === wanted.join()).map(name);
	const mixed = LAYERS.filter((layer) => outcomesOf(cells[layer]).length > 1).map(name);
	const parts: [string, string[], string][] = [
		['Ships', group(['included']), ''],
		['Brings', group(['dependency']), ' as a dependency'],
		['Varies for', mixed, ''],
		['Needs', group(['absent']), ' on the target'],
		['Not known:', group(['unknown']), ''],
	];
	return parts
		.filter(([, layers]) => layers.length > 0)
		.map(([verb, layers, end]) => `${verb} ${listed(layers)}${end}.`)
		.join(' ');
}
