import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DaySchema, IdSchema, line, LooseDateSchema, SourceIdSchema, WebAddressSchema } from '../../src/schema/primitives.ts';
import { anyText } from '../fixtures/any-text.ts';
import { refusal } from '../fixtures/refusal.ts';

describe('an id', () => {
	test.each(['pex', 'uv-tool', '7zip', 'a-1-b'])('may be %s', (id) => {
		expect(refusal(IdSchema, id)).toBe('');
	});
	test.each([
		['', 'two-words'],
		['Pex', 'pex'],
		['uv_tool', 'uv-tool'],
		['-pex', 'pex'],
		['pex-', 'pex'],
		['uv--tool', 'uv-tool'],
		['UV Tool', 'uv-tool'],
		['pex\n', 'pex'],
		['../pex', 'pex'],
	])('may not be %j, and was perhaps meant to be %s', (id, meant) => {
		expect(refusal(IdSchema, id)).toContain(`Write an id: lower-case words joined by hyphens, like "${meant}".`);
	});
	test.each([
		['pëx', '"ë", U+00EB'],
		['p\u0435x', '"\u0435", U+0435'],
		['pex\u200B', 'a space of no width, U+200B'],
	])('may not be %j, which holds a sign that people do not see is wrong', (id, sign) => {
		expect(refusal(IdSchema, id)).toContain(`Type it again with the letters a to z: it contains ${sign}.`);
	});
	test('may have 60 characters and no more', () => {
		expect(refusal(IdSchema, 'a'.repeat(60))).toBe('');
		expect(refusal(IdSchema, 'a'.repeat(61))).toContain('Write a shorter id: it has 61 characters, and 60 are the most.');
	});
	test.each(['con', 'nul', 'com1'])('may not be %s, which Windows keeps for a device', (id) => {
		expect(refusal(IdSchema, id)).toContain('Windows keeps this name for a device.');
	});
	test.each(['console', 'com-1', 'indexes', '404', 'null', 'true', '2026'])('may be %s, which only looks special', (id) => {
		expect(refusal(IdSchema, id)).toBe('');
	});
	test("may not be the name of a list's own page", () => {
		expect(refusal(IdSchema, 'index')).toContain('web servers take this name for the list of all pages.');
	});
	test('may not be what every object has', () => {
		expect(refusal(IdSchema, 'constructor')).toContain('JavaScript keeps this name for itself.');
		for (const name of Object.getOwnPropertyNames(Object.prototype)) expect(refusal(IdSchema, name), name).not.toBe('');
	});
});

describe('a source’s id', () => {
	test.each(['pex/scie', 'python-docs/whats-new-3-13'])('may be %s', (id) => {
		expect(refusal(SourceIdSchema, id)).toBe('');
	});
	test.each(['pex', 'pex/', '/scie', 'pex/scie/more', 'Pex/scie', 'pex/constructor', 'https://pex.example/scie'])('may not be %s', (id) => {
		expect(refusal(SourceIdSchema, id)).toContain('Write a source as publisher/page, like "pex/scie"');
	});
});

describe('a day', () => {
	test('stays as written', () => {
		expect(DaySchema.parse('2026-11-20')).toBe('2026-11-20');
	});
	test.each(['20.11.2026', '2026-11', '2026-02-30', '2026-13-01', '2026-11-20T10:00:00Z', ''])('may not be %j', (day) => {
		expect(refusal(DaySchema, day)).toContain('Write a day as YYYY-MM-DD');
	});
	test('may not be one that no calendar has', () => {
		expect(refusal(DaySchema, '2026-02-30')).toContain('No calendar has 2026-02-30.');
	});
	test('may not be a number', () => {
		expect(refusal(DaySchema, 2026)).toContain('Write a day as YYYY-MM-DD, like 2026-11-20.');
	});
});

