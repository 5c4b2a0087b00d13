import type { RelatedEntry } from '../../schema/related-entry.ts';
import { MATRICES, type MatrixId } from '../../schema/matrices.ts';
import type { SeedId } from '../../schema/seeds.ts';
import type { PackagingOption } from '../../schema/option.ts';
import type { Rung } from '../../schema/rung.ts';
import type { Article } from '../../schema/article.ts';
import type { Guide } from '../../schema/guide.ts';
import type { ThenAndNow } from '../../schema/entry.ts';
import { cellFromAuthored, rowsOfCells } from './cells.ts';
import type { Cell } from '../shared/cell.ts';
import type { Content, Entry } from './content.ts';
import { saysTheSame } from './same.ts';
import { inclusionScore } from '../gradient/inclusion-score.ts';
import { sourceIndex, type Source } from './source-index.ts';
import { lowerFirst } from '../shared/words.ts';
import { entryUrl, modeUrl, optionUrl, rungUrl } from '../shared/addresses.ts';

/** One value of a criterion's vocabulary. */
export interface CriterionValue {
	id: string;
	name: string;
	meaning: string;
	sign?: string;
}

/** A criterion with its vocabulary resolved and in order. */
export interface CriterionColumn {
	id: string;
	name: string;
	question: string;
	rule: string;
	matrix: MatrixId;
	kind: 'values' | 'version' | 'year';
	several: 'alternatives' | 'list';
	/** Empty for versions and years. */
	values: CriterionValue[];
	formerly: string[];
}

/** One row of every matrix: an option, or one mode of it. */
export interface Row {
	/** Unique among rows: `pex`, or `pyinstaller.onefile` for a mode. */
	key: string;
	id: string;
	mode: string | null;
	/** The option's name, with the mode's in brackets. */
	name: string;
	modeName: string | null;
	summary: string;
	aliases: string[];
	/** Address of the row's place on the option's page. */
	url: string;
	rung: string;
	seeds: SeedId[];
	thenAndNow: ThenAndNow[];
	/** The answers by criterion id; complete. */
	cells: Record<string, Cell>;
	/** The criteria whose answer differs between the modes of the option; none without modes. */
	differing: string[];
}

/** An option with its rows; one row if it has no modes. */
export interface OptionView {
	id: string;
	url: string;
	data: PackagingOption;
	body: string;
	rows: [Row, ...Row[]];
}

/** A rung with its options in gradient order. */
export interface RungView extends Rung {
	id: string;
	url: string;
	body: string;
	options: OptionView[];
}

/** A tool or a channel with the cells of the project matrix. */
export interface RelatedEntryView {
	id: string;
	kind: 'tools' | 'channels';
	url: string;
	data: RelatedEntry;
	body: string;
	cells: Record<string, Cell>;
}

/** One of the five articles, with what options, tools and channels say has changed since. */
export interface ArticleView extends Article {
	id: string;
	url: string;
	body: string;
	changes: { name: string; url: string; entry: ThenAndNow }[];
}

export interface GuideView extends Guide {
	id: string;
	url: string;
	body: string;
}

/** Everything the site shows, computed once from what people wrote. */
export interface Catalogue {
	/** By matrix, then by their order in it. */
	criteria: CriterionColumn[];
	/** From the plain script to hardware, then those beside the gradient. */
	rungs: RungView[];
	/** In gradient order. */
	options: OptionView[];
	/** In gradient order, modes in the order of their page. */
	rows: Row[];
	tools: RelatedEntryView[];
	channels: RelatedEntryView[];
	sources: Map<string, Source>;
	articles: ArticleView[];
	guides: GuideView[];
}

/**
 * Joins and completes what people wrote.
 * @param content sound content, as `checkContent` has passed it
 */
export function catalogueFrom(content: Content): Catalogue {
	const rungOrder = new Map(content.rungs.map(({ id, data }) => [id, data.order]));
	const options = content.options.map(optionView).sort(byGradient(rungOrder));
	const tools = content.tools.map((tool) => relatedEntryView('tools', tool)).sort(byName);
	const channels = content.channels.map((channel) => relatedEntryView('channels', channel)).sort(byName);
	return {
		criteria: criteriaInOrder(content),
		rungs: content.rungs
			.map(({ id, data, body }) => ({
				...data,
				id,
				body,
				url: rungUrl(id),
				options: options.filter((option) => option.data.rung === id),
			}))
			.sort((a, b) => a.order - b.order),
		options,
		rows: options.flatMap(({ rows }) => rows),
		tools,
		channels,
		sources: sourceIndex(content),
		articles: articleViews(content, [...options, ...tools, ...channels]),
		guides: content.guides
			.map(({ id, data, body }) => ({ ...data, id, body, url: entryUrl('guides', id) }))
			.sort((a, b) => a.order - b.order),
	};
}

