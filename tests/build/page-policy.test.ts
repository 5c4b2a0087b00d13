import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withPolicy } from '../../scripts/build/page-policy.mjs';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('a page’s policy starts from nothing and allows the scripts and styles that stand in it', () => {
	const html = withPolicy(
		'<head><meta charset="utf-8"><script>go()</script><script type="module" src="/a.js"></script><style>p{top:0}</style></head>',
	);
	const policy = /content="([^"]*)"/.exec(html)?.[1] ?? '';
	const directives = new Map(policy.split(';').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]));
	expect(directives.get('default-src')).toEqual(["'none'"]);
	expect(directives.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'", hash('go()')]);
	expect(directives.get('style-src')).toEqual(["'self'", hash('p{top:0}')]);
	expect(policy).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')/);
});

test('a page without styles and scripts inside it allows none inside', () => {
	const html = withPolicy('<head><meta charset="utf-8"></head>');
	expect(html).toContain("script-src 'self' 'wasm-unsafe-eval';style-src 'self';");
});

test('what looks like a script inside an attribute is not allowed to run', () => {
	const html = withPolicy('<head><meta charset="utf-8"><meta name="description" content="<script>alert(1)</script>"></head>');
	expect(html).toContain("script-src 'self' 'wasm-unsafe-eval';");
	expect(html).not.toContain(hash('alert(1)'));
});
