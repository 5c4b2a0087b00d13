import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import type { z } from 'astro/zod';
import { COLLECTIONS } from './load/collections.ts';

/** One folder below content/, one collection; a file's name is its id. */
function folder<Schema extends z.ZodType<Record<string, unknown>>>(name: string, { schema, ending }: { schema: Schema; ending: string }) {
	return defineCollection({
		loader: glob({
			base: `./content/${name}`,
			pattern: `*${ending}`,
			generateId: ({ entry }) => entry.slice(0, -ending.length),
		}),
		schema,
	});
}

export const collections = {
	options: folder('options', COLLECTIONS.options),
	tools: folder('tools', COLLECTIONS.tools),
	channels: folder('channels', COLLECTIONS.channels),
	criteria: folder('criteria', COLLECTIONS.criteria),
	sources: folder('sources', COLLECTIONS.sources),
	rungs: folder('rungs', COLLECTIONS.rungs),
	guides: folder('guides', COLLECTIONS.guides),
	articles: folder('articles', COLLECTIONS.articles),
};