/** Gradient order: by rung, then by how much is shipped, then by name. */
function byGradient(rungOrder: ReadonlyMap<string, number>) {
	return (a: OptionView, b: OptionView): number =>
		(rungOrder.get(a.data.rung) ?? 0) - (rungOrder.get(b.data.rung) ?? 0) ||
		inclusionScore(a.rows) - inclusionScore(b.rows) ||
		a.data.name.localeCompare(b.data.name, 'en');
}

function byName(a: RelatedEntryView, b: RelatedEntryView): number {
	return a.data.name.localeCompare(b.data.name, 'en');
}

function criteriaInOrder(content: Content): CriterionColumn[] {
	const byId = new Map(content.criteria.map(({ id, data }) => [id, data]));
	return content.criteria
		.map(({ id, data }) => {
			const vocabulary = data.values ?? byId.get(data.valuesOf ?? '')?.values ?? {};
			return {
				id,
				...data,
				values: Object.entries(vocabulary).map(([value, { name, meaning, sign }]) => ({
					id: value,
					name,
					meaning,
					...(sign !== undefined && { sign }),
				})),
			};
		})
		.sort((a, b) => MATRICES.indexOf(a.matrix) - MATRICES.indexOf(b.matrix) || a.order - b.order)
		.map(({ id, name, question, rule, matrix, kind, several, values, formerly }) => ({
			id,
			name,
			question,
			rule,
			matrix,
			kind,
			several,
			values,
			formerly,
		}));
}

function optionView(option: Entry<PackagingOption>): OptionView {
	const { id, data, body } = option;
	const url = optionUrl(id);
	const rows = rowsOfCells(option).map(({ mode, cells }): Row => {
		const details = mode === null ? undefined : data.modes?.[mode];
		return {
			key: mode === null ? id : `${id}.${mode}`,
			id,
			mode,
			name: details ? `${data.name} (${lowerFirst(details.name)})` : data.name,
			modeName: details?.name ?? null,
			summary: details?.summary ?? data.summary,
			aliases: data.aliases,
			url: mode === null ? url : modeUrl(id, mode),
			rung: data.rung,
			seeds: data.seeds,
			thenAndNow: data.thenAndNow,
			cells: completeCells(cells, data.evidence),
			differing: [],
		};
	});
	// Without modes there is nothing to differ from.
	for (const row of rows.length > 1 ? rows : [])
		row.differing = Object.keys(row.cells).filter(
			(criterion) => !rows.every(({ cells }) => saysTheSame(cells[criterion], row.cells[criterion])),
		);
	const [first, ...others] = rows;
	if (!first) throw new Error(`${option.file} has no row: "modes" is there but empty.`);
	return { id, url, data, body, rows: [first, ...others] };
}

function relatedEntryView(kind: 'tools' | 'channels', { id, data, body }: Entry<RelatedEntry>): RelatedEntryView {
	return { id, kind, url: entryUrl(kind, id), data, body, cells: completeCells(data.cells, data.evidence) };
}

function completeCells(cells: PackagingOption['cells'], evidence: PackagingOption['evidence']): Record<string, Cell> {
	return Object.fromEntries(Object.entries(cells).map(([criterion, cell]) => [criterion, cellFromAuthored(cell, evidence)]));
}

function articleViews(content: Content, entries: readonly (OptionView | RelatedEntryView)[]): ArticleView[] {
	return content.articles
		.map(({ id, data, body }) => ({
			...data,
			id,
			body,
			url: entryUrl('articles', id),
			changes: entries.flatMap(({ data: { name, thenAndNow }, url }) =>
				thenAndNow.filter(({ seed }) => seed === id).map((entry) => ({ name, url, entry })),
			),
		}))
		.sort((a, b) => a.year.localeCompare(b.year));
}
