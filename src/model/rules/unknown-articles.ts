import type { Content, Problem } from '../catalogue/content.ts';
import { suggestion } from './suggestion.ts';

/** References to an unknown article. */
export function unknownArticles(content: Content): Problem[] {
	const known = content.articles.map(({ id }) => id);
	const references = [...content.options, ...content.tools, ...content.channels].flatMap(({ file, data }) => [
		...data.seeds.map((seed, index) => ({ file, field: `seeds.${index}`, seed })),
		...data.thenAndNow.map(({ seed }, index) => ({ file, field: `thenAndNow.${index}.seed`, seed })),
	]);
	return references
		.filter(({ seed }) => !known.includes(seed))
		.map(({ file, field, seed }) => ({
			file,
			field,
			message: `There is no article called "${seed}".`,
			fix: `${suggestion(seed, known)} Add content/articles/${seed}.mdx, or remove the reference.`,
		}));
}
