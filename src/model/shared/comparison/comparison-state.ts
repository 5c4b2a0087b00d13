import { MATRICES, type MatrixId } from '../../../schema/matrices.ts';
import type { Selection } from './row-filter.ts';
import { compareUrl, otherTablesUrl } from '../addresses.ts';

/** What the comparison shows; the address holds all of it and nothing else does. */
export interface ComparisonState extends Selection {
	matrix: MatrixId;
	/** The columns shown of the matrix, in the table's order; empty for all. */
	columns: string[];
	/** The column to sort by (`name` for the option), or `null` for gradient order. */
	sort: { column: string; descending: boolean } | null;
	/** Keys of the rows picked to stand side by side, in the order of picking. */
	pick: string[];
	/** True to show only what differs side by side. */
	differences: boolean;
}

/** What an address may speak of. */
export interface ComparisonWords {
	/** Values by facet, `only-` values included. */
	facets: Record<string, string[]>;
	/** The columns of each matrix. */
	columns: Record<MatrixId, string[]>;
	/** Keys of all rows. */
	rows: string[];
	/** Former ids and what they are called today. */
	renamed: Record<string, string>;
}

/** Where each table stands on a page that needs no script. */
export const MATRIX_URLS: Record<MatrixId, string> = {
	ships: compareUrl(),
	run: otherTablesUrl('run'),
	build: otherTablesUrl('build'),
	project: otherTablesUrl('project'),
};

/** More rows than this cannot be read side by side. */
export const MOST_PICKED = 5;
/** Longer texts are no filter. In characters. */
const LONGEST_TEXT = 80;

export const START: ComparisonState = {
	matrix: 'ships',
	columns: [],
	facets: {},
	text: '',
	current: false,
	sort: null,
	pick: [],
	differences: false,
};

/**
 * Reads an address. What makes no sense is left out and reported; it never fails.
 * @returns the state, and in the reader's words what was left out
 */
export function stateFromAddress(address: URLSearchParams, words: ComparisonWords): { state: ComparisonState; dropped: string[] } {
	const dropped: string[] = [];
	const now = (id: string): string => (Object.hasOwn(words.renamed, id) ? words.renamed[id] : undefined) ?? id;
	const known = (parameter: string, allowed: readonly string[]): string[] => {
		// A word that is known today means that, though something else may have been called so once.
		const values = list(address.getAll(parameter)).map((value) => {
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

	const wantedMatrix = one('matrix', MATRICES);
	const matrix = MATRICES.find((id) => id === wantedMatrix) ?? START.matrix;
	const columns = known('columns', words.columns[matrix]);
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

	return {
		state: {
			matrix,
			columns: words.columns[matrix].filter((column) => columns.includes(column)),
			facets,
			// Not in the middle of a surrogate pair, which no address can hold.
			text: text
				.slice(0, LONGEST_TEXT)
				.replace(/[\uD800-\uDBFF]$/, '')
				.trim(),
			current: one('current', ['yes']) === 'yes',
			sort: sort === undefined ? null : { column: sort.replace(/^-/, ''), descending: sort.startsWith('-') },
			pick: picked.slice(0, MOST_PICKED),
			differences: one('differences', ['yes']) === 'yes',
		},
		dropped: dropped.map((part) => (part.length > 60 ? `${part.slice(0, 60)}…` : part)),
	};
}

/**
 * The matrices that have to be there to show the rows of a state: the one shown, and those that it filters or sorts by.
 * What stands side by side needs all of them, and the switch for current options none but the first, whose rows know it.
 * @param columns the columns of each matrix
 */
export function matricesOf({ matrix, facets, sort }: ComparisonState, columns: ComparisonWords['columns']): MatrixId[] {
	const filtered = Object.keys(facets).filter((facet) => facets[facet]?.length);
	const asked = new Set([...filtered, sort?.column]);
	return MATRICES.filter((id) => id === matrix || columns[id].some((column) => asked.has(column)));
}

const OWN_PARAMETERS = ['matrix', 'columns', 'sort', 'pick', 'q', 'current', 'differences'];

/** Writes a state as the query of an address, without the question mark; empty for the state at the start. */
export function addressFromState(state: ComparisonState): string {
	const { matrix, columns, facets, text, current, sort, pick, differences } = state;
	const parts: [string, string][] = [
		['matrix', matrix === START.matrix ? '' : matrix],
		...Object.entries(facets)
			.filter(([, values]) => values.length > 0)
			.map(([facet, values]): [string, string] => [facet, values.join(',')]),
		['q', text],
		['current', current ? 'yes' : ''],
		['columns', columns.join(',')],
		['sort', sort ? `${sort.descending ? '-' : ''}${sort.column}` : ''],
		['pick', pick.join(',')],
		['differences', differences ? 'yes' : ''],
	];
	return parts
		.filter(([, value]) => value !== '')
		.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`)
		.join('&');
}

/** The values of a parameter: joined by commas, given several times, or both; each once. */
function list(values: readonly string[]): string[] {
	return [...new Set(values.flatMap((value) => value.split(',')).map((value) => value.trim()))].filter(Boolean);
}
