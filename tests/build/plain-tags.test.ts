import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { withPlainTags } from '../../scripts/build/plain-tags.mjs';
import { textOf } from '../fixtures/any-text.ts';

test.each([
	[
		'a title that ends the head',
		'<meta content="</head><style>p{}</style>">',
		'<meta content="&lt;/head&gt;&lt;style&gt;p{}&lt;/style&gt;">',
	],
	['single quotes', `<a title='<b>"'>x</a>`, `<a title='&lt;b&gt;"'>x</a>`],
	['several attributes over several lines', '<a\n\thref="/"\n\ttitle="a>b">x</a>', '<a\n\thref="/"\n\ttitle="a&gt;b">x</a>'],
])('%s is text', (_, html, plain) => {
	expect(withPlainTags(html)).toBe(plain);
});

test.each([
	['a script', '<script>if (a<b && "<p title=\'>\'>") go()</script>'],
	['a script with attributes', '<script type="module" src="/a.js"></script><p>'],
	['a style', '<style>a[title="<"]>b{top:0}</style>'],
	['a comment', '<!-- <a title="<"> -->'],
	['text', '<p>a &lt; b "&lt;c&gt;" it\'s</p>'],
	['an attribute without quotes', '<p class=a data-x>"b"</p>'],
])('%s stays', (_, html) => {
	expect(withPlainTags(html)).toBe(html);
});

test('whatever stands in an attribute, it stays the same for readers, and no other tag is to be seen', () => {
	const text = textOf(
		...'<>/ab ="\'&;-!\n'.split(''),
		'</head>',
		'<script>',
		'</script>',
		'<style>',
		'<!--',
		'-->',
		'<meta charset="utf-8">',
	);
	fc.assert(
		fc.property(text, text, (title, inside) => {
			const attribute = title.replaceAll('&', '&#38;').replaceAll('"', '&#34;');
			const escaped = inside.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
			const html = withPlainTags(`<head><meta content="${attribute}"></head><p title="${attribute}">${escaped}</p>`);
			expect(html.match(/<[^>]*>/g)?.map((tag) => /^<\/?\w+/.exec(tag)?.[0])).toEqual(['<head', '<meta', '</head', '<p', '</p']);
			expect(parse(html).querySelector('p')?.getAttribute('title')).toBe(title);
			expect(parse(html).querySelector('meta')?.getAttribute('content')).toBe(title);
		}),
	);
});
