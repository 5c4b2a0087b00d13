import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { problemsInProse, PROSE_COMPONENTS } from '../../src/load/prose-problems.ts';
import { textOf } from '../fixtures/any-text.ts';
import { PROJECT } from '../fixtures/project.ts';

const FILE = 'content/guides/a.mdx';

/** The lines that problems are told at, for a body that starts on the file's eleventh line. */
function linesOf(body: string): string[] {
	return problemsInProse(FILE, body, 10).map(({ message }) => /^Line \d+/.exec(message)?.[0] ?? message);
}

test.each([
	['Markdown', '## A heading\n\nA *paragraph* with `code`, **more** and a list:\n\n- one\n- two\n\n> A quotation.\n'],
	['a table', '| a | b |\n| - | - |\n| 1 | 2 |\n'],
	['a citation', 'So it is. <Cite id="a/b" />\n'],
	['a citation in single quotes, over two lines and with space', "So it is. <Cite\n  id = 'a/b'\n/>\n"],
	['a link to the web, to a page and to a place', '[a](https://a.example/?b=c) [b](/options/) [c](#b) https://c.example/\n'],
	['an address for mail', 'Write to [us](mailto:us@a.example).\n'],
	['a comment', '{/* Later. */}\n\nText. {/* And\nlater. */}\n'],
	['signs of MDX that are escaped', 'If a \\< b, write \\{name\\}.\n'],
	['signs of MDX where they mean nothing', 'a < b and a > b, or a } b & c.\n'],
	['code with signs of MDX', 'Use `<name>` and `{{ x }}`.\n\n```jinja\n{{ <name> }} ${HOME} {% if a <3 %}\nimport os\n```\n'],
	['code in a list and in a quotation', '- One:\n\n  ```sh\n  pip install a\n  ```\n\n> ```\n> {\n> ```\n'],
	['code between tildes, with backticks inside', '~~~md\n```\n{\n~~~\n'],
	['code between four backticks, with three inside', '````md\n```\n<a>\n```\n````\n'],
	['text in any script', 'שלום, мир, 世界! 👩‍👩‍👧 مرحبا\n'],
	['a sentence with the word import inside', 'Then import the module, or\nexport it.\n'],
	['nothing', ''],
	['a backslash at the end', 'a\\'],
])('%s is sound prose', (_, body) => {
	expect(problemsInProse(FILE, body, 0)).toEqual([]);
});

test('finds a problem in any prose that cannot be built', () => {
	const signs = [
		'<Cite id="a/b" />',
		'<Cite',
		'id="a/b"',
		'/>',
		'</Cite>',
		'{/* a */}',
		'```',
		'~~~',
		'    ',
		'- ',
		'> ',
		'# ',
		'| a | b |\n|-|-|\n',
		'[a](/b)',
		'import a',
		'export a',
	];
	fc.assert(
		fc.property(textOf(...'ab <>{}/\\`*_[]()!:="\'&;|-\n\n\t'.split(''), ...signs), (body) => {
			if (problemsInProse(FILE, body, 0).length > 0) return;
			expect(() => mdxToJs(`${body}\n`, { jsxImportSource: 'astro' })).not.toThrow();
		}),
		{ numRuns: 1000 },
	);
});

test('reports each problem with its line in the file', () => {
	const body = '\nText.\n\n<Note />\n\nMore {version} and <b>bold</b>.\n\n- [a](b)\n\n> ![c](/d.png)\n\n```\nno end\n';
	expect(linesOf(body)).toEqual(['Line 14', 'Line 16', 'Line 16', 'Line 18', 'Line 20', 'Line 22']);
});

test('reports a syntax error with its line in the file', () => {
	expect(linesOf('Text.\n\nMore <b>bold.\n')).toEqual(['Line 13']);
});

test.each([
	['an opening tag', '<Cite id={'.repeat(500)],
	['a brace', '{'.repeat(4000)],
	['a brace on each line', '{\n'.repeat(40_000)],
	['a tag on each line', '<b>\n'.repeat(40_000)],
	['brackets in a brace', `{${`${'('.repeat(1900)}\n`.repeat(90)}}`],
	['quotations in each other', '>'.repeat(100_000)],
])('%s without end is refused before the parser is asked', (_, body) => {
	expect(problemsInProse(FILE, body, 0)).toHaveLength(1);
});

test('survives program code with a backslash at the end', () => {
	expect(linesOf('export a\\')).toEqual(['Line 11']);
});

test('allows the components that exist', () => {
	const source = readFileSync(join(PROJECT, 'src/components/prose/components.ts'), 'utf8');
	const provided = /proseComponents = \{([^}]*)\}/.exec(source)?.[1] ?? '';
	// Small letters stand for what Markdown makes itself, like code blocks.
	expect([...provided.matchAll(/\b[A-Z]\w*(?=\s*[,:]|\s*$)/g)].map(([name]) => name)).toEqual(
		expect.arrayContaining([...PROSE_COMPONENTS]),
	);
	const own = provided.split(',').map((part) => part.split(':')[0]?.trim() ?? '');
	expect(own.filter((name) => /^[A-Z]/.test(name))).toEqual([...PROSE_COMPONENTS]);
});
