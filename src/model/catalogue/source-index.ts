import { citationsInEntry, sourcesCitedIn } from './citations.ts';
import type { Content } from './content.ts';
import { caseUrl, entryUrl, rungUrl } from '../shared/addresses.ts';

/** A page that cites a source. */
export interface SourceUse {
	name: string;
	url: string;
}

/** A source with everything known about it. */
export interface Source {
	id: string;
	title: string;
	url: string;
	publisher: string;
	/** The day on which a second reader opened it, or null if nobody has yet. */
	read: string | null;
	/** The pages that cite it, each once. */
	usedBy: SourceUse[];
}

/** All sources by id, each with the pages that cite it. */
export function sourceIndex(content: Content): Map<string, Source> {
	const index = new Map<string, Source>();
	for (const { id, data } of content.sources)
		for (const [page, { title, url, read }] of Object.entries(data.pages))
			index.set(`${id}/${page}`, { id: `${id}/${page}`, title, url, publisher: data.publisher, read: read ?? null, usedBy: [] });
	for (const { sources, ...use } of usesIn(content)) for (const source of new Set(sources)) index.get(source)?.usedBy.push(use);
	return index;
}

function usesIn(content: Content): (SourceUse & { sources: string[] })[] {
	return [
		...(['options', 'tools', 'channels'] as const).flatMap((kind) =>
			content[kind].map((entry) => ({
				name: entry.data.name,
				url: entryUrl(kind, entry.id),
				sources: citationsInEntry(entry).map(({ source }) => source),
			})),
		),
		...content.rungs.map(({ id, data, body }) => ({
			name: data.name,
			url: rungUrl(id),
			sources: sourcesCitedIn(body),
		})),
		...content.cases.map(({ id, data }) => ({
			name: data.name,
			url: caseUrl(id),
			sources: data.picks.flatMap(({ sources }) => sources),
		})),
		...(['guides', 'symptoms'] as const).flatMap((kind) =>
			content[kind].map(({ id, data, body }) => ({ name: data.name, url: entryUrl(kind, id), sources: sourcesCitedIn(body) })),
		),
		...content.articles.map(({ id, data, body }) => ({
			name: data.title,
			url: entryUrl('articles', id),
			sources: [data.source, ...sourcesCitedIn(body)],
		})),
	];
}
