// The HTTP headers and types of the site's files, written once for every host. host-files.ts translates them into each host's settings.
import { BASE } from '../src/model/shared/addresses.ts';

/** Headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** Further headers of some addresses. In a pattern, `*` matches any characters, including slashes. */
export interface HeaderRule {
	readonly patterns: readonly string[];
	readonly headers: Headers;
}

/** All headers of one built site. */
export interface SiteHeaders {
	/** Sent with every answer, errors included. */
	readonly always: Headers;
	/** Sent over HTTPS only (RFC 6797, section 7.2). */
	readonly overHttps: Headers;
	/** No address may get the same header from two rules: hosts with a headers file would join the values. */
	readonly rules: readonly HeaderRule[];
	/** Headers for addresses where no rule sets them. */
	readonly otherwise: Headers;
}

// Features that could watch, listen, locate, pay or recognise someone. The header is sent with every page, so harmless features are left
// out. The clipboard stays allowed: the site copies, and its tests read the copy. Browsers complain about unknown names in the console; all
// of these are known.
const UNUSED_FEATURES = [
	'accelerometer',
	'camera',
	'display-capture',
	'geolocation',
	'gyroscope',
	'hid',
	'idle-detection',
	'local-fonts',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'publickey-credentials-get',
	'serial',
	'usb',
	'xr-spatial-tracking',
];

const NO_CACHE = 'no-cache';
const FOR_A_YEAR = 'public, max-age=31536000, immutable';

/**
 * All headers of a built site.
 * @param policy its content security policy as a header: src/integrations/page-policy.ts
 * @param base the folder of its host that the site is published in, with a slash at both ends
 */
export function siteHeaders(policy: string, base = BASE): SiteHeaders {
	const below = (...paths: readonly string[]): string[] => paths.map((path) => base + path);
	return {
		always: {
			'Content-Security-Policy': policy,
			'X-Content-Type-Options': 'nosniff',
			'Referrer-Policy': 'no-referrer',
			'Permissions-Policy': UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
			'Cross-Origin-Opener-Policy': 'same-origin',
		},
		// Neither includeSubDomains nor preload: they affect a whole domain, so its owner has to decide.
		overHttps: { 'Strict-Transport-Security': 'max-age=63072000' },
		rules: [
			{
				// Their names have hashes of their content, by Vite and Pagefind.
				patterns: below('_astro/*', 'pagefind/fragment/*', 'pagefind/index/*', 'pagefind/filter/*', 'pagefind/*.pf_meta'),
				headers: { 'Cache-Control': FOR_A_YEAR, 'Cross-Origin-Resource-Policy': 'same-origin' },
			},
			{
				// For use on other sites: a stamp in a README, a preview of a link, the data in a script.
				patterns: below('previews/*', 'options/*.svg', 'options/*.json', 'data/*.json', 'data/*.csv'),
				headers: { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' },
			},
		],
		// no-cache means "revalidate before use", not "do not store".
		otherwise: { 'Cache-Control': NO_CACHE, 'Cross-Origin-Resource-Policy': 'same-origin' },
	};
}

/** How files with a certain ending are sent. */
export interface FileType {
	readonly type: string;
	/** Whether compressing them in advance is worth it. */
	readonly compress: boolean;
	/** Whether the build has them as gzip already; a release unpacks them first. */
	readonly gzipped?: boolean;
}

const text = (type: string): FileType => ({ type, compress: true });
const binary = (type: string): FileType => ({ type, compress: false });
const gzipped = (type: string): FileType => ({ type, compress: true, gzipped: true });

/** By ending. A release fails on a built file with another ending: the host would have to guess its type. */
export const FILE_TYPES: Readonly<Record<string, FileType>> = {
	html: text('text/html; charset=utf-8'),
	css: text('text/css; charset=utf-8'),
	js: text('text/javascript; charset=utf-8'),
	json: text('application/json'),
	csv: text('text/csv; charset=utf-8'),
	md: text('text/markdown; charset=utf-8'),
	txt: text('text/plain; charset=utf-8'),
	xml: text('application/xml; charset=utf-8'),
	svg: text('image/svg+xml'),
	wasm: text('application/wasm'),
	png: binary('image/png'),
	webp: binary('image/webp'),
	avif: binary('image/avif'),
	ico: binary('image/x-icon'),
	woff2: binary('font/woff2'),
	// Pagefind compresses its files itself, its WebAssembly too, and takes them unpacked as well.
	pagefind: gzipped('application/octet-stream'),
	pf_meta: gzipped('application/octet-stream'),
	pf_index: gzipped('application/octet-stream'),
	pf_fragment: gzipped('application/octet-stream'),
	pf_filter: gzipped('application/octet-stream'),
};

/** The pattern of a rule as a regular expression for a whole address. */
export function expressionFrom(pattern: string): string {
	return pattern
		.split('*')
		.map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`))
		.join('.*');
}

/** The headers that rules set for an address: its path, without query. */
export function ruledHeaders(rules: readonly HeaderRule[], address: string): Headers {
	const matching = rules.filter(({ patterns }) => patterns.some((pattern) => new RegExp(`^${expressionFrom(pattern)}$`).test(address)));
	return Object.assign({}, ...matching.map(({ headers }) => headers)) as Headers;
}

/** All headers of a file over HTTP, by its address. */
export function headersOf({ always, rules, otherwise }: SiteHeaders, address: string): Headers {
	return { ...otherwise, ...always, ...ruledHeaders(rules, address) };
}

/**
 * The value, checked for characters that would need escaping in a host's settings.
 * @throws Error if it has one
 */
export function plain(value: string): string {
	if (/["\\${}\r\n]/.test(value))
		throw new Error(`A header’s value cannot hold quotes, backslashes, dollars, braces or line ends: ${value}`);
	return value;
}
