import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formsOf } from '../../../../src/model/shared/symptoms/pasted-text.ts';

test.each([
	['line breaks and runs of spaces', 'a\r\n\t b  c\r d', 'a b c d'],
	['curly quotes, accents and backticks', '‘a’ “b” `c´ „d“ «e»', `'a' "b" 'c' "d" "e"`],
	['long dashes', 'a – b — c − d', 'a - b - c - d'],
	['no-break spaces', 'a\u00A0b\u202Fc', 'a b c'],
	['colours of a terminal', '\u001B[1;31merror\u001B[0m: \u001B[Kx', 'error: x'],
	['quotation marks of mails', '> > a\n>b\n> c', 'a b c'],
	['times and numbers of logs', '2026-11-29T10:01:02.123Z a\n#12 1.234 b', 'a b'],
	['marks of pytest', 'E   ModuleNotFoundError: No\nE   module', 'ModuleNotFoundError: No module'],
	['frames', '╭─────────╮\n│ a long  │\n│ message │\n╰─────────╯', 'a long message'],
])('%s do not matter', (_, pasted, text) => {
	expect(formsOf(pasted)[0]).toBe(text);
});

test('lines may have been broken at spaces, or in the middle of words', () => {
	expect(formsOf("version `GLIBC_2.3\n5' not\nfound")).toEqual(["version 'GLIBC_2.3 5' not found", "version 'GLIBC_2.35' notfound"]);
	expect(formsOf('one line')).toEqual(['one line']);
});

test('of a very long text both ends are looked at, and of a very long word its beginning', () => {
	const [form = ''] = formsOf(`first ${'x '.repeat(50_000)}${'y'.repeat(10_000)} last`);
	expect(form.length).toBeLessThan(20_010);
	expect(form).toMatch(/^first x/);
	expect(form).toMatch(/last$/);
	expect(Math.max(...form.split(' ').map(({ length }) => length))).toBe(200);
});

test('any text has a form, and a form is its own', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (text) => {
			const [form = ''] = formsOf(text);
			expect(form).toBe(form.trim());
			expect(form).not.toMatch(/\n|\s\s/);
		}),
	);
});
