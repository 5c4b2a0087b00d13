import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findingsIn } from '../../src/load/check-project.ts';
import { COLLECTIONS, type Collection, type CollectionId } from '../../src/schema/collections.ts';
import { temporaryProject, writeContentFile } from '../fixtures/content-folder.ts';
import { PROJECT } from '../fixtures/project.ts';

function begin(root: string, ...words: string[]) {
	return spawnSync(process.execPath, [join(PROJECT, 'scripts/new.ts'), '--root', root, ...words], { encoding: 'utf8' });
}

test.each<[string, CollectionId, string[]]>([
	['option', 'options', ['--rung', 'frozen']],
	['tool', 'tools', []],
	['channel', 'channels', []],
	['criterion', 'criteria', []],
	['rung', 'rungs', []],
	['guide', 'guides', []],
	['symptom', 'symptoms', []],
	['case', 'cases', []],
	['stack', 'stacks', []],
])('a new %s is a draft that the check takes', (kind, collection, more) => {
	const root = temporaryProject();
	const { stdout, stderr } = begin(root, kind, 'fresh-one', ...more);
	const { ending }: Collection = COLLECTIONS[collection];
	const file = `content/${collection}/fresh-one${ending}`;
	expect(stderr).toBe('');
	expect(stdout).toContain(`${file} is begun.`);
	const { problems, content } = findingsIn(root);
	expect(problems).toEqual([]);
	expect(content[collection].some(({ id, data }) => id === 'fresh-one' && 'draft' in data && data.draft === true)).toBe(true);
});

test('a new source, of which there are no drafts, only waits to be cited', () => {
	const root = temporaryProject();
	expect(begin(root, 'source', 'fresh-one').stderr).toBe('');
	expect(findingsIn(root).problems).toEqual([expect.objectContaining({ message: 'Nothing cites the source "fresh-one/home".' })]);
});

test('every question has its values and its rule beside it, and waits for an answer', () => {
	const root = temporaryProject();
	begin(root, 'option', 'fresh-one', '--rung', 'frozen');
	const text = readFileSync(join(root, 'content/options/fresh-one.mdx'), 'utf8');
	expect(text).toContain(
		'  # What about isolation?\n  # How to answer isolation.\n  #   none: It means None.\n  #   environment: It means Import path.\n  #   container: It means Container.\n  #   unknown: Not known.\n  isolation: # not answered yet\n',
	);
	expect(text.match(/# not answered yet/g)).toHaveLength(findingsIn(root).content.criteria.length);
	expect(findingsIn(root).gaps.map(({ field }) => field)).toContain('cells.isolation');
});

test('an option’s body has its sections, and says what comes first if the option is closed', () => {
	const root = temporaryProject();
	begin(root, 'option', 'fresh-one', '--rung', 'frozen');
	const text = readFileSync(join(root, 'content/options/fresh-one.mdx'), 'utf8');
	expect(text).toMatch(/---\n\n\{\/\* If it is archived or historical, .*"## Use instead".* \*\/\}\n\n## Start here\n/);
});

test.each([
	['a kind that is none', ['optoin', 'fresh-one'], 'There is nothing called "optoin". Did you mean "option"?'],
	['a bad id', ['tool', 'Fresh One'], '"Fresh One" cannot be an id. Write an id: lower-case words joined by hyphens, like "fresh-one".'],
	['no id', ['tool'], '"" cannot be an id.'],
	['an id that is taken', ['tool', 'wrapper'], 'The id "wrapper" is taken: content/tools/wrapper.mdx has it, today or formerly.'],
	['a former id', ['option', 'py-freezer', '--rung', 'frozen'], 'content/options/freezer.mdx has it, today or formerly.'],
	['an option without a rung', ['option', 'fresh-one'], 'Add --rung with one of frozen, platform, script.'],
	['a rung that is none', ['option', 'fresh-one', '--rung', 'frosen'], 'There is no rung called "frosen". Did you mean "frozen"?'],
])('%s is refused with words that help', (_, words, message) => {
	const { status, stderr } = begin(temporaryProject(), ...words);
	expect(stderr).toContain(message);
	expect(status).toBe(1);
});

test('a file that cannot be read is never written over', () => {
	const root = temporaryProject();
	writeContentFile(root, 'content/tools/half.mdx', 'Half a file.\n');
	expect(begin(root, 'tool', 'half').stderr).toContain('content/tools/half.mdx is there already');
	expect(readFileSync(join(root, 'content/tools/half.mdx'), 'utf8')).toBe('Half a file.\n');
});
