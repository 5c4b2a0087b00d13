// Each page says itself what it may load and run (Content Security Policy, level 3), so that it is safe on hosts that send no headers.
import { createHash } from 'node:crypto';
import { rawElements } from './raw-elements.mjs';

/** What holds for every page. Pagefind's search runs in WebAssembly; styles for paper and of the search dialog are files. */
const DIRECTIVES = {
	'default-src': ["'none'"],
	'script-src': ["'self'", "'wasm-unsafe-eval'"],
	'style-src': ["'self'"],
	'img-src': ["'self'"],
	'connect-src': ["'self'"],
	'form-action': ["'self'"],
	'base-uri': ["'none'"],
	// No text becomes markup or script anywhere, so no exception is made.
	'require-trusted-types-for': ["'script'"],
	'trusted-types': ["'none'"],
};

/**
 * Adds the policy to a page: nothing from elsewhere, and of what stands inside the page exactly the scripts and styles that it has now.
 * Call it last, when the page does not change any more.
 * @param {string} html
 * @returns {string} the page with the policy in its head
 */
export function withPolicy(html) {
	const elements = rawElements(html);
	const directives = {
		...DIRECTIVES,
		'script-src': [...DIRECTIVES['script-src'], ...hashes(elements, 'script')],
		'style-src': [...DIRECTIVES['style-src'], ...hashes(elements, 'style')],
	};
	const policy = Object.entries(directives)
		.map(([name, sources]) => [name, ...sources].join(' '))
		.join(';');
	return html.replace('<meta charset="utf-8">', (charset) => `${charset}<meta http-equiv="content-security-policy" content="${policy}">`);
}

/**
 * @param {import('./raw-elements.mjs').RawElement[]} elements
 * @param {'script' | 'style'} kind
 */
function hashes(elements, kind) {
	return elements
		.filter(({ name, text }) => name === kind && text !== '')
		.map(({ text }) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}
