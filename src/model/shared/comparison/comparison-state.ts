import { valuesIn } from '../query.ts';
import { shortened } from '../words.ts';
import { MOST_PICKED } from './most-picked.ts';
import type { Selection } from './row-filter.ts';

/** The state of the comparison. It is stored in the address alone. */
export interface ComparisonState extends Selection {
	matrix: string;
	/** The columns shown of the matrix, in the table's order; empty for all. */
	columns: string[];
	/** The column to sort by (`name` for the option), or `null` for gradient order. */
	sort: { column: string; descending: boolean } | null;
	/** Keys of the rows picked for the comparison side by side, in the order of picking. */
	pick: string[];
	/** True to show only differing criteria side by side. */
	differences: boolean;
}

/** The columns of each matrix, in the order of the matrices. */
export type Columns = Readonly<Record<string, readonly string[]>>;

/** The vocabulary of addresses. */
export interface ComparisonWords {
	/** Values by facet, `only-` values included. */
	facets: Record<string, string[]>;
	/** The facets whose answers are lists: of these a reader can ask for all of some values. */
	lists: string[];
	/** The columns of each matrix; the comparison begins with the first. */
	columns: Columns;
	/** Keys of all rows. */
	rows: string[];
	/** Current ids by former id. */
	renamed: Record<string, string>;
}

/** In characters. Longer texts are cut. */
const LONGEST_TEXT = 80;

/** The state of an address without a query: the first matrix, without what is dormant, archived or historical. */
export function startState(columns: Columns): ComparisonState {
	return {
		matrix: firstMatrix(columns),
		columns: [],
		facets: {},
		all: [],
		text: '',
		current: true,
		rows: [],
		sort: null,
		pick: [],
		differences: false,
	};
}

/** The matrix with which the comparison begins. */
export function firstMatrix(columns: Columns): string {
	return Object.keys(columns)[0] ?? '';
}

/**
 * Reads an address. It never fails: invalid parts are left out and reported.
 *
 * Past options are hidden on an address without a query, and where it says `current=yes`. Addresses that were shared before they were hidden at
 * first show what they showed.
 * @returns the state, and the parts left out as the reader wrote them
 */
export function stateFromAddress(address: URLSearchParams, words: ComparisonWords): { state: ComparisonState; dropped: string[] } {
	const dropped: string[] = [];
	const now = (id: string): string => (Object.hasOwn(words.renamed, id) ? words.renamed[id] : undefined) ?? id;
	const known = (parameter: string, allowed: readonly string[]): string[] => {
		// A current id wins over the same former id of something else.
		const values = valuesIn(address.getAll(parameter)).map((value) => {
			const today = value.startsWith('-') ? `-${now(value.slice(1))}` : now(value);
			return [value, allowed.includes(value) ? value : today] as const;
		});
		dropped.push(...values.filter(([, today]) => !allowed.includes(today)).map(([value]) => `${parameter}=${value}`));
		return [...new Set(values.map(([, today]) => today).filter((today) => allowed.includes(today)))];
	};
	const one = (parameter: string, allowed: readonly string[]): string | undefined => {
		const [first, ...more] = known(parameter, allowed);
		dropped.push(...more.map((value) => `${parameter}=${value}`));
		return first;
	};

	const named = one('matrix', Object.keys(words.columns)) ?? firstMatrix(words.columns);
	const matrix = matrixOfColumns(valuesIn(address.getAll('columns')).map(now), words.columns) ?? named;
	const ofMatrix = words.columns[matrix] ?? [];
	const columns = known('columns', ofMatrix);
	const sortable = ['name', ...Object.values(words.columns).flat()];
	const sort = one('sort', [...sortable, ...sortable.map((column) => `-${column}`)]);
	const picked = known('pick', words.rows);
	dropped.push(...picked.slice(MOST_PICKED).map((key) => `pick=${key}`));
	const text = (address.get('q') ?? '').trim();
	if (text.length > LONGEST_TEXT) dropped.push(`q (longer than ${LONGEST_TEXT} characters)`);

	const facets: Record<string, string[]> = {};
	for (const parameter of new Set(address.keys())) {
		const facet = now(parameter);
		const values = words.facets[facet];
		if (values && Object.hasOwn(words.facets, facet)) {
			const wanted = known(parameter, values);
			if (wanted.length > 0) facets[facet] = [...new Set([...(facets[facet] ?? []), ...wanted])];
		} else if (!OWN_PARAMETERS.includes(parameter)) dropped.push(parameter);
	}

	const all = known('all', words.lists);
	const current = one('current', ['yes', 'no']);

	return {
		state: {
			matrix,
			columns: ofMatrix.filter((column) => columns.includes(column)),
			facets,
			all,
			// Do not cut a surrogate pair: half of one cannot be encoded in an address.
			text: text
				.slice(0, LONGEST_TEXT)
				.replace(/[\uD800-\uDBFF]$/, '')
				.trim(),
			current: current === undefined ? address.size === 0 : current === 'yes',
			rows: known('rows', words.rows),
			sort: sort === undefined ? null : { column: sort.replace(/^-/, ''), descending: sort.startsWith('-') },
			pick: picked.slice(0, MOST_PICKED),
			differences: one('differences', ['yes']) === 'yes',
		},
		dropped: dropped.map(shortened),
	};
}

/** The matrix that all of some columns are in, if there is one: criteria have moved from one to another, and old addresses name the former. */
function matrixOfColumns(wanted: readonly string[], columns: Columns): string | undefined {
	if (wanted.length === 0) return undefined;
	return Object.keys(columns).find((matrix) => wanted.every((column) => columns[matrix]?.includes(column)));
}

/**
 * The matrices that are needed to show the rows of a state: the visible one, those that it filters or sorts by, and for text the second,
 * whose rows carry it. Comparing side by side needs all of them. The switch for current options needs only the first, whose rows carry the
 * status.
 */
export function matricesOf({ matrix, facets, sort, text }: ComparisonState, columns: Columns): string[] {
	const filtered = Object.keys(facets).filter((facet) => facets[facet]?.length);
	const asked = new Set([...filtered, sort?.column]);
	return Object.entries(columns)
		.filter(([id, ofMatrix], index) => id === matrix || (index === 1 && text !== '') || ofMatrix.some((column) => asked.has(column)))
		.map(([id]) => id);
}

const OWN_PARAMETERS = ['matrix', 'all', 'columns', 'sort', 'pick', 'q', 'rows', 'current', 'differences'];

/** Writes a state as the query of an address, without the question mark; empty for the state at the start. */
export function addressFromState(state: ComparisonState, allColumns: Columns): string {
	const { matrix, columns, facets, all, text, current, rows, sort, pick, differences } = state;
	const parts: [string, string][] = [
		['matrix', matrix === firstMatrix(allColumns) ? '' : matrix],
		...Object.entries(facets)
			.filter(([, values]) => values.length > 0)
			.map(([facet, values]): [string, string] => [facet, values.join(',')]),
		['all', all.join(',')],
		['q', text],
		['rows', rows.join(',')],
		['columns', columns.join(',')],
		['sort', sort ? `${sort.descending ? '-' : ''}${sort.column}` : ''],
		['pick', pick.join(',')],
		['differences', differences ? 'yes' : ''],
	];
	const written = parts.filter(([, value]) => value !== '');
	// Without a query past options are hidden, with any other they are shown.
	if (current && written.length > 0) written.push(['current', 'yes']);
	if (!current && written.length === 0) written.push(['current', 'no']);
	return written.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`).join('&');
}
