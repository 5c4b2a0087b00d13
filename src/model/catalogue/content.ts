import type { Article } from '../../schema/article.ts';
import type { RelatedEntry } from '../../schema/related-entry.ts';
import type { Criterion } from '../../schema/criterion.ts';
import type { Guide } from '../../schema/guide.ts';
import type { PackagingOption } from '../../schema/option.ts';
import type { Publisher } from '../../schema/publisher.ts';
import type { Rung } from '../../schema/rung.ts';

/** One content file: its id (the file's name), where it lies, what its frontmatter says, and its body. */
export interface Entry<Data> {
	id: string;
	/** Path from the project's root, for messages. */
	file: string;
	data: Data;
	/** The MDX below the frontmatter; empty for YAML files. */
	body: string;
}

/** Everything that people wrote, as they wrote it: the model's only input. */
export interface Content {
	options: Entry<PackagingOption>[];
	tools: Entry<RelatedEntry>[];
	channels: Entry<RelatedEntry>[];
	criteria: Entry<Criterion>[];
	sources: Entry<Publisher>[];
	rungs: Entry<Rung>[];
	guides: Entry<Guide>[];
	articles: Entry<Article>[];
}

/** Something wrong with the content: where, what, and how to mend it. */
export interface Problem {
	file: string;
	/** The field, as a path with dots; left out where the whole file is meant. */
	field?: string;
	message: string;
	fix: string;
}
