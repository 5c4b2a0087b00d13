import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { problemsByFile } from '../model/check/problem-report.ts';
import type { CollectionId } from '../schema/collections.ts';
import { findingsIn } from './check-project.ts';
import { readCollection } from './read-content.ts';

/** Hands one folder of content to Astro's store, and again whenever a file in it changes. */
export function contentLoader(id: CollectionId): Loader {
	return {
		name: 'content-loader',
		load: (context) =>
			loadAndWatch(context, `content/${id}/`, (root) => {
				context.store.clear();
				for (const { file, ...entry } of readCollection(root, id).entries) context.store.set({ ...entry, filePath: file });
			}),
	};
}

/** Hands the findings of the check of all content to Astro's store as one entry, and prints them in the terminal. */
export function findingsLoader(): Loader {
	return {
		name: 'findings-loader',
		load: (context) => {
			let told = '';
			return loadAndWatch(context, 'content/', (root) => {
				const { problems, gaps } = findingsIn(root);
				context.store.set({ id: FINDINGS, data: { problems, gaps } });
				// The content of a build has been checked already.
				const report = context.watcher ? problemsByFile(problems) : '';
				if (report !== told) {
					if (report === '') context.logger.info('The content is sound.');
					else context.logger.warn(`The content has problems:\n\n${report}\n`);
				}
				told = report;
			});
		},
	};
}

/** The id of the only entry of the collection `findings`. */
export const FINDINGS = 'content';

/** Loads now, and in `npm run dev` again whenever something in a folder of the project changes. */
function loadAndWatch({ config, watcher }: LoaderContext, folder: string, load: (root: string) => void): Promise<void> {
	const root = fileURLToPath(config.root);
	const path = fileURLToPath(new URL(folder, config.root));
	load(root);
	watcher?.add(path);
	watcher?.on('all', (_, changed) => {
		if (changed.startsWith(path)) load(root);
	});
	return Promise.resolve();
}
