import { defineCollection } from 'astro:content';
import { contentLoader, findingsLoader } from './load/content-loader.ts';
import { COLLECTION_IDS, COLLECTIONS } from './schema/collections.ts';

/**
 * One folder below content/, one collection: src/schema/collections.ts lists them, and the loader parses them. `findings` has the result of
 * the check over all of them.
 */
export const collections = Object.fromEntries([
	...COLLECTION_IDS.map((id) => [id, defineCollection({ loader: contentLoader(id), schema: COLLECTIONS[id].schema })] as const),
	['findings', defineCollection({ loader: findingsLoader() })] as const,
]);
