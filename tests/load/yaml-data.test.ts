import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataFromYaml } from '../../src/load/yaml-data.ts';

const FILE = 'content/sources/a.yml';

test.each<[string, string, unknown]>([
	['a day as text', 'read: 2026-11-20', { read: '2026-11-20' }],
	['a name that is a day', '2026-11-20: a', { '2026-11-20': 'a' }],
	['the words of other languages’ switches as text', 'is: [no, yes, on]', { is: ['no', 'yes', 'on'] }],
	['versions as numbers', 'is: 3.10', { is: 3.1 }],
	['text over several lines', 'rule: >\n  One\n  line.', { rule: 'One line.\n' }],
	['fields taken over from others', 'a: &a { b: 1 }\nc:\n  <<: *a\n  d: 2', { a: { b: 1 }, c: { b: 1, d: 2 } }],
	['nothing', '# Only a comment.', null],
])('reads %s', (_, yaml, data) => {
	expect(dataFromYaml(FILE, `${yaml}\n`, 0)).toEqual({ data });
});

test('counts lines from the top of the file', () => {
	expect(dataFromYaml(FILE, 'a: 1\na: 2\n', 1)).toEqual([
		{ file: FILE, message: 'Line 3: The field "a" is here twice.', fix: 'Keep one of the two.' },
	]);
});

test('reads any text or refuses it with a message', () => {
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
			const read = dataFromYaml(FILE, `${lines.join('\n')}\n`, 0);
			if (!Array.isArray(read)) return;
			expect(read.length).toBeGreaterThan(0);
			for (const { message, fix } of read) expect(`${message} ${fix}`).toMatch(/^[^\n]+[.!?] [^\n]+[.!?]$/);
		}),
		{ numRuns: 500 },
	);
});
