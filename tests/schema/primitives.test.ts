import { describe, expect, test } from 'vitest';
import { DaySchema, IdSchema, line, LooseDateSchema, SourceIdSchema, WebAddressSchema } from '../../src/schema/primitives.ts';
import { refusal } from '../fixtures/refusal.ts';

describe('an id', () => {
	test.each(['pex', 'uv-tool', '7zip', 'a-1-b'])('may be %s', (id) => {
		expect(refusal(IdSchema, id)).toBe('');
	});
	test.each(['', 'Pex', 'uv_tool', '-pex', 'pex-', 'uv--tool', 'uv tool', 'pex\n', '../pex', 'pëx'])('may not be %j', (id) => {
		expect(refusal(IdSchema, id)).toContain('Write an id: lower-case words joined by hyphens, like "uv-tool".');
	});
});

describe('a source’s id', () => {
	test.each(['pex/scie', 'python-docs/whats-new-3-13'])('may be %s', (id) => {
		expect(refusal(SourceIdSchema, id)).toBe('');
	});
	test.each(['pex', 'pex/', '/scie', 'pex/scie/more', 'Pex/scie', 'https://pex.example/scie'])('may not be %s', (id) => {
		expect(refusal(SourceIdSchema, id)).toContain('Write a source as publisher/page, like "pex/scie"');
	});
});

describe('a day', () => {
	test('stays as written', () => {
		expect(DaySchema.parse('2026-11-20')).toBe('2026-11-20');
	});
	test('that YAML has made a timestamp becomes a day again', () => {
		expect(DaySchema.parse(new Date('2026-11-20'))).toBe('2026-11-20');
	});
	test.each(['20.11.2026', '2026-11', '2026-02-30', '2026-13-01', '2026-11-20T10:00:00Z', ''])('may not be %j', (day) => {
		expect(refusal(DaySchema, day)).toContain('Write a day as YYYY-MM-DD');
	});
	test('may not be a number', () => {
		expect(refusal(DaySchema, 2026)).toContain('Write a day as YYYY-MM-DD, like 2026-11-20.');
	});
});

describe('a loose date', () => {
	test.each(['2026-09-12', '2026-09', '2026'])('may be %s', (date) => {
		expect(LooseDateSchema.parse(date)).toBe(date);
	});
	test('that YAML has made a timestamp becomes a day again', () => {
		expect(LooseDateSchema.parse(new Date('2026-09-12'))).toBe('2026-09-12');
	});
	test.each(['September 2026', '26', '2026-9', '2026-09-12-01', '2026-13', '2026-02-30'])('may not be %s', (date) => {
		expect(refusal(LooseDateSchema, date)).toContain('Write YYYY-MM-DD, or YYYY-MM in quotes if the day is not known.');
	});
});

describe('a line', () => {
	const schema = line(10, 'The label');

	test('loses the space around it', () => {
		expect(schema.parse('  ten chars. ')).toBe('ten chars.');
	});
	test.each([
		['empty', '', 'The label is empty.'],
		['only space', ' \n ', 'The label is empty.'],
		['too long', 'eleven char', 'The label is longer than 10 characters; the layouts do not hold more. Shorten it.'],
		['two lines', 'two\nlines', 'The label must be one line.'],
	])('may not be %s', (_, text, message) => {
		expect(refusal(schema, text)).toContain(message);
	});
});

describe('a web address', () => {
	test.each(['https://pex.example/', 'http://old.example/a?b=c#d'])('may be %s', (address) => {
		expect(refusal(WebAddressSchema, address)).toBe('');
	});
	test.each(['pex.example', '/docs', 'ftp://pex.example/', 'javascript:alert(1)', 'mailto:me@pex.example', ''])(
		'may not be %j',
		(address) => {
			expect(refusal(WebAddressSchema, address)).toContain('Write a whole web address, starting with https://.');
		},
	);
});
