import type { AuthoredCell } from '../../schema/cell.ts';
import { valuesOf } from '../catalogue/cells.ts';
import { UNKNOWN } from '../shared/cell.ts';
import type { Content, Problem } from '../catalogue/content.ts';
import { eachAuthoredCell } from './authored-cells.ts';
import { suggestion } from './suggestion.ts';

/** Values outside a criterion's vocabulary, years that are none, and `unknown` beside an answer. */
export function unknownValues(content: Content): Problem[] {
	const criteria = new Map(content.criteria.map(({ id, data }) => [id, data]));
	return eachAuthoredCell(content).flatMap(({ file, field, criterion, cell }) => {
		const asked = criteria.get(criterion);
		if (!asked) return [];
		const values = valuesOf(cell);
		if (values.includes(UNKNOWN))
			return values.length === 1
				? []
				: [{ file, field, message: '"unknown" stands beside another value.', fix: 'Keep what is known, or write only unknown.' }];
		if (asked.kind === 'year') return yearProblems(file, field, values);
		if (asked.kind === 'version') return versionProblems(file, field, cell);
		const words = asked.values ?? criteria.get(asked.valuesOf ?? '')?.values;
		// That the vocabulary is missing is told once, at the criterion.
		if (!words) return [];
		const vocabulary = Object.keys(words);
		return values
			.filter((value) => !vocabulary.includes(value))
			.map((value) => ({
				file,
				field,
				message: `"${value}" is no value of the criterion "${criterion}".`,
				fix: suggestion(value, vocabulary),
			}));
	});
}

function yearProblems(file: string, field: string, values: readonly string[]): Problem[] {
	const year = Number(values[0]);
	return values.length === 1 && Number.isInteger(year) && year >= 1970 && year <= 2100
		? []
		: [{ file, field, message: `"${values.join(', ')}" is no year.`, fix: 'Write one year with four digits, or unknown.' }];
}

function versionProblems(file: string, field: string, cell: AuthoredCell): Problem[] {
	return typeof cell === 'number' || (typeof cell === 'object' && !Array.isArray(cell) && typeof cell.is === 'number')
		? [{ file, field, message: 'A version is written as text.', fix: `Put it in quotes: '${valuesOf(cell)[0] ?? ''}'.` }]
		: [];
}
