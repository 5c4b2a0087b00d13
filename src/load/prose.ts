import { getEntry, render, type CollectionKey } from 'astro:content';

/**
 * The rendered body of one content file, and its sections for a table of contents.
 * @throws if there is no such file, which the catalogue has ruled out
 */
export async function proseOf(kind: CollectionKey, id: string) {
	const entry = await getEntry(kind, id);
	if (!entry) throw new Error(`There is no content/${kind}/${id}.`);
	const { Content, headings } = await render(entry);
	return { Content, sections: headings.filter(({ depth }) => depth === 2).map(({ slug, text }) => ({ id: slug, name: text })) };
}
