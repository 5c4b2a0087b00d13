import type { Source } from './source-index.ts';

/** A publisher with those of its pages that the guide cites. */
export interface PublisherSources {
	readonly name: string;
	/** The names of its files in `content/sources/`, with which its sources' ids and anchors begin. */
	readonly ids: readonly string[];
	readonly sources: readonly Source[];
}

/** The publishers whose names begin with one letter. */
export interface SourceLetter {
	/** The letter as addresses have it, or `other`. */
	readonly id: string;
	readonly name: string;
	readonly publishers: readonly PublisherSources[];
}

/** Names that begin with a digit or a sign. */
const OTHER = 'other';

/** All sources by the first letter of their publisher's name, both in the order of the alphabet; digits and signs come last. */
export function sourcesByLetter(sources: ReadonlyMap<string, Source>): SourceLetter[] {
	const publishers = [...Map.groupBy(sources.values(), ({ publisher }) => publisher)]
		.map(([name, own]): PublisherSources => ({ name, ids: [...new Set(own.map(({ id }) => publisherOf(id)))], sources: own }))
		.sort((one, other) => one.name.localeCompare(other.name, 'en'));
	return [...Map.groupBy(publishers, ({ name }) => letterOf(name))]
		.map(([id, own]): SourceLetter => ({ id, name: id === OTHER ? 'Other' : id.toUpperCase(), publishers: own }))
		.sort((one, other) => Number(one.id === OTHER) - Number(other.id === OTHER) || one.id.localeCompare(other.id, 'en'));
}

/** The number of sources under a letter. */
export function sourceCount({ publishers }: SourceLetter): number {
	return publishers.reduce((count, { sources }) => count + sources.length, 0);
}

function publisherOf(source: string): string {
	return source.slice(0, source.indexOf('/'));
}

/** Accents do not count: É is under E. */
function letterOf(name: string): string {
	const [first = ''] = name.normalize('NFD').toLowerCase();
	return /[a-z]/.test(first) ? first : OTHER;
}
