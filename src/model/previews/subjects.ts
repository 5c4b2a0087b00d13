import type { Outcome } from '../shared/layers.ts';
import type { Catalogue, RelatedEntryView, OptionView, Row, RungView } from '../catalogue/catalogue.ts';
import type { Cell } from '../shared/cell.ts';
import { CASES } from '../chooser/cases.ts';
import { choose } from '../shared/chooser/choose.ts';
import { COMMON_STACKS, membersOf } from '../stacks/common-stacks.ts';
import { facetGroups, filterableFrom } from '../comparison/facets.ts';
import { gradientFrom, rungPosition } from '../gradient/gradient.ts';
import { pageRowFrom } from '../shared/page-row.ts';
import { facetHolds } from '../shared/comparison/row-filter.ts';
import { stackOf } from '../shared/stacks/stack.ts';
import { outcomesFromCells } from '../shared/stamp/stamp.ts';
import { wordFromValue } from '../comparison/cell-words.ts';
import { caseUrl, stackUrl } from '../shared/addresses.ts';

/** The outcomes of each layer, from your code to hardware. */
export type LayerOutcomes = readonly (readonly (Outcome | 'unknown')[])[];

/** A stamp of a preview. */
export interface PreviewStamp {
	/** What stands below it where there is room; nothing where the title says it. */
	name: string | null;
	layers: LayerOutcomes;
}

/** What a page's preview shows beside the page's title and description, which the page itself says. */
export interface PreviewSubject {
	/** The small line above the title: where the page stands. */
	over: string;
	/** A sentence that says more than the page's description. */
	words?: string;
	/** The stamps of what the page is about; without any, or if there are none, the gradient is drawn. */
	stamps?: PreviewStamp[];
	/** The rung that stands out of the gradient. */
	rung?: string;
}

/** All that previews show and that is not on the pages in words. */
export interface PreviewSubjects {
	/** The rungs of the gradient from left to right, with what is typical of each layer from your code to hardware. */
	gradient: { rung: string; layers: LayerOutcomes }[];
	/** By the page's address; a page that is not named here has its words and the gradient. */
	pages: Record<string, PreviewSubject>;
}

/** As many stamps are told apart in a preview as chats show it; of more, some are left out evenly. */
export const MOST_STAMPS = 36;

/** What every page's preview is about. */
export function previewSubjects(catalogue: Catalogue): PreviewSubjects {
	const { rungs, options, tools, channels, guides, articles } = catalogue;
	const pages: [string, PreviewSubject][] = [
		...options.map((option): [string, PreviewSubject] => [option.url, optionSubject(catalogue, option)]),
		...rungs.map((rung): [string, PreviewSubject] => [rung.url, rungSubject(rung)]),
		...[...tools, ...channels].map((relatedEntry): [string, PreviewSubject] => [
			relatedEntry.url,
			relatedEntrySubject(catalogue, relatedEntry),
		]),
		...guides.map(({ url }): [string, PreviewSubject] => [url, { over: 'Guide' }]),
		...articles.map(({ url, author, year }): [string, PreviewSubject] => [url, { over: `${author}, ${year}` }]),
		...valueSubjects(catalogue),
		...caseSubjects(catalogue),
		...stackSubjects(catalogue),
	];
	return {
		gradient: gradientFrom(rungs.filter(({ place }) => place === 'gradient')).map(({ rung, layers }) => ({
			rung: rung.id,
			layers: layers.map(({ typical }) => typical),
		})),
		pages: Object.fromEntries(pages),
	};
}

/** The things themselves, or as many of them, evenly spread from the first to the last. */
export function spread<Thing>(things: readonly Thing[], most: number): Thing[] {
	if (things.length <= most) return [...things];
	return Array.from({ length: most }, (_, place) => things[Math.round((place * (things.length - 1)) / (most - 1))]).flatMap(
		(thing) => thing ?? [],
	);
}

function optionSubject(catalogue: Catalogue, { data, rows }: OptionView): PreviewSubject {
	const rung = catalogue.rungs.find(({ id }) => id === data.rung)?.name ?? data.rung;
	return {
		over: [rung, ...statusWord(catalogue, rows[0].cells)].join(' · '),
		stamps: rows.map(({ modeName, cells }) => ({ name: modeName, layers: outcomesFromCells(cells) })),
	};
}

/** A rung of the gradient stands out of it; of one beside it, its options are shown. */
function rungSubject(rung: RungView): PreviewSubject {
	const over = rungPosition(rung);
	if (rung.place === 'gradient') return { over, rung: rung.id };
	return { over, stamps: stampsOf(rung.options.map(({ rows: [first] }) => first)) };
}

function relatedEntrySubject(catalogue: Catalogue, { kind, data, cells }: RelatedEntryView): PreviewSubject {
	const served = catalogue.options.filter(({ id }) => data.serves.includes(id)).map(({ rows: [first] }) => first);
	return {
		over: [kind === 'tools' ? 'Tool' : 'Channel', ...statusWord(catalogue, cells)].join(' · '),
		stamps: stampsOf(served),
	};
}

function statusWord({ criteria }: Catalogue, cells: Record<string, Cell>): string[] {
	const criterion = criteria.find(({ id }) => id === 'status');
	const [value] = cells['status']?.is ?? [];
	return criterion && value !== undefined ? [wordFromValue(criterion, value)] : [];
}

/** The pages of one value of the comparison. */
function valueSubjects(catalogue: Catalogue): [string, PreviewSubject][] {
	const rows = catalogue.rows.map((row) => ({ row, filterable: filterableFrom(row) }));
	return facetGroups(catalogue).flatMap(({ facets }) =>
		facets.flatMap((facet) =>
			facet.values.map(({ id, url }): [string, PreviewSubject] => {
				const meaning = catalogue.criteria.find((criterion) => criterion.id === facet.id)?.values.find((value) => value.id === id)?.meaning;
				const stamps = stampsOf(rows.filter(({ filterable }) => facetHolds(filterable, facet.id, [id])).map(({ row }) => row));
				return [url, { over: facet.question, ...(meaning !== undefined && { words: meaning }), stamps }];
			}),
		),
	);
}

/** The common cases of the chooser, with what fits. */
function caseSubjects({ rows, rungs }: Catalogue): [string, PreviewSubject][] {
	const order = rungs.map(({ id }) => id);
	const choosable = rows.map(pageRowFrom);
	return CASES.map((common) => {
		const fits = new Set(choose(choosable, order, common.answers).fits.map(({ row }) => row.key));
		return [caseUrl(common.id), { over: 'A common case', stamps: stampsOf(rows.filter(({ key }) => fits.has(key))) }];
	});
}

/** The common stacks that the guide has all members of, each member and then the whole. */
function stackSubjects({ rows, options }: Catalogue): [string, PreviewSubject][] {
	return COMMON_STACKS.filter(({ inside }) => inside.every((key) => rows.some((row) => row.key === key))).map((common) => {
		const members = membersOf(common, rows).map(({ id, cells, name }) => ({
			name: options.find((option) => option.id === id)?.data.name ?? name,
			cells,
		}));
		const whole = stackOf(membersOf(common, rows.map(pageRowFrom))).layers.map(({ outcomes }) => outcomes);
		return [stackUrl(common.id), { over: 'Stack', stamps: [...stampsOf(members), { name: 'Together', layers: whole }] }];
	});
}

function stampsOf(rows: readonly Pick<Row, 'name' | 'cells'>[]): PreviewStamp[] {
	return spread(rows, MOST_STAMPS).map(({ name, cells }) => ({ name, layers: outcomesFromCells(cells) }));
}
