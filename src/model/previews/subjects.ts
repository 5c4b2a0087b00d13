import type { ArticleView, Catalogue, RelatedEntryView, OptionView, Row, RungView } from '../catalogue/catalogue.ts';
import type { Cell } from '../shared/cell.ts';
import type { CommonCase } from '../chooser/cases.ts';
import { choose } from '../shared/chooser/choose.ts';
import { membersOf, type CommonStack } from '../stacks/common-stacks.ts';
import { NO_LAYER } from '../../schema/symptom.ts';
import type { SymptomView } from '../symptoms/symptom-views.ts';
import { filterableFrom, type Facet } from '../comparison/facets.ts';
import { gradientFrom, rungPosition } from '../gradient/gradient.ts';
import { pageRowFrom } from '../shared/page-row.ts';
import { facetHolds } from '../shared/comparison/row-filter.ts';
import { stackOf } from '../shared/stacks/stack.ts';
import { STATUS } from '../shared/known-criteria.ts';
import { outcomesFromCells, type StampOutcomes } from '../shared/stamp/stamp.ts';
import { wordFromValue } from '../comparison/cell-words.ts';

/** A stamp of a preview. */
export interface PreviewStamp {
	/** The text below it if there is room; none if the title already says it. */
	name: string | null;
	layers: StampOutcomes;
}

/** The content of a page's preview in addition to the page's own title and description. */
export interface PreviewSubject {
	/** The small line above the title: the page's place on the site. */
	over: string;
	/** A sentence that says more than the page's description. */
	words?: string;
	/** The stamps of the page's subjects; without any, the gradient is drawn. */
	stamps?: PreviewStamp[];
	/** The rung to highlight in the gradient. */
	rung?: string;
}

/** A rung of the gradient that previews draw, with what is typical of each layer from your code to hardware. */
export interface PreviewRung {
	rung: string;
	layers: StampOutcomes;
}

/** The most stamps that can be told apart at the size of a preview in a chat; of more, some are left out evenly. */
export const MOST_STAMPS = 36;

/** The gradient as every preview shows it, from left to right. */
export function previewGradient({ rungs }: Catalogue): PreviewRung[] {
	return gradientFrom(rungs.filter(({ place }) => place === 'gradient')).map(({ rung, layers }) => ({
		rung: rung.id,
		layers: layers.map(({ typical }) => typical),
	}));
}

/** All of some things, or as many as allowed, evenly spread from the first to the last. */
export function spread<Thing>(things: readonly Thing[], most: number): Thing[] {
	if (things.length <= most) return [...things];
	return Array.from({ length: most }, (_, place) => things[Math.round((place * (things.length - 1)) / (most - 1))]).flatMap(
		(thing) => thing ?? [],
	);
}

/** An option: its rung, its status and the stamps of its modes. */
export function optionSubject(catalogue: Catalogue, { data, rows }: OptionView): PreviewSubject {
	const rung = catalogue.rungs.find(({ id }) => id === data.rung)?.name ?? data.rung;
	return {
		over: [rung, ...statusWord(catalogue, rows[0].cells)].join(' · '),
		stamps: rows.map(({ modeName, cells }) => ({ name: modeName, layers: outcomesFromCells(cells) })),
	};
}

/** A rung: highlighted in the gradient, or for a rung beside it, its options. */
export function rungSubject(rung: RungView): PreviewSubject {
	const over = rungPosition(rung);
	if (rung.place === 'gradient') return { over, rung: rung.id };
	return { over, stamps: stampsOf(rung.options.map(({ rows: [first] }) => first)) };
}

/** A tool or a channel: its status and the options that it serves. */
export function relatedEntrySubject(catalogue: Catalogue, { kind, data, cells }: RelatedEntryView): PreviewSubject {
	const served = catalogue.options.filter(({ id }) => data.serves.includes(id)).map(({ rows: [first] }) => first);
	return {
		over: [kind === 'tools' ? 'Tool' : 'Channel', ...statusWord(catalogue, cells)].join(' · '),
		stamps: stampsOf(served),
	};
}

function statusWord({ criteria }: Catalogue, cells: Record<string, Cell>): string[] {
	const criterion = criteria.find(({ id }) => id === STATUS);
	const [value] = cells[STATUS]?.is ?? [];
	return criterion && value !== undefined ? [wordFromValue(criterion, value)] : [];
}

/** An article: who wrote it, and when. */
export function articleSubject({ author, year }: ArticleView): PreviewSubject {
	return { over: `${author}, ${year}` };
}

/** The rows that have one value of a facet. */
export function valueSubject({ rows }: Catalogue, facet: Facet, value: string): PreviewSubject {
	const meaning = facet.values.find(({ id }) => id === value)?.meaning;
	const stamps = stampsOf(rows.filter((row) => facetHolds(filterableFrom(row), facet.id, [value])));
	return { over: facet.question, ...(meaning !== undefined && { words: meaning }), stamps };
}

/** A symptom: the layer that it is about, on the stamps of the options that meet it. */
export function symptomSubject({ criteria }: Catalogue, { layer, meets }: SymptomView): PreviewSubject {
	const name = criteria.find(({ id }) => id === layer)?.name;
	const over = layer === NO_LAYER || name === undefined ? 'Symptom' : `Symptom · ${name}`;
	return { over, stamps: stampsOf(meets.flatMap(({ name: option, row }) => (row ? [{ name: option, cells: row.cells }] : []))) };
}

/** A common case of the chooser, with the options that fit. */
export function caseSubject({ rows, rungs }: Catalogue, { answers }: CommonCase): PreviewSubject {
	const order = rungs.map(({ id }) => id);
	const fits = new Set(choose(rows.map(pageRowFrom), order, answers).fits.map(({ row }) => row.key));
	return { over: 'A common case', stamps: stampsOf(rows.filter(({ key }) => fits.has(key))) };
}

/** A common stack: each member and then the whole. */
export function stackSubject({ rows, options }: Catalogue, common: CommonStack): PreviewSubject {
	const members = membersOf(common, rows).map(({ id, cells, name }) => ({
		name: options.find((option) => option.id === id)?.data.name ?? name,
		cells,
	}));
	const whole = stackOf(membersOf(common, rows.map(pageRowFrom))).layers.map(({ outcomes }) => outcomes);
	return { over: 'Stack', stamps: [...stampsOf(members), { name: 'Together', layers: whole }] };
}

function stampsOf(rows: readonly Pick<Row, 'name' | 'cells'>[]): PreviewStamp[] {
	return spread(rows, MOST_STAMPS).map(({ name, cells }) => ({ name, layers: outcomesFromCells(cells) }));
}
