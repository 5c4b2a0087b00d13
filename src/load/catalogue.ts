import { getCollection, getEntry } from 'astro:content';
import type { Catalogue } from '../model/catalogue/catalogue.ts';
import { catalogueFrom } from '../model/catalogue/join.ts';
import type { Content, Problem } from '../model/catalogue/content.ts';
import { publishedCatalogue } from '../model/catalogue/published.ts';
import * as findings from '../model/check/findings.ts';
import { reportFromProblems } from '../model/check/problem-report.ts';
import { COLLECTION_IDS, type CollectionId } from '../schema/collections.ts';
import type { Findings } from './check-project.ts';
import { FINDINGS } from './content-loader.ts';

async function entriesOf(collection: CollectionId) {
	const stored = await getCollection(collection);
	return stored.map(({ id, data, filePath = id, body = '' }) => ({ id, data, file: filePath, body }));
}

const all = Object.fromEntries(
	await Promise.all(COLLECTION_IDS.map(async (id) => [id, await entriesOf(id)] as const)),
	// The cast is safe: each collection has been parsed by its own schema.
) as unknown as Content;

const { problems, gaps } = (await getEntry('findings', FINDINGS))?.data as Pick<Findings, 'problems' | 'gaps'>;
if (import.meta.env.PROD && problems.length > 0) throw new Error(`\n${reportFromProblems(problems, all)}`);

/** Everything the site shows: read, joined and checked once. */
export const catalogue = import.meta.env.DEV ? catalogueInProgress() : publishedCatalogue(all);

function catalogueInProgress(): Catalogue {
	const { content, withheld } = findings.contentInProgress(all, problems);
	return catalogueFrom(content, withheld);
}

/** The problems with the content of the page at an address; `npm run dev` shows them instead of the page. */
export function faultsAt(url: string): Problem[] {
	return findings.faultsAt(url, problems, catalogue.withheld);
}

/** The gaps of the page at an address, if it is unfinished; `npm run dev` shows them on the page. */
export function unfinishedAt(url: string): findings.Unfinished | undefined {
	return import.meta.env.DEV ? findings.unfinishedAt(url, all, gaps) : undefined;
}
