import type { AuthoredCells } from '../../schema/cell.ts';
import type { Content, Entry } from './content.ts';

/** Prose cites a source with this component; its id is the source's. */
const CITE = /<Cite\s+id\s*=\s*(["'])(.*?)\1/g;

/** Code blocks and inline code: a tag in them is shown as text. */
const CODE = /^(`{3,}|~{3,})[^]*?^\1|(?<![`\\])(`+)(?!`)[^]*?[^`]\2(?!`)/gm;

/** The ids of the sources that a body of MDX cites, in order, with repetitions. */
export function sourcesCitedIn(body: string): string[] {
	return [...body.replaceAll(CODE, '').matchAll(CITE)].map((match) => match[2] ?? '');
}

/** A citation in a content file: the source's id and the citing field (`body` for prose). */
export interface Citation {
	source: string;
	field: string;
}

/** The parts of an option, a tool or a channel that may cite sources. */
interface Citing {
	evidence: { sources: string[] };
	cells: AuthoredCells;
	modes?: Record<string, { cells: AuthoredCells }> | undefined;
	thenAndNow: { sources: string[] }[];
	facts?: { sources: string[] }[];
	prominence?: { sources: string[] };
	users?: { sources: string[] }[];
	cautions?: { sources: string[] }[];
}

/** Every citation in the file of an option, a tool or a channel. */
export function citationsInEntry({ data, body }: Entry<Citing>): Citation[] {
	const cited = (field: string, sources: readonly string[] = []) => sources.map((source) => ({ source, field }));
	return [
		...cited('evidence.sources', data.evidence.sources),
		...citationsInCells('cells', data.cells),
		...Object.entries(data.modes ?? {}).flatMap(([mode, { cells }]) => citationsInCells(`modes.${mode}.cells`, cells)),
		...data.thenAndNow.flatMap((entry, index) => cited(`thenAndNow.${index}.sources`, entry.sources)),
		...(['facts', 'users', 'cautions'] as const).flatMap((list) =>
			(data[list] ?? []).flatMap(({ sources }, index) => cited(`${list}.${index}.sources`, sources)),
		),
		...cited('prominence.sources', data.prominence?.sources),
		...cited('body', sourcesCitedIn(body)),
	];
}

function citationsInCells(path: string, cells: AuthoredCells): Citation[] {
	return Object.entries(cells).flatMap(([criterion, cell]) =>
		typeof cell === 'object' && !Array.isArray(cell)
			? (cell.sources ?? []).map((source) => ({ source, field: `${path}.${criterion}.sources` }))
			: [],
	);
}

/** The ids of all sources that any page cites. */
export function citedSources(content: Content): Set<string> {
	return new Set([
		...[...content.options, ...content.tools, ...content.channels].flatMap((entry) => citationsInEntry(entry).map(({ source }) => source)),
		...[...content.rungs, ...content.guides, ...content.symptoms, ...content.articles].flatMap(({ body }) => sourcesCitedIn(body)),
		...content.articles.map(({ data }) => data.source),
		...content.cases.flatMap(({ data }) => data.picks.flatMap(({ sources }) => sources)),
		...content.recipes.flatMap(({ data }) => data.steps.flatMap(({ sources }) => sources)),
	]);
}
