import { rowKeys } from '../catalogue/cells.ts';
import type { Content, Problem } from '../catalogue/content.ts';
import { criteriaAskedOf } from '../catalogue/criteria-asked-of.ts';
import { NO_ANSWERS } from '../shared/cell.ts';
import { addressFromState, stateFromAddress, type ComparisonWords } from '../shared/comparison/comparison-state.ts';
import { PICKERS } from '../../schema/cell.ts';
import { PICKED_BY } from '../shared/comparison/picked-by.ts';
import { ONLY } from '../shared/comparison/row-filter.ts';
import { isLayer } from '../shared/layers.ts';
import { suggestion } from './suggestion.ts';

/** What the comparison writes where nothing is filtered, not even past options. */
const SHOWS_ALL = 'current=no';

/** Presets whose query the comparison does not understand, or would write differently. */
export function unknownFilters(content: Content): Problem[] {
	const words = filterWords(content);
	return content.presets.flatMap(({ file, data: { query } }): Problem[] => {
		const { state, dropped } = stateFromAddress(new URLSearchParams(query), words);
		const field = 'query';
		if (dropped.length > 0)
			return dropped.map((part) => {
				const [parameter = '', value] = part.split('=');
				return {
					file,
					field,
					message: `The comparison does not understand "${part}".`,
					fix: value === undefined ? suggestion(parameter, Object.keys(words.facets)) : suggestion(value, words.facets[parameter] ?? []),
				};
			});
		const address = addressFromState(state, words.columns);
		if (address === '' || address === SHOWS_ALL)
			return [{ file, field, message: 'The query sets no filter.', fix: 'Write what it filters by, such as runs-on=linux.' }];
		return address === query ? [] : [{ file, field, message: 'The comparison writes this query differently.', fix: `Write "${address}".` }];
	});
}

function withOnly(values: readonly string[]): string[] {
	return [...values, ...values.map((value) => ONLY + value)];
}

/** The vocabulary of the comparison's addresses, from the content. */
export function filterWords(content: Content): ComparisonWords {
	const asked = criteriaAskedOf(content, 'options');
	const vocabularies = new Map(content.criteria.map(({ id, data }) => [id, data.values]));
	const criteria = asked
		.filter(({ data }) => data.kind === 'values')
		.map(({ id, data }): [string, string[]] => {
			const values = [...Object.keys(data.values ?? vocabularies.get(data.valuesOf ?? '') ?? {}), ...Object.keys(NO_ANSWERS)];
			return [id, isLayer(id) ? withOnly(values) : values];
		});
	const matrices = content.matrices.toSorted((a, b) => a.data.order - b.data.order).map(({ id }) => id);
	const columns = matrices.map((matrix): [string, string[]] => [
		matrix,
		asked
			.filter(({ data }) => data.matrix === matrix)
			.toSorted((a, b) => a.data.order - b.data.order)
			.map(({ id }) => id),
	]);
	return {
		facets: {
			rung: [...content.rungs.map(({ id }) => id), ...Object.keys(NO_ANSWERS)],
			[PICKED_BY]: withOnly([...PICKERS, ...Object.keys(NO_ANSWERS)]),
			...Object.fromEntries(criteria),
		},
		lists: [PICKED_BY, ...asked.filter(({ data }) => data.kind === 'values' && data.several === 'list').map(({ id }) => id)],
		columns: Object.fromEntries(columns.filter(([, ids]) => ids.length > 0)),
		rows: content.options.flatMap(rowKeys),
		renamed: {},
	};
}
