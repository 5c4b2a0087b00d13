import type { AuthoredCell } from '../../schema/cell.ts';
import { unexpectedCharacters } from '../../schema/characters.ts';
import type { Criterion } from '../../schema/criterion.ts';
import { valuesOf } from '../catalogue/cells.ts';
import { hasNoAnswer, NO_ANSWERS, NOT_APPLICABLE } from '../shared/cell.ts';
import type { Content, Problem } from '../catalogue/content.ts';
import { eachAuthoredCell } from './authored-cells.ts';
import { suggestion } from './suggestion.ts';

/** Values outside a criterion's vocabulary, invalid years, "no answer" together with an answer, and "not applicable" without a reason. */
export function unknownValues(content: Content): Problem[] {
	const criteria = new Map(content.criteria.map(({ id, data }) => [id, data]));
	return eachAuthoredCell(content).flatMap(({ file, field, criterion, cell }) => {
		const asked = criteria.get(criterion);
		if (!asked) return [];
		const values = valuesOf(cell);
		if (hasNoAnswer(values)) return noAnswerProblems(file, field, cell);
		if (asked.kind === 'year') return yearProblems(file, field, values);
		if (asked.kind === 'version') return versionProblems(file, field, cell);
		const words = asked.values ?? criteria.get(asked.valuesOf ?? '')?.values;
		// Another rule reports a missing vocabulary.
		if (!words) return [];
		return values
			.filter((value) => !(value in words))
			.map((value) => ({
				file,
				field,
				message: `"${value}" is not a value of the criterion "${criterion}".`,
				fix: fixFor(value, words),
			}));
	});
}

function noAnswerProblems(file: string, field: string, cell: AuthoredCell): Problem[] {
	const values = valuesOf(cell);
	const [value = ''] = values.filter((one) => Object.hasOwn(NO_ANSWERS, one));
	if (values.length > 1)
		return [{ file, field, message: `"${value}" is combined with another value.`, fix: `Keep what is known, or write only ${value}.` }];
	const reason = typeof cell === 'object' && !Array.isArray(cell) ? cell.note : undefined;
	return value === NOT_APPLICABLE && reason === undefined
		? [
				{
					file,
					field,
					message: 'It does not say why the question has no sense here.',
					fix: 'Give the reason: { is: not-applicable, note: Nobody installs it on a machine. }',
				},
			]
		: [];
}

/** What a word outside the vocabulary was perhaps meant to be. */
function fixFor(value: string, words: NonNullable<Criterion['values']>): string {
	const vocabulary = Object.keys(words);
	const named = vocabulary.find((id) => words[id]?.name.toLowerCase() === value.toLowerCase());
	if (named !== undefined) return `That is the name readers see. Write its id, ${named}.`;
	const parts = value.split(',').map((part) => part.trim());
	if (parts.length > 1 && parts.some((part) => vocabulary.includes(part)))
		return `Put brackets around several values: [${parts.join(', ')}].`;
	const bare = value.replaceAll(/^[“”„‘’‚«»]+|[“”„‘’‚«»]+$/g, '');
	if (bare !== value) return `The curly quotes are part of the value. Remove them, or use straight ones: '${bare}'.`;
	const unexpected = unexpectedCharacters(value);
	return unexpected === undefined
		? suggestion(value, vocabulary)
		: `Type it again: it contains ${unexpected}. ${suggestion(value, vocabulary)}`;
}

function yearProblems(file: string, field: string, values: readonly string[]): Problem[] {
	const year = Number(values[0]);
	return values.length === 1 && Number.isInteger(year) && year >= 1970 && year <= 2100
		? []
		: [{ file, field, message: `"${values.join(', ')}" is not a year.`, fix: 'Write one year with four digits, or unknown.' }];
}

function versionProblems(file: string, field: string, cell: AuthoredCell): Problem[] {
	return typeof cell === 'number' || (typeof cell === 'object' && !Array.isArray(cell) && typeof cell.is === 'number')
		? [{ file, field, message: 'A version is written as text.', fix: `Put it in quotes: '${valuesOf(cell)[0] ?? ''}'.` }]
		: [];
}
