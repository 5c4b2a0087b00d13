import { LICENSE, RELEASE, SINCE, STATUS } from '../shared/known-criteria.ts';
import { comparedMatrices } from '../comparison/compared-matrices.ts';
import { isLayer, LAYERS } from '../shared/layers.ts';
import type { Catalogue, CriterionColumn, RelatedEntryView, Row } from '../catalogue/catalogue.ts';
import { hasNoAnswer, type Cell } from '../shared/cell.ts';
import { notAFormula } from '../shared/not-a-formula.ts';
import { signsFromCell } from '../comparison/cell-words.ts';

/** Raised when a change of the outlets breaks their readers. */
export const SCHEMA_VERSION = 2;

/** Criteria whose value is a plain field of a row; their evidence is under `evidence`. */
const PLAIN = [STATUS, SINCE, LICENSE];

/** One row in `/data/options.json`: an option, or one mode of it. */
export function rowForOutlet(row: Row, site: URL): Record<string, unknown> {
	const { id, mode, name, url, rung, prominence, summary, aliases, seeds, thenAndNow, users, cautions, review, cells } = row;
	const others = Object.entries(cells).filter(([criterion]) => !PLAIN.includes(criterion) && !isLayer(criterion));
	return {
		id,
		mode,
		name,
		url: new URL(url, site).href,
		rung,
		prominence,
		summary,
		aliases,
		status: { state: first(cells[STATUS]), release: first(cells[RELEASE]), date: cells[RELEASE]?.date ?? null },
		license: cells[LICENSE]?.text ?? first(cells[LICENSE]),
		since: numberOrNull(first(cells[SINCE])),
		layers: Object.fromEntries(LAYERS.map((layer) => [layer, cells[layer]])),
		...Object.fromEntries(others),
		evidence: Object.fromEntries(PLAIN.map((criterion) => [criterion, cells[criterion]])),
		seeds,
		thenAndNow,
		users: users.map(({ name: user, ships, sources }) => ({ name: user, ships, sources })),
		cautions: cautions.map(({ says, when, sources }) => ({ says, when, sources })),
		review,
	};
}

/** A criterion in `/data/options.json`. */
function criterionForOutlet({ id, name, question, rule, matrix, several, values, agreement }: CriterionColumn): Record<string, unknown> {
	return {
		id,
		name,
		question,
		rule,
		matrix,
		several,
		values: values.map((value) => ({ id: value.id, name: value.name, meaning: value.meaning })),
		agreement: agreement ?? null,
	};
}

/**
 * A tool or a channel in `/data/options.json`.
 * @param published ids of the options that have a page; a draft that it serves is left out
 */
function relatedEntryForOutlet(
	{ id, url, data, cells, review }: RelatedEntryView,
	published: ReadonlySet<string>,
	site: URL,
): Record<string, unknown> {
	const { name, summary, aliases, facts } = data;
	const serves = data.serves.filter((option) => published.has(option));
	return { id, name, url: new URL(url, site).href, summary, aliases, serves, cells, facts, review };
}

/** All of `/data/options.json`. */
export function outletFrom(catalogue: Catalogue, site: URL, generated: string): Record<string, unknown> {
	const { rows, options, sources, matrices, tools, channels } = catalogue;
	const published = new Set(options.map(({ id }) => id));
	return {
		schemaVersion: SCHEMA_VERSION,
		generated,
		layers: LAYERS,
		criteria: comparedCriteria(catalogue).map(criterionForOutlet),
		options: rows.map((row) => rowForOutlet(row, site)),
		relatedCriteria: matrices
			.filter(({ answeredBy }) => !answeredBy.includes('options'))
			.flatMap(({ answeredBy, criteria }) => criteria.map((criterion) => ({ ...criterionForOutlet(criterion), answeredBy }))),
		tools: tools.map((tool) => relatedEntryForOutlet(tool, published, site)),
		channels: channels.map((channel) => relatedEntryForOutlet(channel, published, site)),
		sources: Object.fromEntries([...sources].map(([id, { title, url, publisher, read }]) => [id, { title, url, publisher, read }])),
	};
}

/**
 * The columns of `/data/options.csv` and one record per row; outcomes as I, D, I/D, I/-, -. An apostrophe marks text that a spreadsheet
 * would compute; the JSON has it unchanged.
 */
export function recordsFrom(catalogue: Catalogue, site: URL): { columns: string[]; records: Record<string, string>[] } {
	const criteria = comparedCriteria(catalogue);
	return {
		columns: [
			'id',
			'mode',
			'name',
			'url',
			'rung',
			'summary',
			...criteria.flatMap(({ id }) => (id === RELEASE ? [RELEASE, 'release-date'] : [id])),
			'prominence',
		],
		records: catalogue.rows.map((row) => ({
			id: row.id,
			mode: row.mode ?? '',
			name: notAFormula(row.name),
			url: new URL(row.url, site).href,
			rung: row.rung,
			prominence: row.prominence.is,
			summary: notAFormula(row.summary),
			'release-date': row.cells[RELEASE]?.date ?? '',
			...Object.fromEntries(criteria.map((criterion) => [criterion.id, notAFormula(flat(criterion, row.cells[criterion.id]))])),
		})),
	};
}

function comparedCriteria(catalogue: Catalogue): CriterionColumn[] {
	return comparedMatrices(catalogue).flatMap(({ criteria }) => criteria);
}

function flat(criterion: CriterionColumn, cell: Cell | undefined): string {
	if (!cell) return '';
	if (isLayer(criterion.id)) return letters(criterion, cell);
	if (criterion.id === LICENSE) return cell.text ?? cell.is.join(' ');
	return cell.is.join(' ');
}

function first(cell: Cell | undefined): string | null {
	const value = cell?.is[0];
	return value === undefined || value === 'none' || hasNoAnswer([value]) ? null : value;
}

function numberOrNull(text: string | null): number | null {
	return text === null || Number.isNaN(Number(text)) ? null : Number(text);
}

/** The letters of a layer's cell: `Dp` for a dependency whose version the publisher picks. */
function letters(criterion: CriterionColumn, cell: Cell): string {
	const signs = signsFromCell(criterion, cell).replaceAll('–', '-');
	return cell.pickedBy?.includes('publisher') ? signs.replace('D', 'Dp') : signs;
}