describe('a loose date', () => {
	test.each(['2026-09-12', '2026-09', '2026'])('may be %s', (date) => {
		expect(LooseDateSchema.parse(date)).toBe(date);
	});
	test.each(['September 2026', '26', '2026-9', '2026-09-12-01', '2026-13', '2026-02-30'])('may not be %s', (date) => {
		expect(refusal(LooseDateSchema, date)).toContain('Write a day as YYYY-MM-DD, a month as YYYY-MM, or a year in quotes');
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
		[
			'too long',
			'eleven char',
			'The label has 11 characters, and 10 are the most: the layouts hold no more. Shorten it: "r" is beyond the limit.',
		],
		['two lines', 'two\nlines', 'The label must be one line.'],
	])('may not be %s', (_, text, message) => {
		expect(refusal(schema, text)).toContain(message);
	});

	test.each([
		['a bell', 'a\u0007b', 'U+0007'],
		['a tab', 'a\tb', 'U+0009'],
		['a control of the second set', 'a\u0085b', 'U+0085'],
		['a separator of lines', 'a\u2028b', 'U+2028'],
		['a separator of paragraphs', 'a\u2029b', 'U+2029'],
		['a turn of direction', 'a\u202Eb', 'U+202E'],
		['an isolate that is not closed', 'a\u2067b', 'U+2067'],
		['a byte-order mark', 'a\uFEFFb', 'U+FEFF'],
		['half a character', 'a\uD83Db', 'U+D83D'],
		['what is no character', 'a\uFFFFb', 'U+FFFF'],
	])('may not hold %s, which nobody sees', (_, text, name) => {
		expect(refusal(schema, text)).toContain(`The label contains an invisible character, ${name}. Remove it.`);
	});

	test.each([
		['a no-break space', 'a\u00A0b', 'U+00A0', 'Type an ordinary space.'],
		['a thin space', 'a\u2009b', 'U+2009', 'Type an ordinary space.'],
		['a soft hyphen', 'a\u00ADb', 'U+00AD', 'Remove it.'],
		['a space of no width', 'a\u200Bb', 'U+200B', 'Remove it.'],
		['a word joiner', 'a\u2060b', 'U+2060', 'Remove it.'],
	])('may not hold %s, which looks like something else', (_, text, code, fix) => {
		expect(refusal(schema, text)).toContain(`, ${code}. ${fix}`);
	});

	test.each(['Привет', 'שלום עולם', 'مرحبا', '冷凍庫', '🐍📦', '👩‍👩‍👧', 'a\u200Fb', 'e\u0301', '<b>&"\''])(
		'may be %s: text in any script, signs included',
		(text) => {
			expect(schema.parse(text)).toBe(text);
		},
	);

	test('is text that XML, HTML and JSON can hold, whatever it is', () => {
		const long = line(1000, 'The text');
		fc.assert(
			fc.property(anyText, (text) => {
				const parsed = long.safeParse(text);
				if (!parsed.success) return;
				// Production 2 of XML 1.0; HTML and JSON allow more.
				expect(parsed.data).toMatch(/^[\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]+$/u);
				expect(parsed.data.trim()).toBe(parsed.data);
			}),
		);
	});
});

describe('a web address', () => {
	test.each([
		'https://pex.example/',
		'http://old.example/a?b=c#d',
		'https://pex.example',
		'https://pex.example:8443/?q=<b>',
		'https://pex.example/@scope/name',
		'https://bücher.example/ü',
	])('may be %s', (address) => {
		expect(refusal(WebAddressSchema, address)).toBe('');
	});
	test.each([
		'pex.example',
		'/docs',
		'//pex.example/',
		'ftp://pex.example/',
		'javascript:alert(1)',
		'JavaScript:alert(1)//https://pex.example/',
		'data:text/html,<script>alert(1)</script>',
		'vbscript:x',
		'mailto:me@pex.example',
		'https:pex.example',
		'https:/pex.example',
		'https://',
		'https:///pex.example',
		'https:\\\\pex.example',
		'https://pex.example/\u202Eb',
		'https://[pex]/',
		'',
	])('may not be %j', (address) => {
		expect(refusal(WebAddressSchema, address)).toBe(': Write a whole web address, starting with https://.');
	});

	test.each([
		[' javascript:alert(1)', 'The address contains a space.'],
		['java\nscript:alert(1)', 'The address contains a space.'],
		['https://pex.example/a b', 'The address contains a space.'],
		['https://pex.example/a\tb', 'The address contains a space.'],
		['https://pex.example\\@evil.example/', 'A name or a password stands before the host.'],
		['https://me:secret@pex.example/', 'A name or a password stands before the host.'],
		['[docs](https://pex.example/)', 'This is a link of Markdown.'],
	])('may not be %j, and why is said', (address, message) => {
		expect(refusal(WebAddressSchema, address)).toContain(message);
	});

	test('leads where it seems to lead, whatever it is', () => {
		const part = fc.constantFrom(
			'https:',
			'http:',
			'javascript:',
			'//',
			'/',
			'\\',
			'@',
			'?',
			'#',
			':',
			'a.example',
			'alert(1)',
			' ',
			'\t',
			'\n',
			'%',
			'"',
		);
		fc.assert(
			fc.property(
				fc.array(part, { maxLength: 8 }).map((parts) => parts.join('')),
				(address) => {
					if (!WebAddressSchema.safeParse(address).success) return;
					const { protocol, host, username } = new URL(address, 'https://base.example/');
					expect(protocol).toMatch(/^https?:$/);
					expect(username).toBe('');
					expect(address.startsWith(`${protocol}//${host}`) || address.includes(':')).toBe(true);
				},
			),
		);
	});
});
