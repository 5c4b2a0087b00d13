import { NO_ANSWERS } from '../shared/cell.ts';
import type { CriterionColumn, OptionView, RungView } from '../catalogue/catalogue.ts';
import type { RungLayer } from '../gradient/gradient.ts';
import { signsFromCell } from './cell-words.ts';
import type { MatrixCell, MatrixRow, MatrixTable } from './matrix-table.ts';

/** The rows of a table that belong to one rung. */
export interface RungGroup {
	readonly rung: RungView;
	/** The typical layers of the rung, from your code to hardware. */
	readonly layers: readonly RungLayer[];
	/** In the order of the table. */
	readonly options: readonly GroupedOption[];
}

/** The rows of one option on one rung. */
export interface GroupedOption {
	readonly rows: readonly MatrixRow[];
	/** All of them in one row; absent where there is only one. */
	readonly together?: { readonly option: OptionView; readonly cells: readonly MatrixCell[] };
}

/** The rows of a table by rung, in the order of the gradient, and on each rung by option. Rungs without rows are left out. */
export function groupsByRung({ matrix, rows, gradient }: MatrixTable): RungGroup[] {
	const byRung = Map.groupBy(rows, ({ row }) => row.rung);
	return gradient.flatMap(({ rung, layers }) => {
		const byOption = Map.groupBy(byRung.get(rung.id) ?? [], ({ row }) => row.id);
		const options = [...byOption].map(([id, own]): GroupedOption => {
			const option = rung.options.find((candidate) => candidate.id === id);
			return option && own.length > 1 ? { rows: own, together: { option, cells: cellsTogether(matrix.criteria, own) } } : { rows: own };
		});
		return options.length > 0 ? [{ rung, layers, options }] : [];
	});
}

/** The cells of several modes as those of one row. Where they differ, a cell has the answers of all. */
function cellsTogether(criteria: readonly CriterionColumn[], rows: readonly MatrixRow[]): MatrixCell[] {
	return criteria.flatMap((criterion): MatrixCell[] => {
		const cells = rows.flatMap(({ cells }) => cells.find((cell) => cell.criterion === criterion.id) ?? []);
		const [first] = cells;
		if (!first) return [];
		if (cells.every(({ words }) => words === first.words)) return [{ ...first, differing: false }];
		const values = [...new Set(cells.flatMap((cell) => cell.values))];
		const answers = values.filter((value) => !Object.hasOwn(NO_ANSWERS, value));
		const known = answers.length > 0 ? answers : values;
		return [
			{
				criterion: criterion.id,
				values: known,
				words: [...new Set(cells.map(({ words }) => words))].join(' / '),
				differing: true,
				...(first.signs !== undefined && { signs: signsFromCell(criterion, { is: known }) }),
			},
		];
	});
}
