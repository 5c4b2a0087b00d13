import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../src/load/read-content.ts';
import type { Problem } from '../../src/model/content.ts';
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

/** The problems of a sound project in which one file is replaced by a text. */
function problemsWith(text: string | Uint8Array, file = RUNG): Problem[] {
	const root = temporaryProject();
	writeContentFile(root, file, text);
	return readContent(root).problems;
}

/** The plain script of the tiny catalogue with other cells. */
function optionWith(cells: string): string {
	return `---
name: Plain script
summary: One file that the target’s Python runs.
rung: script
evidence: { sources: [python-docs/scripts], checked: 2026-11-20 }
alternatives: []
cells:
${cells}
---
`;
}

test('what stands in the files comes back as it was written', () => {
	const { content, problems } = readContent(temporaryProject());
	expect(problems).toEqual([]);
	expect(content).toEqual(soundContent());
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

test('a file without a body and a line end is read', () => {
	expect(problemsWith(`---\n${FRONTMATTER.join('\n')}\n---`)).toEqual([]);
});

test('three hyphens in the body are a line of the body', () => {
	const root = temporaryProject();
	writeContentFile(root, RUNG, `${GOOD}\n---\n\nMore.\n`);
	expect(byId(readContent(root).content.rungs, 'script').body).toBe('\nIts body.\n\n---\n\nMore.\n');
});

test('hidden files, such as those of editors, are passed over', () => {
	const root = temporaryProject();
	writeContentFile(root, 'content/rungs/.script.mdx.swp', new Uint8Array([0, 159, 146, 150]));
	expect(readContent(root).problems).toEqual([]);
});

const MEND = 'Mend that line; text with a colon, a comma in braces or a leading quote needs quotes around it.';
const FENCE = 'Start the file with a line of three hyphens, then the fields, then another line of three hyphens.';

test.each<[string, string, string, string]>([
	['a colon in a text', GOOD.replace('summary: One', 'summary: One: one'), 'The YAML cannot be read: Nested mappings', MEND],
	['a quote that is not closed', GOOD.replace('Plain script', '"Plain script'), 'The YAML cannot be read: ', MEND],
	['a key given twice', GOOD.replace('short:', 'name: Again\nshort:'), 'The YAML cannot be read: Map keys must be unique', MEND],
	['a reference to an anchor that is not there', GOOD.replace('One file', '*one* file'), 'The YAML cannot be read: ', MEND],
	['a name without an anchor', GOOD.replace('Plain script', '*plain'), 'The YAML cannot be read: ', MEND],
	['no frontmatter', 'Just a text.\n', 'The frontmatter is missing or not closed.', FENCE],
	['an empty file', '', 'The frontmatter is missing or not closed.', FENCE],
	['frontmatter that is not closed', GOOD.replace('\n---\n\n', '\n\n'), 'The frontmatter is missing or not closed.', FENCE],
	['frontmatter after a blank line', `\n${GOOD}`, 'The frontmatter is missing or not closed.', FENCE],
])('%s is told with its place in the file and a way out', (_, text, message, fix) => {
	expect(problemsWith(text)).toEqual([{ file: RUNG, message: expect.stringContaining(message) as string, fix }]);
});

test('references that multiply without end are refused', () => {
	const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
	for (const [one, other] of [
		['a', 'b'],
		['b', 'c'],
		['c', 'd'],
	] as const)
		bomb.push(`${other}: &${other} [${Array.from({ length: 12 }, () => `*${one}`).join(', ')}]`);
	expect(problemsWith(bomb.join('\n'), 'content/criteria/bomb.yml')).toMatchObject([
		{ file: 'content/criteria/bomb.yml', message: expect.stringContaining('The YAML cannot be read') as string },
	]);
});

test('each error of a YAML file is told once, with its line', () => {
	const problems = problemsWith('name: a\nname: b\npublisher: c\npublisher: d\n', 'content/sources/twice.yml');
	expect(problems.map(({ file, message }) => `${file} ${message}`)).toEqual([
		'content/sources/twice.yml The YAML cannot be read: Map keys must be unique at line 2, column 1:',
		'content/sources/twice.yml The YAML cannot be read: Map keys must be unique at line 4, column 1:',
	]);
});

const PROGRAM = new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0x02, 0x01, 0x01, 0x00, 0xff, 0xfe]);

test.each<[string, Uint8Array | string]>([
	['a program', PROGRAM],
	['text in UTF-16', new Uint8Array([0xff, 0xfe, 0x6e, 0x00])],
	['text in Latin-1', new Uint8Array([...new TextEncoder().encode(GOOD), 0xe9])],
	['text with a NUL', GOOD.replace('Its body', 'Its\0body')],
])('%s is no content', (_, bytes) => {
	expect(problemsWith(bytes)).toEqual([
		{ file: RUNG, message: 'The file is not UTF-8 text.', fix: 'Save it as UTF-8, or remove it if it is a picture or a program.' },
	]);
});

test('a file that is too large is not read', () => {
	expect(problemsWith('x'.repeat(200_001))).toEqual([
		{
			file: RUNG,
			message: 'The file has 200001 bytes; more than 200000 is no content file.',
			fix: 'Move large material elsewhere and link to it.',
		},
	]);
});

