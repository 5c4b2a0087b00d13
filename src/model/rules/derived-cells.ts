import type { AuthoredCell } from '../../schema/cell.ts';
import { rowsOfCells, valuesOf } from '../catalogue/cells.ts';
import type { Content, Problem } from '../catalogue/content.ts';
import { derivedValue } from '../catalogue/derived-cells.ts';
import { suggestion } from './suggestion.ts';

/** Cells that say only what the criterion's rule says already, and rules that speak of values that are not there. */
export function derivedCells(content: Content): Problem[] {
	return [
		...content.criteria.flatMap((criterion) => brokenRule(criterion, content)),
		...content.options.flatMap((option) => repeated(option, content)),
	];
}

function repeated(option: Content['options'][number], { criteria }: Content): Problem[] {
	const { file, data } = option;
	const rows = rowsOfCells(option);
	return criteria.flatMap(({ id, data: criterion }) => {
		const repeats = (cell: AuthoredCell | undefined, of: typeof rows) =>
			cell !== undefined && saysOnlyItsValue(cell) && of.every(({ cells }) => derivedValue(criterion, cells) === valuesOf(cell).join());
		const problem = (field: string) => ({
			file,
			field,
			message: 'The rule of the criterion says that already.',
			fix: 'Remove it, or add what the rule does not know: a note or a source.',
		});
		return [
			...(repeats(data.cells[id], rows) ? [problem(`cells.${id}`)] : []),
			...Object.entries(data.modes ?? {}).flatMap(([mode, { cells }]) =>
				// A mode may have to say it where its option says something else.
				!(id in data.cells) &&
				repeats(
					cells[id],
					rows.filter((row) => row.mode === mode),
				)
					? [problem(`modes.${mode}.cells.${id}`)]
					: [],
			),
		];
	});
}

/** Whether a cell has nothing beyond its value and that it follows from others. */
function saysOnlyItsValue(cell: AuthoredCell): boolean {
	if (typeof cell !== 'object' || Array.isArray(cell)) return true;
	return Object.keys(cell).every((key) => ['is', 'how', 'from', 'checked'].includes(key)) && cell.how !== 'tested';
}

function brokenRule({ id, file, data }: Content['criteria'][number], { criteria }: Content): Problem[] {
	const { derived } = data;
	if (derived === undefined) return [];
	const wordsOf = (criterion: string): string[] => {
		const asked = criteria.find((other) => other.id === criterion)?.data;
		const own = asked?.values ?? criteria.find((other) => other.id === asked?.valuesOf)?.data.values;
		return Object.keys(own ?? {});
	};
	const from = wordsOf(derived.from);
	if (from.length === 0) {
		const others = criteria.map((other) => other.id);
		return [
			{
				file,
				field: 'derived.from',
				message: `"${derived.from}" is no criterion with a vocabulary.`,
				fix: suggestion(derived.from, others),
			},
		];
	}
	const strange = (field: string, values: readonly string[], known: readonly string[]) =>
		values
			.filter((value) => !known.includes(value))
			.map((value) => ({ file, field, message: `There is no value called "${value}".`, fix: suggestion(value, known) }));
	const leading = Object.values(derived.values).flat();
	return [
		...strange('derived.values', Object.keys(derived.values), wordsOf(id)),
		...Object.entries(derived.values).flatMap(([value, values]) => strange(`derived.values.${value}`, values, from)),
		...leading
			.filter((value, index) => leading.indexOf(value) !== index)
			.map((value) => ({ file, field: 'derived.values', message: `"${value}" leads to two values.`, fix: 'Name it once.' })),
	];
}
