import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { syntheticOptions, tiedCriteria } from '../../bench/synthetic-content.ts';
import { readContent } from '../../src/load/read-content.ts';
import { checkContent } from '../../src/model/check/check.ts';

const { options: real, criteria } = readContent('.').content;
const few = real.slice(0, 3);

test('adds options to the real ones that pass every check', () => {
	const root = mkdtempSync(join(tmpdir(), 'packaging-gradient-'));
	onTestFinished(() => {
		rmSync(root, { recursive: true, force: true });
	});
	// Recipes name the lab's programs.
	for (const folder of ['content', 'lab/programs']) cpSync(folder, join(root, folder), { recursive: true });
	const count = real.length + 1;
	for (const { file, text } of syntheticOptions(real, count, tiedCriteria(criteria))) writeFileSync(join(root, file), text);
	const { content, problems } = readContent(root);
	expect([...problems, ...checkContent(content)]).toEqual([]);
	expect(content.options).toHaveLength(real.length + count);
});

test('makes each option different from its original and from the next copy', () => {
	const made = syntheticOptions(few, few.length * 2).map(({ text }) => text);
	const bodies = [0, few.length].map((index) => made[index]?.split('\n---\n')[1]);
	expect(bodies[0]).not.toBe(bodies[1]);
	expect(bodies).not.toContain(few[0]?.body);
	const written = readFileSync(few[0]?.file ?? '', 'utf8');
	expect(made).not.toContain(written);
});

test('makes the same options on each run', () => {
	expect(syntheticOptions(few, 10)).toEqual(syntheticOptions(few, 10));
});
