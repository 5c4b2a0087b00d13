import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataFromYaml } from '../../src/load/yaml-data.ts';

const FILE = 'content/sources/a.yml';

test.each<[string, string, unknown]>([
	['days as dates', 'read: 2026-11-20', { read: new Date('2026-11-20') }],
	['a day in quotes as text', "read: '2026-02-30'", { read: '2026-02-30' }],
	['versions as numbers', 'is: 3.10', { is: 3.1 }],
	['text over several lines', 'rule: >\n  One\n  line.', { rule: 'One line.\n' }],
	['fields taken over from others', 'a: &a { b: 1 }\nc:\n  <<: *a\n  d: 2', { a: { b: 1 }, c: { b: 1, d: 2 } }],
	['nothing', '# Only a comment.', null],
])('reads %s', (_, yaml, data) => {
	expect(dataFromYaml(FILE, `${yaml}\n`, 0)).toEqual({ data });
});

test('counts lines from the top of the file', () => {
	expect(dataFromYaml(FILE, 'a: 1\na: 2\n', 1)).toEqual([
		{ file: FILE, message: 'Line 3: The field "a" stands here a second time.', fix: 'Keep one of the two.' },
	]);
});

test('what is read is what Astro reads, or it is refused', () => {
	const sign = fc.constantFrom(
		...'ab01 -:#,.\'"[]{}&*!|>%@`~?\t\n<=_/\\'.split(''),
		'null',
		'true',
		'yes',
		'2026-11-20',
		'0x1F',
		'1e3',
		'<<',
		'__proto__',
	);
	const word = fc.array(sign, { maxLength: 8 }).map((signs) => signs.join(''));
	const yaml = fc.array(
		fc.tuple(fc.constantFrom('', '  ', '- ', 'a: ', 'b: ', '  c: '), word).map(([start, rest]) => start + rest),
		{ maxLength: 5 },
	);
	fc.assert(
		fc.property(yaml, (lines) => {
			const text = `${lines.join('\n')}\n`;
			fc.pre(!/^(?:---|\+\+\+)/m.test(text));
			const read = dataFromYaml(FILE, text, 0);
			if (Array.isArray(read)) {
				expect(read.length).toBeGreaterThan(0);
				return;
			}
			// Astro takes an empty object for what is no mapping; the schemas refuse it.
			const { data } = read;
			if (typeof data !== 'object' || data === null) return;
			expect(data).toEqual(parseFrontmatter(`---\n${text}---\n`).frontmatter);
		}),
		{ numRuns: 500 },
	);
});
