import { expect, test } from 'vitest';
import { corpusFrom, type CorpusPage } from '../../bench/corpus.ts';
import type { Change } from '../fixtures/catalogue.ts';
import { byId, catalogueWith } from '../fixtures/catalogue.ts';

function pageOf(path: string, change?: Change): CorpusPage {
	const page = corpusFrom(catalogueWith(change), (id) => `/o/${id}`).find((candidate) => candidate.path === path);
	if (!page) throw new Error(`There is no page ${path}.`);
	return page;
}

test('has a home page, a comparison and a page for each option', () => {
	const { options } = catalogueWith();
	expect(corpusFrom(catalogueWith(), String).map(({ path }) => path)).toEqual([
		'index',
		'compare',
		...options.map(({ id }) => `options/${id}`),
	]);
});

test('gives the comparison a line for each row and a column for each criterion', () => {
	const { rows, criteria } = catalogueWith();
	const lines = pageOf('compare').markdown.split('\n');
	expect(lines).toHaveLength(rows.length + 2);
	expect(lines[0]?.split(' | ')).toHaveLength(criteria.length + 2);
	expect(lines.join('\n')).toContain('[Plain script](/o/plain-script)');
});

test('gives an option’s page all its cells, its prose with numbers for citations, and its sources', () => {
	const { markdown } = pageOf('options/freezer', ({ options }) => {
		const freezer = byId(options, 'freezer');
		const [source = ''] = freezer.data.evidence.sources;
		freezer.body = freezer.body.replace('## Start here\n', `## Start here\n\nSo it is said. <Cite id="${source}" />\n`);
	});
	expect(markdown).toContain('So it is said. [1](#sources)');
	expect(markdown).not.toContain('<Cite');
	for (const { name } of catalogueWith().criteria) expect(markdown).toContain(`| ${name} |`);
	expect(markdown).toMatch(/## Sources\n\n1\. \[.+\]\(https?:/);
});

test('escapes text that Markdown or MDX would take for markup', () => {
	const { description, markdown } = pageOf('options/freezer', ({ options }) => {
		byId(options, 'freezer').data.summary = 'Writes <name>|{version} into *one* file.';
	});
	expect(description).toBe('Writes <name>|{version} into *one* file.');
	expect(markdown).toContain(String.raw`Writes \<name\>\|\{version\} into \*one\* file.`);
});
