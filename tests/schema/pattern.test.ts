import { expect, test } from 'vitest';
import { PatternSchema, whyNoPattern } from '../../src/schema/pattern.ts';

test.each([
	String.raw`version '?GLIBC(?:XX)?_[\d.]+'? not found`,
	String.raw`No module named '[\w.]+'.{0,300}?Failed to execute script`,
	String.raw`(?:anti-?virus|defender)[\s\S]{0,80}?(?:delet|remov)`,
	String.raw`\(os error (?:32|5)\)`,
	String.raw`'[^']*\.(?:pyz|zip)'`,
	String.raw`a\(?b`,
	String.raw`(?<!\d)C\+\+`,
	String.raw`(?:a{1,3}b){1,4}`,
	String.raw`[.][*]+ and [\]]+`,
	String.raw`(?:\S+ )?needed by`,
])('%s may run over any text', (pattern) => {
	expect(whyNoPattern(pattern)).toBeUndefined();
	expect(PatternSchema.safeParse(pattern).success).toBe(true);
});

test.each([
	['(', 'This is not a regular expression: Unterminated group.'],
	['[z-a]', 'This is not a regular expression: Range out of order in character class.'],
	['a*', 'The pattern matches an empty text'],
	['(?:a|)', 'The pattern matches an empty text'],
	['(?:a+)+b', 'The pattern repeats a group that repeats something inside it'],
	['(?:(?:a+)?x)*b', 'The pattern repeats a group that repeats something inside it'],
	['(?:a{1,99}){2,}', 'The pattern repeats a group that repeats something inside it'],
	['a.*b', 'The pattern takes text of any length'],
	['a.+?b', 'The pattern takes text of any length'],
	[String.raw`a[\s\S]{3,}b`, 'The pattern takes text of any length'],
	[String.raw`(a)\1`, 'The pattern refers back'],
	[String.raw`(?<x>a)\k<x>`, 'The pattern refers back'],
])('%s is refused', (pattern, message) => {
	expect(whyNoPattern(pattern)).toContain(message);
});

test('a pattern is no longer than people read', () => {
	expect(PatternSchema.safeParse('a'.repeat(301)).error?.issues[0]?.message).toContain('Write several patterns.');
});
