import type { AuthoredCells } from '../../schema/cell.ts';
import { COLLECTION_IDS, type CollectionId } from '../../schema/collections.ts';
import { caseUrl, entryUrl, rungUrl, stackUrl } from '../shared/addresses.ts';
import { citedSources } from './citations.ts';
import type { Content } from './content.ts';
import { rungsOf } from './rungs-of.ts';

/** A page that others may refer to but that is not shown: a draft in the built site, a file with problems in `npm run dev`. */
export interface WithheldPage {
	kind: CollectionId;
	id: string;
	name: string;
	/** The address that it would have had. */
	url: string;
}

/** The files that are marked as drafts. */
export function draftFiles(content: Content): Set<string> {
	return new Set(
		COLLECTION_IDS.flatMap((kind) => content[kind].filter(({ data }) => 'draft' in data && data.draft === true).map(({ file }) => file)),
	);
}

/**
 * Takes files out of the content, with everything that cannot be shown without them: the options of a rung, the stacks of a member, the cases of a pick, the
 * cells of a criterion, the reviews of a page, the measurements of an option, and the sources that no other page cites.
 * @returns the remaining content, and the pages missing from it
 */
export function withhold(content: Content, files: ReadonlySet<string>): { content: Content; withheld: WithheldPage[] } {
	if (files.size === 0) return { content, withheld: [] };
	const rungs = new Set(content.rungs.filter(({ file }) => !files.has(file)).map(({ id }) => id));
	const options = new Set(
		content.options.filter(({ file, data }) => files.has(file) || rungsOf(data).some(({ rung }) => !rungs.has(rung))).map(({ id }) => id),
	);
	// Except files that could not be read at all.
	const kept = new Set(content.options.map(({ id }) => id).filter((id) => !options.has(id)));
	const read = new Set([...kept, ...[...content.tools, ...content.channels].filter(({ file }) => !files.has(file)).map(({ id }) => id)]);
	const goes = (kind: CollectionId, { id, file, data }: Content[CollectionId][number]): boolean => {
		if (kind === 'options') return options.has(id);
		if ('inside' in data && data.inside.some((key) => !kept.has(key.split('.')[0] ?? ''))) return true;
		if ('picks' in data && data.picks.some(({ option }) => !kept.has(option.split('.')[0] ?? ''))) return true;
		if (kind === 'reviews') return files.has(file) || !read.has(id);
		const [option = ''] = kind === 'recipes' || kind === 'measurements' ? id.split('.') : [];
		return files.has(file) || options.has(option);
	};
	const left = Object.fromEntries(
		COLLECTION_IDS.map((kind) => [kind, content[kind].filter((entry) => !goes(kind, entry))]),
	) as unknown as Content;
	const withheld = COLLECTION_IDS.flatMap((kind) =>
		content[kind].filter((entry) => goes(kind, entry)).flatMap((entry) => pageOf(kind, entry)),
	);
	return { content: withoutLooseEnds(content, left), withheld };
}

/** The page of an entry, if its kind has pages. */
function pageOf(kind: CollectionId, { id, data }: Content[CollectionId][number]): WithheldPage[] {
	const url = pageUrl(kind, id);
	if (url === undefined) return [];
	const name = 'name' in data ? data.name : 'title' in data ? data.title : id;
	return [{ kind, id, name, url }];
}

/** The address of an entry's page; nothing for kinds without pages of their own. */
export function pageUrl(kind: CollectionId, id: string): string | undefined {
	switch (kind) {
		case 'options':
		case 'tools':
		case 'channels':
		case 'guides':
		case 'symptoms':
		case 'articles':
			return entryUrl(kind, id);
		case 'rungs':
			return rungUrl(id);
		case 'cases':
			return caseUrl(id);
		case 'stacks':
			return stackUrl(id);
		default:
			return undefined;
	}
}

/** The remaining content without answers to removed criteria, and without sources that only removed pages cited. */
function withoutLooseEnds(all: Content, left: Content): Content {
	const gone = new Set(all.criteria.filter((criterion) => !left.criteria.includes(criterion)).map(({ id }) => id));
	const cited = citedSources(left);
	const citedBefore = citedSources(all);
	const related = <Entry extends Content['tools'][number]>(entry: Entry): Entry => ({
		...entry,
		data: { ...entry.data, cells: withoutCells(entry.data.cells, gone) },
	});
	return {
		...left,
		options: left.options.map((entry) => {
			const { cells, modes } = entry.data;
			const ownCells = Object.entries(modes ?? {}).map(([id, mode]) => [id, { ...mode, cells: withoutCells(mode.cells, gone) }] as const);
			return {
				...entry,
				data: { ...entry.data, cells: withoutCells(cells, gone), ...(modes && { modes: Object.fromEntries(ownCells) }) },
			};
		}),
		tools: left.tools.map(related),
		channels: left.channels.map(related),
		sources: left.sources.flatMap((entry) => {
			const pages = Object.entries(entry.data.pages).filter(([page]) => {
				const source = `${entry.id}/${page}`;
				return cited.has(source) || !citedBefore.has(source);
			});
			return pages.length > 0 ? [{ ...entry, data: { ...entry.data, pages: Object.fromEntries(pages) } }] : [];
		}),
	};
}

function withoutCells(cells: AuthoredCells, gone: ReadonlySet<string>): AuthoredCells {
	return Object.fromEntries(
		Object.entries(cells)
			.filter(([criterion]) => !gone.has(criterion))
			.map(([criterion, cell]) => {
				if (typeof cell !== 'object' || Array.isArray(cell) || !cell.from) return [criterion, cell];
				return [criterion, { ...cell, from: cell.from.filter((other) => !gone.has(other)) }];
			}),
	);
}
