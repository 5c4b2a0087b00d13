import { expect, test } from 'vitest';
import { checkProject, findingsIn } from '../../src/load/check-project.ts';
import { entryFromText } from '../../src/load/read-entry.ts';
import { readContent } from '../../src/load/read-content.ts';
import { draftFiles } from '../../src/model/catalogue/withhold.ts';
import { COLLECTION_IDS, COLLECTIONS, type Collection } from '../../src/schema/collections.ts';
import { temporaryProject, writeContentFile } from '../fixtures/content-folder.ts';
import { DRAFTS, leanOnDrafts } from '../fixtures/drafts.ts';

function projectWithDrafts(change = leanOnDrafts): string {
	const root = temporaryProject(change);
	for (const [file, text] of Object.entries(DRAFTS)) writeContentFile(root, file, text);
	return root;
}

test('the fixture has a draft of every kind', () => {
	const kinds = COLLECTION_IDS.filter((id) => (COLLECTIONS[id] satisfies Collection as Collection).draft);
	expect(new Set([...draftFiles(readContent(projectWithDrafts()).content)].map((file) => file.split('/')[1]))).toEqual(new Set(kinds));
});

test('accepts drafts and references to them, and counts them', () => {
	const { sound, report } = checkProject(projectWithDrafts());
	expect(report).toMatch(/^The content is sound: \d+ files, no problems\. 11 are drafts and not in the built site\.$/);
	expect(sound).toBe(true);
});

test('lists the gaps of a draft in the words of the check', () => {
	const { gaps } = findingsIn(projectWithDrafts());
	const lacking = gaps.map(({ file, field = '' }) => `${file} ${field}`);
	expect(lacking).toEqual(
		expect.arrayContaining([
			'content/options/unripe.mdx summary',
			'content/options/unripe.mdx body',
			'content/options/unripe.mdx cells.kernel',
			'content/tools/unripe-tool.mdx evidence.sources',
			'content/channels/unripe-channel.mdx serves',
			'content/rungs/unripe.mdx assumes',
			'content/guides/unripe.mdx summary',
			'content/articles/pythonspeed.mdx summary',
		]),
	);
	expect(gaps.every(({ file }) => file in DRAFTS)).toBe(true);
});

test.each([
	['a misspelt field', 'nome: Unripe', 'There is no field called "nome" here.'],
	['a summary that is too long', `summary: ${'x'.repeat(300)}`, 'The summary has 300 characters, and 160 are the most'],
	['an answer that no criterion has', 'cells: { code: raw }', '"raw" is not a value of the criterion "code".'],
	['a source that is not listed', 'evidence: { sources: [nobody/nothing] }', 'There is no source called "nobody/nothing".'],
])('%s is a fault in a draft, too', (_, field, message) => {
	const root = projectWithDrafts();
	writeContentFile(root, 'content/options/unripe.mdx', `---\ndraft: true\nname: Unripe option\nrung: script\n${field}\n---\n`);
	expect(checkProject(root).report).toContain(message);
});

test('accepts only true for draft', () => {
	const text = '---\ndraft: maybe\nname: A\nsummary: B\norder: 1\n---\n';
	expect(entryFromText('guides', { id: 'a', file: 'a.mdx', text })).toEqual({
		problems: [{ file: 'a.mdx', field: 'draft', message: '"maybe" is not allowed here.', fix: 'Write draft: true, or remove the field.' }],
	});
});

test('refuses the field in kinds without drafts', () => {
	const text = 'draft: true\npublisher: A\npages: { b: { title: B, url: https://a.example/, read: 2026-11-20 } }\n';
	expect(entryFromText('sources', { id: 'a', file: 'a.yml', text }).problems).toMatchObject([
		{ field: 'draft', message: 'There is no field called "draft" here.' },
	]);
});
