import { getEntry, render, type CollectionKey } from 'astro:content';

/**
 * The rendered body of one content file.
 * @throws if there is no such file, which the catalogue has ruled out
 */
export async function proseOf(kind: CollectionKey, id: string) {
	const entry = await getEntry(kind, id);
	if (!entry) throw new Error(`There is no content/${kind}/${id}.`);
	return render(entry);
}
