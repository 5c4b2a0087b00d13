import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { CollectionId } from '../schema/collections.ts';
import { readCollection } from './read-content.ts';

/** Hands one folder of content to Astro's store, and again whenever a file in it changes. */
export function contentLoader(id: CollectionId): Loader {
	return {
		name: 'content-reader',
		load: ({ config, store, watcher }) => {
			const root = fileURLToPath(config.root);
			const folder = fileURLToPath(new URL(`content/${id}`, config.root));
			const load = (): void => {
				store.clear();
				for (const { file, ...entry } of readCollection(root, id).entries) store.set({ ...entry, filePath: file });
			};
			load();
			watcher?.add(folder);
			watcher?.on('all', (_, path) => {
				if (path.startsWith(folder)) load();
			});
			return Promise.resolve();
		},
	};
}
