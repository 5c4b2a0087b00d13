import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aptLine } from '../../lab/targets/apt-sources.ts';

let apt: string;
beforeEach(() => {
	apt = mkdtempSync(join(tmpdir(), 'lab-'));
	mkdirSync(join(apt, 'sources.list.d'));
});
afterEach(() => {
	rmSync(apt, { recursive: true });
});

test.each([
	['one line', 'sources.list', '# ours\ndeb [arch=amd64] http://mirror.example/debian stable main\n'],
	['stanzas', 'sources.list.d/debian.sources', 'Types: deb\nURIs: http://mirror.example/debian\nSuites: stable\n'],
])('the mirror is the machine’s own, written in %s', (_, file, text) => {
	writeFileSync(join(apt, file), text);
	expect(aptLine('trixie', apt)).toMatch(/^deb \[signed-by=\S+\] http:\/\/mirror\.example\/debian trixie main$/);
});

test('ignores archives other than Debian’s', () => {
	writeFileSync(
		join(apt, 'sources.list'),
		'deb http://mirror.example/debian-security stable main\ndeb http://node.example/node nodistro main\n',
	);
	expect(() => aptLine('trixie', apt)).toThrow('names no mirror of Debian');
});
