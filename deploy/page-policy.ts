// The content security policy as a header, computed from the policies that the built pages carry themselves.
import { createHash } from 'node:crypto';

/** A built page: its address or file, for messages, and its markup. */
export interface BuiltPage {
	readonly path: string;
	readonly html: string;
}

type Policy = Map<string, Set<string>>;

const META = /<meta http-equiv="content-security-policy" content="([^"]*)"/gi;
const INLINE = /<(style|script)\b[^>]*>([\s\S]*?)<\/\1>/g;

/**
 * One policy that every page works under: for each directive, what any page allows, less the hashes that no page uses inline.
 * `frame-ancestors` comes on top, because a policy in a page cannot say it (CSP Level 3, section 3.3).
 * Both policies hold at once, so a page is never allowed more than its own says.
 * @throws Error if a page has no policy or two, pages differ in their directives, or one allows inline code or eval without a hash
 */
export function headerPolicyFrom(pages: Iterable<BuiltPage>): string {
	const all: Policy = new Map();
	const inline = new Set<string>();
	let first: string | undefined;
	for (const { path, html } of pages) {
		const policy = policyOf(path, html);
		for (const [name, sources] of policy) {
			if (first !== undefined && !all.has(name)) throw differing(path, first, name);
			all.set(name, new Set([...(all.get(name) ?? []), ...sources]));
		}
		first ??= path;
		for (const name of all.keys()) if (!policy.has(name)) throw differing(path, first, name);
		for (const [, , code = ''] of html.matchAll(INLINE)) if (code) inline.add(hashOf(code));
	}
	if (first === undefined) throw new Error('There are no pages to take a content security policy from. Run "npm run build" first.');
	const directives = [...all].map(([name, sources]) => [name, ...needed(sources, inline)].join(' '));
	return [...directives, "frame-ancestors 'none'"].join('; ');
}

function policyOf(path: string, html: string): Policy {
	const found = [...html.matchAll(META)];
	const [content = ''] = found.map((match) => match[1]);
	if (found.length !== 1)
		throw new Error(
			`${path} has ${found.length === 0 ? 'no' : 'more than one'} content security policy in its head. Let it use src/layouts/Page.astro.`,
		);
	const policy: Policy = new Map();
	for (const directive of content.split(';')) {
		const [name, ...sources] = directive.trim().split(/\s+/);
		if (name) policy.set(name, new Set(sources));
	}
	for (const [name, sources] of policy)
		for (const source of ["'unsafe-inline'", "'unsafe-eval'"])
			if (sources.has(source)) throw new Error(`${path} allows ${source} in ${name}. Move the code to a file, or name its hash.`);
	return policy;
}

/** Without the hashes of files: 'self' allows those. And 'none' holds only alone. */
function needed(sources: ReadonlySet<string>, inline: ReadonlySet<string>): string[] {
	const byName = sources.has("'self'") && !sources.has("'strict-dynamic'");
	const kept = [...sources].filter((source) => !byName || !source.startsWith("'sha") || inline.has(source));
	return kept.length > 1 ? kept.filter((source) => source !== "'none'") : kept;
}

function hashOf(code: string): string {
	return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}

function differing(path: string, first: string, name: string): Error {
	return new Error(
		`Only one of ${first} and ${path} has ${name} in its content security policy. Give all pages the same directives in astro.config.mjs.`,
	);
}
