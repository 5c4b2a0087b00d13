import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readRoster, rosterContent } from '../../bench/roster-content.ts';
import { readContent } from '../../src/load/read-content.ts';
import { checkContent } from '../../src/model/check/check.ts';

const real = readContent('.').content;
const roster = readRoster('bench/roster.yml');

test('adds to the content what the roster names and it lacks, and every check passes', () => {
	const root = mkdtempSync(join(tmpdir(), 'packaging-gradient-'));
	onTestFinished(() => {
		rmSync(root, { recursive: true, force: true });
	});
	for (const folder of ['content', 'lab/programs']) cpSync(folder, join(root, folder), { recursive: true });
	for (const { file, text } of rosterContent(real, roster)) writeFileSync(join(root, file), text);
	const { content, problems } = readContent(root);
	expect([...problems, ...checkContent(content)]).toEqual([]);
	const named = Object.values(roster.options).flatMap((statuses) => Object.values(statuses).flatMap((names) => Object.keys(names)));
	expect(content.options.map(({ id }) => id).sort()).toEqual([...new Set([...named, ...real.options.map(({ id }) => id)])].sort());
	for (const kind of ['tools', 'channels'] as const)
		expect(content[kind].map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(roster[kind])));
});

test('makes nothing that is written already', () => {
	const files = rosterContent(real, roster).map(({ file }) => file);
	for (const { file } of [...real.options, ...real.tools, ...real.channels]) expect(files).not.toContain(file);
});

test('makes the same content on each run', () => {
	expect(rosterContent(real, roster)).toEqual(rosterContent(real, roster));
});
