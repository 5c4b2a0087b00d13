import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import type { z } from 'astro/zod';
import { COLLECTIONS } from './load/collections.ts';

/** One folder below content/, one collection; a file's name is its id. */
function folder<Schema extends z.ZodType<Record<string, unknown>>>(name: string, { schema, ending }: { schema: Schema; ending: string }) {
	return defineCollection({
		loader: withoutRendering(
			glob({
				base: `./content/${name}`,
				pattern: `*${ending}`,
				generateId: ({ entry }) => entry.slice(0, -ending.length),
			}),
		),
		schema,
	});
}

/** Reads as another loader does, and asks Astro for no modules to render entries with: bodies come from src/load/prose.ts. */
function withoutRendering(loader: Loader): Loader {
	return {
		...loader,
		load: (context) => {
			const { store } = context;
			return loader.load({
				...context,
				store: {
					...store,
					set: (entry) => store.set({ ...entry, deferredRender: false }),
				},
			});
		},
	};
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