test.each([
	['content/options/pex.md', 'Only .mdx files belong in content/options.', 'Rename it to end in .mdx, or move it elsewhere.'],
	['content/sources/pex.yaml', 'Only .yml files belong in content/sources.', 'Rename it to end in .yml, or move it elsewhere.'],
	['content/guides/more/deep.mdx', 'Only .mdx files belong in content/guides.', 'Rename it to end in .mdx, or move it elsewhere.'],
])('%s has no place there', (file, message, fix) => {
	expect(problemsWith(GOOD, file)).toEqual([{ file: file.split('/').slice(0, 3).join('/'), message, fix }]);
});

test.each(['Other', 'plain_script', 'plain script', 'plain-', 'skript–neu'])('%j cannot be the name of a file', (name) => {
	expect(problemsWith(GOOD, `content/rungs/${name}.mdx`)).toEqual([
		{
			file: `content/rungs/${name}.mdx`,
			message: `"${name}" cannot be an id, and the file's name is its id.`,
			fix: 'Name the file with lower-case letters, digits and hyphens, like "uv-tool".',
		},
	]);
});

test('a folder that is missing is told, and the others are read', () => {
	const root = temporaryProject();
	rmSync(join(root, 'content/guides'), { recursive: true });
	const { content, problems } = readContent(root);
	expect(problems).toEqual([
		{
			file: 'content/guides',
			message: 'This folder is missing.',
			fix: 'Create content/guides; it may be empty but for a .gitkeep.',
		},
	]);
	expect(content).toEqual({ ...soundContent(), guides: [] });
});

test('a project without content is told folder by folder', () => {
	const root = temporaryProject();
	rmSync(join(root, 'content'), { recursive: true });
	expect(readContent(root).problems.map(({ file }) => file)).toEqual([
		'content/options',
		'content/tools',
		'content/channels',
		'content/criteria',
		'content/sources',
		'content/rungs',
		'content/guides',
		'content/articles',
	]);
});

test('a folder whose name ends like a file’s is told', () => {
	const root = temporaryProject();
	mkdirSync(join(root, 'content/rungs/folder.mdx'));
	expect(readContent(root).problems).toEqual([
		{
			file: 'content/rungs/folder.mdx',
			message: expect.stringContaining('The file cannot be read (') as string,
			fix: 'Replace it with an ordinary file.',
		},
	]);
});

// Making links needs special rights on Windows.
test.skipIf(process.platform === 'win32')('a link that leads nowhere or round in a circle is told', () => {
	const root = temporaryProject();
	symlinkSync('loop.mdx', join(root, 'content/rungs/loop.mdx'));
	symlinkSync('nowhere.mdx', join(root, 'content/rungs/stray.mdx'));
	expect(readContent(root).problems).toEqual([
		{
			file: 'content/rungs/loop.mdx',
			message: expect.stringContaining('The file cannot be read (ELOOP') as string,
			fix: 'Replace it with an ordinary file.',
		},
		{
			file: 'content/rungs/stray.mdx',
			message: expect.stringContaining('The file cannot be read (ENOENT') as string,
			fix: 'Replace it with an ordinary file.',
		},
	]);
});

test('a misspelt field is told with the field that was meant', () => {
	expect(problemsWith(GOOD.replace('summary:', 'sumary:'))).toEqual([
		{ file: RUNG, field: 'summary', message: 'This field is missing.', fix: 'Add it: string is expected.' },
		{
			file: RUNG,
			field: 'sumary',
			message: 'There is no field called "sumary" here.',
			fix: 'Did you mean "summary"? The fields are name, short, summary, assumes, order, place.',
		},
	]);
});

test('a missing field is told with what is expected', () => {
	expect(problemsWith(GOOD.replace('order: 1\n', ''))).toEqual([
		{ file: RUNG, field: 'order', message: 'This field is missing.', fix: 'Add it: number is expected.' },
	]);
});

test.each([
	['a bare version', '  release: 2.10', 'cells.release'],
	['a bare version in the long form', '  release: { is: 2.10, date: 2026-09-12 }', 'cells.release.is'],
	['a bare version in a list', '  release: ["2.9", 2.10]', 'cells.release.1'],
])('%s is told with the quotes that it needs', (_, cells, field) => {
	const file = 'content/options/plain-script.mdx';
	const [problem, ...more] = problemsWith(optionWith(cells), file);
	expect(more).toEqual([]);
	expect(problem).toMatchObject({ file, field });
	expect(`${problem?.message ?? ''} ${problem?.fix ?? ''}`).toContain('a version in quotes ("2.10", since a bare 2.10 is the number 2.1)');
});

test('a cell that is left empty is told', () => {
	const file = 'content/options/plain-script.mdx';
	expect(problemsWith(optionWith('  release:'), file)).toMatchObject([{ file, field: 'cells.release', message: 'The cell is empty.' }]);
});

test('all problems of all files are told at once, and what is sound is still read', () => {
	const root = temporaryProject();
	writeContentFile(root, RUNG, GOOD.replace('order: 1', 'order: first').replace('place: gradient', 'place: above'));
	writeContentFile(root, 'content/sources/cloud.yml', 'publisher: Cloud Inc.\n');
	writeContentFile(root, 'content/tools/Other.mdx', GOOD);
	const { content, problems } = readContent(root);
	expect(problems.map(({ file, field = '' }) => `${file} ${field}`)).toEqual([
		'content/tools/Other.mdx ',
		'content/sources/cloud.yml pages',
		'content/rungs/script.mdx order',
		'content/rungs/script.mdx place',
	]);
	expect(content.rungs.map(({ id }) => id)).toEqual(['frozen', 'platform']);
	expect(content.options).toHaveLength(4);
});
