import type { RelatedEntry } from '../../schema/related-entry.ts';
import type { PackagingOption } from '../../schema/option.ts';
import { commonCases } from '../chooser/cases.ts';
import { presetViews } from '../comparison/presets.ts';
import { inclusionScore } from '../gradient/inclusion-score.ts';
import type { Cell } from '../shared/cell.ts';
import { placingValues } from './placing-values.ts';
import { byProminence } from '../shared/prominence.ts';
import { reviewStateOf } from '../reviews/review-state.ts';
import { compareUrl, entryUrl, modeUrl, optionUrl, otherTablesUrl, rungUrl } from '../shared/addresses.ts';
import { inText } from '../shared/words.ts';
import { commonStacks } from '../stacks/common-stacks.ts';
import { symptomViews } from '../symptoms/symptom-views.ts';
import type { ArticleView, Catalogue, CriterionColumn, MatrixView, OptionRecipe, OptionView, RelatedEntryView, Row } from './catalogue.ts';
import { cellFromAuthored, rowKey, rowsOfCells } from './cells.ts';
import type { Content, Entry } from './content.ts';
import { withDerivedCells } from './derived-cells.ts';
import { measuredCells } from '../measurements/measured-cells.ts';
import { saysTheSame } from './same.ts';
import { sourceIndex } from './source-index.ts';
import type { WithheldPage } from './withhold.ts';

/**
 * Joins and completes the content.
 * @param content content that `checkContent` has found sound
 * @param withheld the pages that have been taken out of it
 */
export function catalogueFrom(content: Content, withheld: readonly WithheldPage[] = []): Catalogue {
	const rungOrder = new Map(content.rungs.map(({ id, data }) => [id, data.order]));
	const options = content.options.map((option) => optionView(option, content)).sort(byGradient(rungOrder));
	const tools = content.tools.map((tool) => relatedEntryView('tools', tool, content)).sort(byName);
	const channels = content.channels.map((channel) => relatedEntryView('channels', channel, content)).sort(byName);
	const matrices = matricesInOrder(content);
	return {
		matrices,
		criteria: matrices.flatMap(({ criteria }) => criteria),
		rungs: content.rungs
			.map(({ id, data, body }) => ({
				...data,
				id,
				body,
				url: rungUrl(id),
				options: options.filter(({ rows }) => rows.some(({ rung }) => rung === id)),
			}))
			.sort((a, b) => a.order - b.order),
		options,
		rows: options.flatMap(({ rows }) => rows),
		tools,
		channels,
		sources: sourceIndex(content),
		cases: commonCases(content),
		stacks: commonStacks(content),
		presets: presetViews(content),
		synonyms: {
			same: content.synonyms.flatMap(({ data }) => data.same),
			leads: content.synonyms.flatMap(({ data }) => data.leads.map(({ from, to }) => [from, to] as const)),
		},
		articles: articleViews(content, [...options, ...tools, ...channels]),
		guides: content.guides
			.map(({ id, data, body }) => ({ ...data, id, body, url: entryUrl('guides', id) }))
			.sort((a, b) => a.order - b.order),
		symptoms: symptomViews(content, options, withheld),
		withheld,
	};
}

/** Gradient order: by rung, then the usual ones first and the past ones last, then by how much is shipped, then by name. */
function byGradient(rungOrder: ReadonlyMap<string, number>) {
	return (a: OptionView, b: OptionView): number =>
		(rungOrder.get(a.data.rung) ?? 0) - (rungOrder.get(b.data.rung) ?? 0) ||
		byProminence(placingValues(a), placingValues(b)) ||
		inclusionScore(a.rows) - inclusionScore(b.rows) ||
		a.data.name.localeCompare(b.data.name, 'en');
}

function byName(a: RelatedEntryView, b: RelatedEntryView): number {
	return a.data.name.localeCompare(b.data.name, 'en');
}

