import type { CollectionId, DataOf } from '../../schema/collections.ts';

/** One content file: its id (its name without the ending), its place, what its fields say, and its body. */
export interface Entry<Data> {
	id: string;
	/** Path from the project's root, for messages. */
	file: string;
	data: Data;
	/** The MDX below the frontmatter; empty for other files. */
	body: string;
	/** Lines of the file above the body, so that messages can name a line; not known where Astro's store hands the entry over. */
	above?: number;
}

/** Everything that people wrote, as they wrote it: the model's only input. */
export type Content = { [Id in CollectionId]: Entry<DataOf<Id>>[] };

/** Something wrong with the content: where, what, and how to mend it. */
export interface Problem {
	file: string;
	/** The field, as a path with dots; left out where the whole file is meant. */
	field?: string;
	message: string;
	fix: string;
	/** Something that is not written yet, and not wrong: `npm run dev` marks it and shows the page. */
	gap?: true;
}
