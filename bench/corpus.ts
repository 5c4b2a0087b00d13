import type { Catalogue, CriterionColumn, MatrixView, OptionView } from '../src/model/catalogue/catalogue.ts';
import { checkingWords } from '../src/model/shared/comparison/checking-words.ts';
import { criterionNames } from '../src/model/shared/criterion-names.ts';
import { citationList } from '../src/model/catalogue/citation-list.ts';
import { comparedMatrices } from '../src/model/comparison/compared-matrices.ts';
import { answersOf, type Answer } from '../src/model/catalogue/option-cells.ts';
import { wordsFromCell } from '../src/model/comparison/cell-words.ts';
import { SITE_NAME } from '../src/model/page-register/page-title.ts';
import { plain, table } from './markdown.ts';

/** A page of this guide as plain Markdown that is also valid MDX, so that any site generator can show it. */
export interface CorpusPage {
	/** Path without ending, from the root of the pages: `options/pex`. */
	path: string;
	title: string;
	description: string;
	/** The body, without a heading for the title. */
	markdown: string;
}

/** Prose cites with this component, which the peers do not have. */
const CITE = /<Cite\s+id=(["'])(.*?)\1\s*\/>/g;

/**
 * The real content of this guide for other site generators: each option's page with its prose, every cell as a line of a table, the changes
 * since the articles, the alternatives and the sources; all rows and criteria as one table; and a home page.
 * @param catalogue everything the site shows
 * @param optionUrl how the generator's pages link to an option
 */
export function corpusFrom(catalogue: Catalogue, optionUrl: (id: string) => string): CorpusPage[] {
	return [
		homePage(catalogue, optionUrl),
		comparisonPage(catalogue, optionUrl),
		...catalogue.options.map((option) => optionPage(catalogue, option, optionUrl)),
	];
}

function homePage({ rungs }: Catalogue, optionUrl: (id: string) => string): CorpusPage {
	const parts = rungs.map(({ name, summary, options }) =>
		[
			`## ${plain(name)}`,
			plain(summary),
			options.map(({ id, data }) => `- [${plain(data.name)}](${optionUrl(id)}): ${plain(data.summary)}`).join('\n'),
		].join('\n\n'),
	);
	return {
		path: 'index',
		title: SITE_NAME,
		description: 'Every way of shipping a Python application, compared on the same terms, each claim with its source.',
		markdown: parts.join('\n\n'),
	};
}

function comparisonPage({ rows, rungs, criteria }: Catalogue, optionUrl: (id: string) => string): CorpusPage {
	const head = ['Option', 'Rung', ...criteria.map(({ name }) => plain(name))];
	const lines = rows.map((row) => [
		`[${plain(row.name)}](${optionUrl(row.id)})`,
		plain(rungs.find(({ id }) => id === row.rung)?.name ?? row.rung),
		...criteria.map((criterion) => {
			const cell = row.cells[criterion.id];
			return cell ? plain(wordsFromCell(criterion, cell)) : '';
		}),
	]);
	return { path: 'compare', title: 'Compare', description: 'Every option on the same terms.', markdown: table(head, lines) };
}

function optionPage(catalogue: Catalogue, option: OptionView, optionUrl: (id: string) => string): CorpusPage {
	const { criteria, options, sources, articles } = catalogue;
	const { id, data, body } = option;
	const citations = citationList(option, criteria);
	const refs = (ids: readonly string[]) => ids.map((source) => `[${citations.indexOf(source) + 1}](#sources)`).join(' ');
	const facts = (matrix: MatrixView) =>
		table(
			['Question', 'Answer', 'Note', 'Checked', 'Sources'],
			answersOf(option, matrix.criteria).flatMap(({ criterion, answers }) =>
				answers.map((answer) => [plain(criterion.name), ...answerCells(criterion, answer, criteria), refs(answer.cell.sources)]),
			),
		);
	const [ships, ...others] = comparedMatrices(catalogue);
	const parts = [
		plain(data.summary),
		`## ${ships.name}`,
		facts(ships),
		body.replaceAll(CITE, (_, _quote, source: string) => refs([source])).trim(),
		'## Then and now',
		data.thenAndNow
			.map(
				({ seed, said, now, sources: cited }) =>
					`- ${plain(articles.find((article) => article.id === seed)?.title ?? seed)}: ${plain(said)} ${plain(now)} ${refs(cited)}`,
			)
			.join('\n'),
		'## Alternatives',
		data.alternatives
			.map(
				({ option: other, difference }) =>
					`- [${plain(options.find((candidate) => candidate.id === other)?.data.name ?? other)}](${optionUrl(other)}): ${plain(difference)}`,
			)
			.join('\n'),
		...others.flatMap((matrix) => [`## ${matrix.name}`, facts(matrix)]),
		'## Sources',
		citations
			.flatMap((source) => sources.get(source) ?? [])
			.map(({ title, url, publisher, read }, index) => `${index + 1}. [${plain(title)}](${url}), ${plain(publisher)}, read ${read}`)
			.join('\n'),
	];
	return { path: `options/${id}`, title: data.name, description: data.summary, markdown: parts.filter(Boolean).join('\n\n') };
}

function answerCells(criterion: CriterionColumn, { mode, cell }: Answer, criteria: readonly CriterionColumn[]): string[] {
	return [
		plain(`${mode === null ? '' : `${mode}: `}${wordsFromCell(criterion, cell)}`),
		plain(cell.note ?? ''),
		plain(`${checkingWords(cell, criterionNames(criteria))}, ${cell.checked}`),
	];
}
