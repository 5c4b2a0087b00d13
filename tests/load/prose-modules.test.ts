import { expect, test } from 'vitest';
import { proseFromFile } from '../../src/load/prose-modules.ts';

test.each<[string, string, string | undefined]>([
	['loses its frontmatter and keeps the places of its lines', '---\nname: A\nb: "---"\n---\n## One\n\n---\n', '\n\n\n\n## One\n\n---\n'],
	['may have Windows line ends', '---\r\nname: A\r\n---\r\nOne.\r\n<Cite id="a/b" />\r\n', '\r\n\r\n\r\nOne.<Cite id="a/b" />\r\n'],
	[
		'has citations close to their words',
		'So it is. <Cite id="a/b" />\t<Cite id="a/c" />\n',
		'So it is.<Cite id="a/b" /><Cite id="a/c" />\n',
	],
	['has them close even after a line’s end', 'So **it is**\n  <Cite\n\tid="a/b" />', 'So **it is**<Cite\n\tid="a/b" />'],
	['keeps its paragraphs', 'One.\n\n<Cite id="a/b" /> says so.', undefined],
	['keeps items and headings', '## One\n<Cite id="a/b" />\n\n- <Cite id="a/b" />\n1. <Cite id="a/b" />', undefined],
	['keeps other components', 'One. <Cited /> <b>', undefined],
])('a body %s', (_, file, prose) => {
	expect(proseFromFile(file)).toBe(prose ?? file);
});
