import { citationsInEntry, sourcesCitedIn } from '../catalogue/citations.ts';
import type { Content, Problem } from '../catalogue/content.ts';

/** Sources that nothing cites: they would be listed without backing anything. */
export function unusedSources(content: Content): Problem[] {
	const used = new Set([
		...[...content.options, ...content.tools, ...content.channels].flatMap((entry) => citationsInEntry(entry).map(({ source }) => source)),
		...[...content.rungs, ...content.guides, ...content.articles].flatMap(({ body }) => sourcesCitedIn(body)),
		...content.articles.map(({ data }) => data.source),
		...content.recipes.flatMap(({ data }) => data.steps.flatMap(({ sources }) => sources)),
	]);
	return content.sources.flatMap(({ id, file, data }) =>
		Object.keys(data.pages)
			.filter((page) => !used.has(`${id}/${page}`))
			.map((page) => ({
				file,
				field: `pages.${page}`,
				message: `Nothing cites the source "${id}/${page}".`,
				fix: 'Cite it where it backs a claim, or remove it.',
			})),
	);
}
