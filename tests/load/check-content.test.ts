import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { byId, soundContent } from '../fixtures/catalogue.ts';
import { temporaryProject, writeContentFile } from '../fixtures/content-folder.ts';

const SCRIPT = fileURLToPath(new URL('../../scripts/check-content.ts', import.meta.url));

function check(root: string): { status: number | null; stdout: string; stderr: string } {
	return spawnSync(process.execPath, [SCRIPT, root], { encoding: 'utf8' });
}

test('passes sound content and counts its files', () => {
	const { status, stdout } = check(temporaryProject());
	const files = Object.values(soundContent()).flat().length;
	expect(stdout).toBe(`The content is sound: ${files} files, no problems.\n`);
	expect(status).toBe(0);
});

test('reports all unreadable files, each with its fix and without a stack trace', () => {
	const root = temporaryProject();
	writeContentFile(root, 'content/rungs/script.mdx', 'No frontmatter.\n');
	writeContentFile(root, 'content/sources/cloud.yml', 'publisher: a\npublisher: b\n');
	writeContentFile(root, 'content/options/Bad_Name.mdx', '---\n---\n');
	const { status, stdout, stderr } = check(root);
	expect(stdout).toBe(`content/options/Bad_Name.mdx
  "Bad_Name" cannot be an id, and the file's name is its id.
    → Write an id: lower-case words joined by hyphens, like "bad-name".

content/sources/cloud.yml
  Line 2: The field "publisher" is here twice.
    → Keep one of the two.

content/rungs/script.mdx
  The frontmatter is missing: the first line is not "---".
    → Start the file with a line of three hyphens, then the fields, then another line of three hyphens.

3 problems in the content. Nothing was built.
`);
	expect(stderr).toBe('');
	expect(status).toBe(1);
});

test('reports a broken reference if all files can be read', () => {
	const root = temporaryProject(({ options }) => {
		byId(options, 'plain-script').data.alternatives.push({ option: 'clod', difference: 'Someone else runs it.' });
	});
	const { status, stdout } = check(root);
	expect(stdout).toBe(`content/options/plain-script.mdx
  alternatives.0.option: There is no option called "clod".
    → Add content/options/clod.mdx, or correct the spelling. Did you mean "cloud"?

1 problem in the content. Nothing was built.
`);
	expect(status).toBe(1);
});

test('reports no problem in files that refer to an unreadable one', () => {
	const root = temporaryProject();
	writeContentFile(root, 'content/options/freezer.mdx', '');
	const { stdout } = check(root);
	expect(stdout).toContain('content/options/freezer.mdx\n  The file is empty.');
	expect(stdout).toContain('\n1 problem in the content.');
});

test('reports a missing folder', () => {
	const { status, stdout, stderr } = check('/nowhere/at/all');
	expect(stdout).toContain('content/options\n  This folder is missing.\n');
	expect(stderr).toBe('');
	expect(status).toBe(1);
});
