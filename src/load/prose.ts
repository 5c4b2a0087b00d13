import type { MDXInstance } from 'astro';
import type { Content } from '../model/catalogue/content.ts';

type Prose = MDXInstance<Record<string, unknown>>;

// Loads all bodies at once, as parts of one module. Astro's own render() makes two modules of each file and loads them one by one: the
// build of a large guide would take half as long again.
const contents = import.meta.glob<Prose['Content']>('../../content/*/*.mdx', { eager: true, import: 'Content' });
const headings = import.meta.glob<Prose['getHeadings']>('../../content/*/*.mdx', { eager: true, import: 'getHeadings' });

/**
 * The rendered body of one content file, and its sections for a table of contents.
 * @throws if there is no such file; the catalogue has ruled that out
 */
export function proseOf(kind: keyof Content, id: string): { Content: Prose['Content']; sections: { id: string; name: string }[] } {
	const path = `../../content/${kind}/${id}.mdx`;
	const [Content, getHeadings] = [contents[path], headings[path]];
	if (!Content || !getHeadings) throw new Error(`There is no content/${kind}/${id}.mdx.`);
	return {
		Content,
		sections: getHeadings()
			.filter(({ depth }) => depth === 2)
			.map(({ slug, text }) => ({ id: slug, name: text })),
	};
}
