import type { CollectionId, DataOf } from '../../schema/collections.ts';

/** One content file: its id (its name without the ending), its path, its fields and its body. */
export interface Entry<Data> {
	id: string;
	/** Path from the project's root, for messages. */
	file: string;
	data: Data;
	/** The MDX below the frontmatter; empty for other files. */
	body: string;
	/** Lines of the file above the body, so that messages can name a line; not known for entries from Astro's store. */
	above?: number;
}

/** All content as people wrote it: the model's only input. */
export type Content = { [Id in CollectionId]: Entry<DataOf<Id>>[] };

/** A problem of the content: where it is, what is wrong, and how to fix it. */
export interface Problem {
	file: string;
	/** The field, as a path with dots; missing if the whole file is meant. */
	field?: string;
	message: string;
	fix: string;
	/** Something not written yet, which is no problem: `npm run dev` marks it and shows the page. */
	gap?: true;
}
