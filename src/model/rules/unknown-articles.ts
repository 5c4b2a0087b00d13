import { SEEDS } from '../../schema/seeds.ts';
import type { Content, Problem } from '../catalogue/content.ts';
import { suggestion } from './suggestion.ts';

/** References to an article that nobody has written up, and articles that nothing can refer to. */
export function unknownArticles(content: Content): Problem[] {
	const seeds: readonly string[] = SEEDS;
	const written = new Set(content.articles.map(({ id }) => id));
	const references = [...content.options, ...content.tools, ...content.channels].flatMap(({ file, data }) => [
		...data.seeds.map((seed, index) => ({ file, field: `seeds.${index}`, seed })),
		...data.thenAndNow.map(({ seed }, index) => ({ file, field: `thenAndNow.${index}.seed`, seed })),
	]);
	return [
		...content.articles
			.filter(({ id }) => !seeds.includes(id))
			.map(({ id, file }) => ({
				file,
				message: `"${id}" is none of the articles that the guide grew from.`,
				fix: suggestion(id, seeds),
			})),
		...references
			.filter(({ seed }) => !written.has(seed))
			.map(({ file, field, seed }) => ({
				file,
				field,
				message: `There is no article called "${seed}".`,
				fix: `Add content/articles/${seed}.mdx, or remove the reference.`,
			})),
	];
}
