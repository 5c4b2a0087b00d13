import { citedSources } from '../catalogue/citations.ts';
import type { Content, Problem } from '../catalogue/content.ts';

/** Sources that nothing cites: they would be listed without backing anything. */
export function unusedSources(content: Content): Problem[] {
	const used = citedSources(content);
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
