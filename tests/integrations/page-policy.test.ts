import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SitePolicy } from '../../src/integrations/page-policy.ts';

const CHARSET = '<meta charset="utf-8">';
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A page with these inline styles and scripts. */
function page(styles: readonly string[], scripts: readonly string[] = []): string {
	const inline = [...styles.map((text) => `<style>${text}</style>`), ...scripts.map((text) => `<script>${text}</script>`)];
	return `<!doctype html><html lang="en"><head>${CHARSET}${inline.join('')}</head><body></body></html>`;
}

/** The sources of each directive of a policy. */
function directives(policy: string): Map<string, string[]> {
	return new Map(policy.split(/; ?/).map((directive) => [directive.split(' ')[0] ?? '', directive.split(' ').slice(1)]));
}

function policyIn(html: string): Map<string, string[]> {
	return directives(/<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '');
}

describe('the policy of a page', () => {
	test('allows nothing by default, and the inline scripts and styles of the page', () => {
		const html = new SitePolicy().pageWith(
			`<head>${CHARSET}<script>go()</script><script type="module" src="/a.js"></script><style>p{top:0}</style></head>`,
			'index.html',
		);
		const policy = policyIn(html);
		expect(policy.get('default-src')).toEqual(["'none'"]);
		expect(policy.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'", hash('go()')]);
		expect(policy.get('style-src')).toEqual(["'self'", hash('p{top:0}')]);
		expect(html).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')/);
	});

	test('allows the styles of pages that its script fetches as documents', () => {
		const policy = policyIn(new SitePolicy().pageWith(page(['p{top:0}']), 'index.html', [page(['b{top:1px}'], ['go()'])]));
		expect(policy.get('style-src')).toEqual(["'self'", hash('p{top:0}'), hash('b{top:1px}')]);
		expect(policy.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
	});

	test('allows nothing inline if there is nothing inline', () => {
		const policy = policyIn(new SitePolicy().pageWith(page([]), 'index.html'));
		expect(policy.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
		expect(policy.get('style-src')).toEqual(["'self'"]);
	});

	test.each([
		['an attribute', '<meta name="description" content="<script>alert(1)</script>">'],
		['a comment', '<!-- <script>alert(1)</script> -->'],
	])('allows no script that only seems to be one, in %s', (_, markup) => {
		expect(new SitePolicy().pageWith(`<head>${CHARSET}${markup}</head>`, 'index.html')).not.toContain(hash('alert(1)'));
	});

	test.each(['a < b && c > "d"', '/* é 🐍 */ $& $1', 'x = "<p>&amp;</p>"', '\n\tindented\n'])(
		'names the hash of the exact text: %j',
		(text) => {
			const policy = policyIn(new SitePolicy().pageWith(page([text], [text]), 'index.html'));
			expect(policy.get('script-src')).toContain(hash(text));
			expect(policy.get('style-src')).toContain(hash(text));
		},
	);

	test('is refused for a page that does not declare its encoding, with the page’s name', () => {
		expect(() => new SitePolicy().pageWith('<p>', 'data/index.html')).toThrow(
			/^data\/index\.html has no <meta charset="utf-8"> in its head/,
		);
	});
});

describe('the header', () => {
	test('allows everything that any page allows, and no framing', () => {
		const policy = new SitePolicy();
		policy.pageWith(page(['p{}']), 'a');
		policy.pageWith(page(['i{}', 'p{}'], ['go()']), 'b');
		const header = directives(policy.header);
		expect(header.get('style-src')).toEqual(["'self'", hash('p{}'), hash('i{}')]);
		expect(header.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'", hash('go()')]);
		expect(header.get('default-src')).toEqual(["'none'"]);
		expect(header.get('frame-ancestors')).toEqual(["'none'"]);
	});

	test('allows what the policies of pages allow, and nothing else', () => {
		const text = fc.stringMatching(/^[a-z{}]{1,5}$/);
		fc.assert(
			fc.property(fc.array(fc.array(text, { maxLength: 4 }), { minLength: 1, maxLength: 6 }), (pages) => {
				const policy = new SitePolicy();
				for (const styles of pages) policy.pageWith(page(styles), 'a');
				expect(new Set(directives(policy.header).get('style-src'))).toEqual(new Set(["'self'", ...pages.flat().map(hash)]));
			}),
		);
	});
});
