import { getCollection } from 'astro:content';
import { catalogueFrom } from '../model/catalogue/join.ts';
import type { Content } from '../model/catalogue/content.ts';
import { checkContent } from '../model/check/check.ts';
import { reportFromProblems } from '../model/check/problem-report.ts';
import { COLLECTION_IDS, type CollectionId } from '../schema/collections.ts';

async function entriesOf(collection: CollectionId) {
	const stored = await getCollection(collection);
	return stored.map(({ id, data, filePath = id, body = '' }) => ({ id, data, file: filePath, body }));
}

const content = Object.fromEntries(
	await Promise.all(COLLECTION_IDS.map(async (id) => [id, await entriesOf(id)] as const)),
	// Each collection has been parsed by its own schema.
) as unknown as Content;

const problems = checkContent(content);
if (problems.length > 0) throw new Error(`\n${reportFromProblems(problems, content)}`);

/** All that the site shows: read, joined and checked once. */
export const catalogue = catalogueFrom(content);
