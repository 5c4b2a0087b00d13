import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headerPolicyFrom, type BuiltPage } from '../../deploy/page-policy.ts';

const hash = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

function page(path: string, policy: string, body = ''): BuiltPage {
	return { path, html: `<head><meta http-equiv="content-security-policy" content="${policy}"></head>${body}` };
}

function directives(policy: string): Record<string, string[]> {
	return Object.fromEntries(
		policy.split('; ').map((directive) => {
			const [name = '', ...sources] = directive.split(' ');
			return [name, sources];
		}),
	);
}

describe('the policy of the header', () => {
	test('allows what any page allows, and no frame around any', () => {
		const policy = headerPolicyFrom([
			page('a', `default-src 'none';style-src ${hash('p{}')}`, '<style>p{}</style>'),
			page('b', `default-src 'none'; style-src ${hash('i{}')} ${hash('p{}')};`, '<style>i{}</style><style>p{}</style>'),
		]);
		expect(directives(policy)).toEqual({
			'default-src': ["'none'"],
			'style-src': [hash('p{}'), hash('i{}')],
			'frame-ancestors': ["'none'"],
		});
	});

	test('leaves out hashes of files, which their address allows', () => {
		const policy = headerPolicyFrom([page('a', `script-src 'self' ${hash('a()')} ${hash('b()')}`, '<script>a()</script>')]);
		expect(directives(policy)['script-src']).toEqual(["'self'", hash('a()')]);
	});

	test.each(["'strict-dynamic' 'self'", ''])('keeps hashes of files where only those allow them: %s', (others) => {
		const policy = headerPolicyFrom([page('a', `script-src ${others} ${hash('b()')}`, '<script src="b.js"></script>')]);
		expect(directives(policy)['script-src']).toContain(hash('b()'));
	});

	test('does not say that nothing is allowed where one page allows something', () => {
		const policy = headerPolicyFrom([page('a', "style-src 'none'"), page('b', `style-src ${hash('p{}')}`, '<style>p{}</style>')]);
		expect(directives(policy)['style-src']).toEqual([hash('p{}')]);
	});

	test('keeps directives without values, and what is no source', () => {
		const policy = headerPolicyFrom([page('a', "require-trusted-types-for 'script'; trusted-types search; sandbox")]);
		expect(directives(policy)).toMatchObject({ 'require-trusted-types-for': ["'script'"], 'trusted-types': ['search'], sandbox: [] });
	});

	test('allows each page every inline style it allows itself, whatever pages there are', () => {
		fc.assert(
			fc.property(fc.array(fc.array(fc.stringMatching(/^[a-z{}]{1,5}$/), { maxLength: 4 }), { minLength: 1, maxLength: 6 }), (styles) => {
				const pages = styles.map((codes, index) =>
					page(String(index), `style-src ${codes.map(hash).join(' ') || "'none'"}`, codes.map((code) => `<style>${code}</style>`).join('')),
				);
				const allowed = directives(headerPolicyFrom(pages))['style-src'];
				for (const code of styles.flat()) expect(allowed).toContain(hash(code));
				expect(allowed).toHaveLength(Math.max(1, new Set(styles.flat()).size));
			}),
		);
	});
});

describe('there is no policy, and it is said why,', () => {
	test.each([
		['a page without one', [{ path: 'a/index.html', html: '<p>' }], /^a\/index\.html has no content security policy/],
		['a page with two', [page('a', "default-src 'none'", page('', "img-src 'self'").html)], /^a has more than one/],
		[
			'pages that differ',
			[page('a', "default-src 'none'; img-src 'self'"), page('b', "default-src 'none'")],
			/Only one of a and b has img-src/,
		],
		[
			'pages that differ the other way',
			[page('a', "img-src 'self'"), page('b', "img-src 'self'; font-src 'self'")],
			/a and b has font-src/,
		],
		['inline code without a hash', [page('a', "style-src 'unsafe-inline'")], /^a allows 'unsafe-inline' in style-src/],
		['eval', [page('a', "script-src 'self' 'unsafe-eval'")], /^a allows 'unsafe-eval' in script-src/],
		['no page at all', [], /There are no pages/],
	])('for %s', (_what, pages, message) => {
		expect(() => headerPolicyFrom(pages)).toThrow(message);
	});

	test('but WebAssembly may be compiled', () => {
		expect(headerPolicyFrom([page('a', "script-src 'self' 'wasm-unsafe-eval'")])).toContain("'wasm-unsafe-eval'");
	});
});
