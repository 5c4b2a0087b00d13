import { STATUS } from '../shared/known-criteria.ts';
import type { Catalogue, OptionView } from '../catalogue/catalogue.ts';
import { PAGE_KINDS, type SearchedKind, type SitePage } from '../page-register/page.ts';
import {
	digitsFromCells,
	placeFromName,
	type FurtherNamesFile,
	type ModeEntry,
	type NamesFile,
	type PageEntry,
	type PageGroup,
} from '../shared/search/index-format.ts';
import { wordFromValue } from '../comparison/cell-words.ts';
import { rowValues } from '../shared/comparison/row-values.ts';
import { byProminence } from '../shared/prominence.ts';
import { compareUrl, homeUrl, sectionUrl } from '../shared/addresses.ts';

/** The kinds of page with the start of their addresses, in the order of equal hits. */
const GROUPS: readonly (readonly [kind: SearchedKind, at: string])[] = [
	['option', sectionUrl('options')],
	['rung', sectionUrl('gradient')],
	['tool', sectionUrl('tools')],
	['channel', sectionUrl('channels')],
	['guide', sectionUrl('guides')],
	['symptom', sectionUrl('symptoms')],
	['case', sectionUrl('choose')],
	['stack', sectionUrl('stack')],
	['article', sectionUrl('articles')],
	['section', homeUrl()],
];

/** The kinds whose names are loaded first: what people mean who type a name. */
const FIRST: readonly SearchedKind[] = ['option', 'rung', 'tool', 'channel', 'guide'];

/**
 * The first part of the search index of names.
 * @param pages the register of pages
 */
export function namesFromCatalogue(catalogue: Catalogue, pages: readonly SitePage[]): NamesFile {
	const { rungs, criteria } = catalogue;
	const status = criteria.find(({ id }) => id === STATUS);
	const statuses = (status?.values ?? []).map(({ id }) => id);
	return {
		rungs: rungs.map(({ name }) => name),
		statuses: status ? statuses.map((value) => wordFromValue(status, value)) : [],
		groups: groupsOf(catalogue, pages, statuses, (kind) => FIRST.includes(kind)),
	};
}

/** The second part of the search index of names: situations, lists and synonyms. */
export function furtherNamesFromCatalogue(catalogue: Catalogue, pages: readonly SitePage[]): FurtherNamesFile {
	const { presets, synonyms } = catalogue;
	const filters = presets.map(({ query, name, aliases }) => beginningOf(query, name, aliases));
	return {
		groups: [
			...groupsOf(catalogue, pages, [], (kind) => !FIRST.includes(kind)),
			{ kind: 'Comparison', at: `${compareUrl()}?`, pages: filters },
		],
		synonyms,
	};
}

/** The pages of some kinds, in the order of equal hits. */
function groupsOf(
	{ rungs, options }: Catalogue,
	pages: readonly SitePage[],
	statuses: readonly string[],
	isWanted: (kind: SearchedKind) => boolean,
): PageGroup[] {
	const optionEntry = ({ data, rows }: OptionView, [name, place = '', aliases = []]: Beginning): PageEntry => {
		const modes = rows.map(({ mode, modeInText, cells }): ModeEntry => [mode ?? '', modeInText ?? '', digitsFromCells(cells)]);
		return [
			name,
			place,
			aliases,
			rungs.findIndex((rung) => rung.id === data.rung),
			statuses.indexOf(rows[0].cells[STATUS]?.is[0] ?? ''),
			digitsFromCells(rows[0].cells),
			...(data.modes ? ([modes] as const) : ([] as const)),
		];
	};
	// Of equal hits, a reader sees the usual ones first.
	const listed = options.map(({ url, rows: [first] }) => ({ url, values: rowValues(first) })).sort(byProminence);
	const placeOf = ({ url }: SitePage) => listed.findIndex((option) => option.url === url);
	return GROUPS.filter(([kind]) => isWanted(kind)).map(([kind, at]) => ({
		kind: PAGE_KINDS[kind],
		at,
		pages: pages
			.filter((page) => page.kind === kind)
			.sort((a, b) => placeOf(a) - placeOf(b))
			.map(({ url, name, aliases }) => {
				const beginning = beginningOf(url.slice(at.length, -1), name, aliases);
				const option = options.find((candidate) => candidate.url === url);
				return option ? optionEntry(option, beginning) : beginning;
			}),
	}));
}

/** The fields of an entry that every kind of page has. */
type Beginning = [name: string, place?: string, aliases?: string[]];

function beginningOf(id: string, name: string, aliases: readonly string[]): Beginning {
	const place = id === placeFromName(name) ? '' : id;
	if (aliases.length > 0) return [name, place, [...aliases]];
	return place === '' ? [name] : [name, place];
}
