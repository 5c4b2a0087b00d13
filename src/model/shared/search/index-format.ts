import { LAYERS, OUTCOMES } from '../layers.ts';
import type { Synonyms } from './synonyms.ts';
import { NOT_APPLICABLE, type Cell } from '../cell.ts';

/** One page in the search index. Empty trailing members are left out. */
export type PageEntry = [
	name: string,
	/** The last part of its address; empty if `placeFromName` gives it. */
	place?: string,
	aliases?: string[],
	/** Numbers of its rung and status in the file's lists. */
	rung?: number,
	status?: number,
	/** Its stamp, as `digitsFromCells` writes it. */
	stamp?: string,
	modes?: ModeEntry[],
];
/** One mode of an option: its id, its name without the option's, and its stamp. */
export type ModeEntry = [id: string, name: string, stamp: string];

/** The pages of one kind. */
export interface PageGroup {
	/** Their name in hits: "Option". */
	kind: string;
	/** The first part of their addresses. If it ends with a slash, so do the addresses. */
	at: string;
	pages: PageEntry[];
}

/** `/search/names.json`: the pages that are called by their names, in the order of equal hits. */
export interface NamesFile {
	/** Names of the rungs, in the order of the gradient. */
	rungs: string[];
	/** Names of the statuses. */
	statuses: string[];
	groups: PageGroup[];
}

/** `/search/further.json`: situations and lists, and the words that stand for others; loaded once search is open. */
export interface FurtherNamesFile {
	groups: PageGroup[];
	synonyms: Synonyms;
}

/** A page, or a mode of an option, that can be found by its names. */
export interface NamedPage {
	name: string;
	url: string;
	kind: string;
	aliases: readonly string[];
	rung?: string;
	status?: string;
	/** Of an option or a mode: its row of the comparison; the first mode's for an option with modes. */
	row?: string;
	/** See `digitsFromCells`. */
	stamp?: string;
	/** For a mode: its own id and name, and the name of its option. */
	mode?: { id: string; name: string; of: string };
}

/** The pages of the files with whole addresses and words, modes after their option. */
export function namedPages({ rungs, statuses, groups }: NamesFile, further: readonly PageGroup[] = []): NamedPage[] {
	return [...groups, ...further].flatMap(({ kind, at, pages }) =>
		pages.flatMap(([name, place = '', aliases = [], rung, status, stamp, modes = []]) => {
			const page: NamedPage = { name, url: `${at}${place || placeFromName(name)}${at.endsWith('/') ? '/' : ''}`, kind, aliases };
			const [rungName, statusName] = [rungs[rung ?? -1], statuses[status ?? -1]];
			if (rungName !== undefined) page.rung = rungName;
			if (statusName !== undefined) page.status = statusName;
			if (stamp !== undefined) {
				page.stamp = stamp;
				page.row = rowOf(place || placeFromName(name), modes[0]?.[0]);
			}
			return [
				page,
				...modes.map(([id, modeName, modeStamp]): NamedPage => ({
					...page,
					name: `${name} (${modeName})`,
					url: `${page.url}#${id}`,
					aliases: [],
					stamp: modeStamp,
					row: rowOf(place || placeFromName(name), id),
					mode: { id, name: modeName, of: name },
				})),
			];
		}),
	);
}

function rowOf(option: string, mode = ''): string {
	return mode === '' ? option : `${option}.${mode}`;
}

/** The usual id of something with this name: "cx_Freeze" makes `cx-freeze`. */
export function placeFromName(name: string): string {
	return name
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}

/** The outcomes of a layer as a digit: the sum of 1 for included, 2 for a dependency, 4 for absent; 0 where unknown, 8 where there is no such thing. */
function digitFromCell(cell: Pick<Cell, 'is'> | undefined): number {
	if (cell?.is.includes(NOT_APPLICABLE)) return NO_SUCH_THING;
	return OUTCOMES.reduce((sum, outcome, place) => sum + (cell?.is.includes(outcome) ? 2 ** place : 0), 0);
}

const NO_SUCH_THING = 8;

/** A stamp in digits, one a layer, your code first. */
export function digitsFromCells(cells: Readonly<Record<string, Pick<Cell, 'is'>>>): string {
	return LAYERS.map((layer) => digitFromCell(cells[layer])).join('');
}

/** The layers' cells that a stamp is drawn from, out of its digits. */
export function cellsFromDigits(digits: string): Record<string, Pick<Cell, 'is'>> {
	return Object.fromEntries(LAYERS.map((layer, index) => [layer, { is: valuesFromDigit(Number(digits[index])) }]));
}

function valuesFromDigit(digit: number): string[] {
	if (digit === NO_SUCH_THING) return [NOT_APPLICABLE];
	return OUTCOMES.filter((_, place) => (digit >> place) & 1);
}
