import { getCollection } from 'astro:content';
import { catalogueFrom } from '../model/catalogue/catalogue.ts';
import { checkContent } from '../model/check/check.ts';
import type { Content, Entry } from '../model/catalogue/content.ts';
import { reportFromProblems } from '../model/check/problem-report.ts';

/** What Astro keeps of a content file. */
interface StoredEntry<Data> {
	id: string;
	data: Data;
	filePath?: string;
	body?: string;
}

function entries<Data>(collection: readonly StoredEntry<Data>[]): Entry<Data>[] {
	return collection.map(({ id, data, filePath, body }) => ({ id, data, file: filePath ?? id, body: body ?? '' }));
}

const content: Content = {
	options: entries(await getCollection('options')),
	tools: entries(await getCollection('tools')),
	channels: entries(await getCollection('channels')),
	criteria: entries(await getCollection('criteria')),
	sources: entries(await getCollection('sources')),
	rungs: entries(await getCollection('rungs')),
	guides: entries(await getCollection('guides')),
	articles: entries(await getCollection('articles')),
};

const problems = checkContent(content);
if (problems.length > 0) throw new Error(`\n${reportFromProblems(problems, content)}`);

/** All that the site shows: read, joined and checked once. */
export const catalogue = catalogueFrom(content);
