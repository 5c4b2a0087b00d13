import type { ArticleView, RelatedEntryView, CriterionColumn, OptionView } from './catalogue.ts';
import { sourcesCitedIn } from './citations.ts';
import { sourcesOfRecipes } from '../recipes/start-here.ts';
import type { Source } from './source-index.ts';

/**
 * The sources of one page, each once, in the order in which a reader meets them; a source's number is its place. Cells come first, in the
 * order of the matrices, then cautions, users and prominence, then prose, facts, and the changes since the articles.
 */
export function citationList(page: OptionView | RelatedEntryView, criteria: readonly CriterionColumn[]): string[] {
	const rows = 'rows' in page ? page.rows : [page];
	const { data, body } = page;
	return [
		...new Set([
			...criteria.flatMap(({ id }) => rows.flatMap(({ cells }) => cells[id]?.sources ?? [])),
			...('recipes' in page ? sourcesOfRecipes(page.recipes) : []),
			...('cautions' in data ? [...data.cautions, ...data.users, data.prominence].flatMap(({ sources }) => sources) : []),
			...sourcesCitedIn(body),
			...('facts' in data ? data.facts.flatMap(({ sources }) => sources) : []),
			...data.thenAndNow.flatMap(({ sources }) => sources),
			...data.evidence.sources,
		]),
	];
}

/** The sources that a page of prose cites, each once, in the order of their numbers. */
export function sourcesOfProse(body: string, sources: ReadonlyMap<string, Source>): Source[] {
	return [...new Set(sourcesCitedIn(body))].flatMap((id) => sources.get(id) ?? []);
}

/**
 * The sources of an article's page in the order of their numbers: the article itself, then those of its prose, then those of the changes
 * since.
 */
export function citationsOfArticle({ source, body, changes }: ArticleView): string[] {
	return [...new Set([source, ...sourcesCitedIn(body), ...changes.flatMap(({ entry }) => entry.sources)])];
}
