import type { Content, Problem } from '../catalogue/content.ts';

/** Changes since an article that is not in the page's field `seeds`. */
export function unnamedArticles(content: Content): Problem[] {
	return [...content.options, ...content.tools, ...content.channels].flatMap(({ file, data }) =>
		data.thenAndNow.flatMap(({ seed }, index) =>
			data.seeds.includes(seed)
				? []
				: [
						{
							file,
							field: `thenAndNow.${index}.seed`,
							message: `The article "${seed}" is not among the seeds.`,
							fix: `Add ${seed} to seeds if the article names it, or remove the entry.`,
						},
					],
		),
	);
}
