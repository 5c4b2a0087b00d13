import { citationsInEntry, sourcesCitedIn } from '../catalogue/citations.ts';
import type { Content, Problem } from '../catalogue/content.ts';
import { suggestion } from './suggestion.ts';

/** Citations of a source that no file in content/sources lists. */
export function unknownSources(content: Content): Problem[] {
	const known = content.sources.flatMap(({ id, data }) => Object.keys(data.pages).map((page) => `${id}/${page}`));
	const knownIds = new Set(known);
	const citations = [
		...[...content.options, ...content.tools, ...content.channels].flatMap((entry) =>
			citationsInEntry(entry).map((citation) => ({ file: entry.file, ...citation })),
		),
		...[...content.rungs, ...content.guides, ...content.symptoms, ...content.articles].flatMap(({ file, body }) =>
			sourcesCitedIn(body).map((source) => ({ file, field: 'body', source })),
		),
		...content.articles.map(({ file, data }) => ({ file, field: 'source', source: data.source })),
		...content.cases.flatMap(({ file, data }) =>
			data.picks.flatMap(({ sources }, index) => sources.map((source) => ({ file, field: `picks.${index}.sources`, source }))),
		),
		...content.recipes.flatMap(({ file, data }) =>
			data.steps.flatMap(({ sources }, index) => sources.map((source) => ({ file, field: `steps.${index}.sources`, source }))),
		),
	];
	return citations
		.filter(({ source }) => !knownIds.has(source))
		.map(({ file, field, source }) => ({
			file,
			field,
			message: `There is no source called "${source}".`,
			fix: `${suggestion(source, known)} New ones go into content/sources/${source.split('/')[0] ?? '<publisher>'}.yml.`,
		}));
}
