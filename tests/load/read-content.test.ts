import { COLLECTION_IDS } from '../../src/schema/collections.ts';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../src/load/read-content.ts';
import type { Content } from '../../src/model/catalogue/content.ts';
import { byId, soundContent } from '../fixtures/catalogue.ts';
import { temporaryProject, writeContentFile } from '../fixtures/content-folder.ts';

const RUNG = 'content/rungs/script.mdx';
const FRONTMATTER = [
	'name: Plain script',
	'short: Script',
	'summary: One file of source.',
	'assumes: a Python interpreter',
	'order: 1',
	'place: gradient',
];
const GOOD = `---\n${FRONTMATTER.join('\n')}\n---\n\nIts body.\n`;

/** The content without where its bodies start, which only files have. */
function withoutLines(content: Content): unknown {
	return JSON.parse(JSON.stringify(content, (key, value: unknown) => (key === 'above' ? undefined : value)));
}

test('returns the files’ content as written', () => {
	const { content, ...rest } = readContent(temporaryProject());
	expect(withoutLines(content)).toEqual(soundContent());
	expect(rest).toEqual({ problems: [], complete: true });
	// The line that Git and an editor count as the last of the frontmatter.
	expect(byId(content.rungs, 'script').above).toBe(9);
});

test.each<[string, string | Uint8Array]>([
	['Windows line ends', GOOD.replaceAll('\n', '\r\n')],
	['a byte-order mark', `\uFEFF${GOOD}`],
	['both', `\uFEFF${GOOD.replaceAll('\n', '\r\n')}`],
])('a file with %s is read like any other', (_, text) => {
	const root = temporaryProject();
	writeContentFile(root, RUNG, text);
	const { content, problems } = readContent(root);
	expect(problems).toEqual([]);
	const { data, body } = byId(content.rungs, 'script');
	expect(data).toEqual(byId(soundContent().rungs, 'script').data);
	expect(body).toBe('\nIts body.\n');
});

test.each([
	['a file without a body and a line end', `---\n${FRONTMATTER.join('\n')}\n---`],
	['space after the hyphens', GOOD.replaceAll('---', '--- \t')],
	['comments in the frontmatter', GOOD.replace('order: 1', '# The first of all\norder: 1 # counted from the left')],
	['a text that has all that needs quotes, in quotes', GOOD.replace('One file of source.', '"One: @file, {of} [source] # & *more*"')],
])('%s is read', (_, text) => {
	const root = temporaryProject();
	writeContentFile(root, RUNG, text);
	const { content, problems } = readContent(root);
	expect(problems).toEqual([]);
	expect(byId(content.rungs, 'script').data).toMatchObject({ name: 'Plain script', order: 1 });
});

test('takes three hyphens in the body for a line of the body', () => {
	const root = temporaryProject();
	writeContentFile(root, RUNG, `${GOOD}\n---\n\nMore.\n`);
	expect(byId(readContent(root).content.rungs, 'script').body).toBe('\nIts body.\n\n---\n\nMore.\n');
});

test('ignores hidden files, such as those of editors', () => {
	const root = temporaryProject();
	writeContentFile(root, 'content/rungs/.script.mdx.swp', new Uint8Array([0, 159, 146, 150]));
	writeContentFile(root, 'content/.DS_Store', new Uint8Array([0, 159, 146, 150]));
	expect(readContent(root).problems).toEqual([]);
});

test('reports a file with broken prose and still reads it, so that other files are checked too', () => {
	const root = temporaryProject();
	writeContentFile(root, RUNG, GOOD.replace('Its body.', 'Its <body>.'));
	const { content, problems, complete } = readContent(root);
	expect(problems).toMatchObject([{ file: RUNG, field: 'body' }]);
	expect(byId(content.rungs, 'script').body).toBe('\nIts <body>.\n');
	expect(complete).toBe(true);
});

test('reports a missing folder and reads the others', () => {
	const root = temporaryProject();
	rmSync(join(root, 'content/guides'), { recursive: true });
	const { content, problems, complete } = readContent(root);
	expect(complete).toBe(false);
	expect(problems).toEqual([
		{
			file: 'content/guides',
			message: 'This folder is missing.',
			fix: 'Create content/guides; it may be empty but for a .gitkeep.',
		},
	]);
	expect(withoutLines(content)).toEqual({ ...soundContent(), guides: [] });
});

test('reports every folder of a project without content', () => {
	const root = temporaryProject();
	rmSync(join(root, 'content'), { recursive: true });
	// Reviews come later, search does without synonyms, and the lab's folders may be missing.
	const expected = COLLECTION_IDS.filter((id) => !['synonyms', 'reviews', 'recipes', 'measurements'].includes(id)).map(
		(id) => `content/${id}`,
	);
	expect(readContent(root).problems.map(({ file }) => file)).toEqual(expected);
});

test('reports all problems of all files at once, and still reads the sound ones', () => {
	const root = temporaryProject();
	writeContentFile(root, RUNG, GOOD.replace('order: 1', 'order: first').replace('place: gradient', 'place: above'));
	writeContentFile(root, 'content/sources/cloud.yml', 'publisher: Cloud Inc.\n');
	writeContentFile(root, 'content/tools/Other.mdx', GOOD);
	const { content, problems, complete } = readContent(root);
	expect(complete).toBe(false);
	expect(problems.map(({ file, field = '' }) => `${file} ${field}`)).toEqual([
		'content/tools/Other.mdx ',
		'content/sources/cloud.yml pages',
		'content/rungs/script.mdx order',
		'content/rungs/script.mdx place',
	]);
	expect(content.rungs.map(({ id }) => id)).toEqual(['frozen', 'platform']);
	expect(content.options).toHaveLength(4);
});
