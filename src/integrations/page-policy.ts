import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'node-html-parser';

/** The rules of every page. Pagefind's search runs in WebAssembly; the styles for print and the search dialog are files. */
const DIRECTIVES = {
	'default-src': ["'none'"],
	'script-src': ["'self'", "'wasm-unsafe-eval'"],
	'style-src': ["'self'"],
	'img-src': ["'self'"],
	'connect-src': ["'self'"],
	'form-action': ["'self'"],
	'base-uri': ["'none'"],
	// No script turns text into markup or code, so no exception is needed.
	'require-trusted-types-for': ["'script'"],
	'trusted-types': ["'none'"],
} as const;

const CHARSET = '<meta charset="utf-8">';

/**
 * Content security policies (CSP level 3): one in each page, which protects it on hosts that send no headers, and one header for all.
 * Browsers enforce both, so a page can never do more than its own policy says.
 */
export class SitePolicy {
	readonly #scripts = new Set<string>();
	readonly #styles = new Set<string>();

	/**
	 * Adds its policy to a page: it allows nothing from elsewhere, and only the inline scripts and styles that the page has. Call it last,
	 * when the page no longer changes.
	 * @param file the page's file, for messages
	 * @param fetched the markup of pages that a script of this one fetches as documents: browsers check their styles against this page's
	 * policy
	 * @throws Error if the page does not declare its encoding: the policy goes right after it
	 */
	pageWith(html: string, file: string, fetched: readonly string[] = []): string {
		if (!html.includes(CHARSET)) throw new Error(`${file} has no ${CHARSET} in its head. Let the page use src/layouts/Page.astro.`);
		const scripts = hashesOf(html, 'script');
		const styles = [html, ...fetched].flatMap((markup) => hashesOf(markup, 'style'));
		for (const hash of scripts) this.#scripts.add(hash);
		for (const hash of styles) this.#styles.add(hash);
		const policy = policyFrom(new Set(scripts), new Set(styles)).join(';');
		return html.replace(CHARSET, () => `${CHARSET}<meta http-equiv="content-security-policy" content="${policy}">`);
	}

	/**
	 * The header under which every page works: everything that any of them allows. It also forbids framing, which a policy inside a page
	 * cannot.
	 */
	get header(): string {
		return [...policyFrom(this.#scripts, this.#styles), "frame-ancestors 'none'"].join('; ');
	}
}

/** Marks an element whose script fetches a page of the site as a document; the value is that page's address. */
const FETCHES = /\sdata-fetches="([^"]+)"/g;

/**
 * Writes the policy of each built page into it. List it after every step that changes pages.
 * @param policy collects the sources that the pages allow
 */
export function pagePolicy(policy: SitePolicy): AstroIntegration {
	let base = '/';
	return {
		name: 'page-policy',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base;
			},
			'astro:build:done': ({ dir }) => {
				const site = fileURLToPath(dir);
				for (const file of globSync('**/*.html', { cwd: site }).sort()) {
					const path = join(site, file);
					const html = readFileSync(path, 'utf8');
					const fetched = [...html.matchAll(FETCHES)].map(([, address = '']) =>
						readFileSync(join(site, address.slice(base.length), 'index.html'), 'utf8'),
					);
					writeFileSync(path, policy.pageWith(html, file, fetched));
				}
			},
		},
	};
}

function policyFrom(scripts: ReadonlySet<string>, styles: ReadonlySet<string>): string[] {
	const hashes: Readonly<Record<string, ReadonlySet<string>>> = { 'script-src': scripts, 'style-src': styles };
	return Object.entries(DIRECTIVES).map(([name, sources]) => [name, ...sources, ...(hashes[name] ?? [])].join(' '));
}

/** The hashes of the content of all elements with a name. */
function hashesOf(html: string, name: string): string[] {
	return parse(html, { comment: true })
		.querySelectorAll(name)
		.flatMap(({ rawText }) => (rawText === '' ? [] : hashFrom(rawText)));
}

function hashFrom(code: string): string {
	return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}
