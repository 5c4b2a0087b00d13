// Writes and reads the headers of headers.ts as the file that static hosts expect in the site (Cloudflare Pages, Netlify and others).
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plain, type HeaderRule, type SiteHeaders } from './headers.ts';

/** Its name; hosts do not serve it. */
export const HEADERS_FILE = '_headers';

/** Cloudflare accepts no longer lines. */
const LONGEST_LINE = 2000;

/**
 * The file's text. Hosts join the values of all matching patterns, so the header for "all other addresses" is left out: by default, hosts
 * let browsers revalidate pages.
 * @throws Error if a line would be longer than hosts accept
 */
export function headersFileFrom({ always, overHttps, rules }: SiteHeaders): string {
	const all: readonly HeaderRule[] = [{ patterns: ['/*'], headers: { ...always, ...overHttps } }, ...rules];
	const lines = all.flatMap(({ patterns, headers }) =>
		patterns.flatMap((pattern) => [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${plain(value)}`)]),
	);
	const long = lines.find((line) => line.length > LONGEST_LINE);
	if (long !== undefined)
		throw new Error(
			`${long.trim().slice(0, 40)}… has ${long.length} characters in the headers file, and hosts take ${LONGEST_LINE}. Let pages share more of their inline styles.`,
		);
	return `# Written from deploy/headers.ts by the build; changes here are lost.\n${lines.join('\n')}\n`;
}

/** Writes the file into a built site. */
export function writeHeadersFile(folder: string, headers: SiteHeaders): void {
	writeFileSync(join(folder, HEADERS_FILE), headersFileFrom(headers));
}

/** The content of the file in a folder; nothing if there is none. */
export function readHeadersFile(folder: string): HeaderRule[] {
	const rules: { patterns: string[]; headers: Record<string, string> }[] = [];
	for (const line of textOf(join(folder, HEADERS_FILE)).split('\n')) {
		const [, name, value] = /^\s+([^:]+): (.*)$/.exec(line) ?? [];
		const last = rules.at(-1);
		if (line.startsWith('/')) rules.push({ patterns: [line], headers: {} });
		else if (last && name !== undefined && value !== undefined) last.headers[name] = value;
	}
	return rules;
}

function textOf(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return '';
	}
}