function matricesInOrder(content: Content): MatrixView[] {
	const criteria = criterionColumns(content);
	return [...content.matrices]
		.sort((a, b) => a.data.order - b.data.order)
		.map(({ id, data }, place) => ({
			...data,
			id,
			url: place === 0 ? compareUrl() : otherTablesUrl(id),
			criteria: criteria.filter(({ matrix }) => matrix === id),
		}));
}

/** The criteria in the order of their matrix, with shared vocabularies resolved. */
function criterionColumns({ criteria }: Content): CriterionColumn[] {
	const byId = new Map(criteria.map(({ id, data }) => [id, data]));
	return [...criteria]
		.sort((a, b) => a.data.order - b.data.order)
		.map(({ id, data: { name, proper, question, rule, matrix, glance, kind, several, formerly, agreement, values, valuesOf } }) => ({
			id,
			name,
			...(proper !== undefined && { proper }),
			question,
			rule,
			matrix,
			...(glance !== undefined && { glance }),
			kind,
			several,
			formerly,
			...(agreement !== undefined && { agreement }),
			values: Object.entries(values ?? byId.get(valuesOf ?? '')?.values ?? {}).map(([value, { sign, ...words }]) => ({
				id: value,
				...words,
				...(sign !== undefined && { sign }),
			})),
		}));
}

function optionView(option: Entry<PackagingOption>, content: Content): OptionView {
	const { id, data, body } = option;
	const url = optionUrl(id);
	const recipes = recipesOf(option, content);
	const review = reviewStateOf(option, content);
	const rows = rowsOfCells(option).map(({ mode, cells }): Row => {
		const details = mode === null ? undefined : data.modes?.[mode];
		return {
			key: rowKey(id, mode),
			id,
			mode,
			name: details ? `${data.name} (${inText(details)})` : data.name,
			modeName: details?.name ?? null,
			modeInText: details ? inText(details) : null,
			summary: details?.summary ?? data.summary,
			aliases: data.aliases,
			url: mode === null ? url : modeUrl(id, mode),
			rung: details?.rung ?? data.rung,
			prominence: data.prominence,
			users: data.users.filter(isOf(mode)),
			cautions: data.cautions.filter(isOf(mode)),
			review,
			seeds: data.seeds,
			thenAndNow: data.thenAndNow,
			cells: {
				...completeCells(withDerivedCells(cells, content.criteria), data.evidence),
				...measuredCells(
					content.criteria,
					recipes.find((recipe) => recipe.mode === mode),
					data.evidence.checked,
				),
			},
			differing: [],
		};
	});
	// Without modes, no criterion can differ.
	for (const row of rows.length > 1 ? rows : [])
		row.differing = Object.keys(row.cells).filter(
			(criterion) => !rows.every(({ cells }) => saysTheSame(cells[criterion], row.cells[criterion])),
		);
	const [first, ...others] = rows;
	if (!first) throw new Error(`${option.file} has no row: "modes" is there but empty.`);
	return { id, url, data, body, rows: [first, ...others], recipes, review };
}

/** The recipes of an option, in the order of its modes. */
function recipesOf({ id, data }: Entry<PackagingOption>, { recipes, measurements }: Content): OptionRecipe[] {
	const modes = Object.keys(data.modes ?? {});
	return recipes
		.filter((recipe) => recipe.data.option === id)
		.map((recipe) => ({
			name: recipe.id,
			mode: recipe.data.mode ?? null,
			recipe: recipe.data,
			measurement: measurements.find((measured) => measured.id === recipe.id)?.data,
		}))
		.sort((a, b) => modes.indexOf(a.mode ?? '') - modes.indexOf(b.mode ?? ''));
}

/** Whether something is said of a mode: of it alone, or of all. */
function isOf(mode: string | null) {
	return (said: { mode?: string | undefined }): boolean => said.mode === undefined || said.mode === mode;
}

function relatedEntryView(kind: 'tools' | 'channels', entry: Entry<RelatedEntry>, content: Content): RelatedEntryView {
	const { id, data, body } = entry;
	const cells = completeCells(data.cells, data.evidence);
	return { id, kind, url: entryUrl(kind, id), data, body, cells, review: reviewStateOf(entry, content) };
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
