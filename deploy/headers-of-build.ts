// The headers that belong to one build: those of headers.ts, with the policy that its pages have.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteHeaders, type SiteHeaders } from './headers.ts';
import { headerPolicyFrom, type BuiltPage } from './page-policy.ts';

/**
 * The headers of a built site, from the policies in its pages.
 * @throws Error if a page has no policy, see page-policy.ts
 */
export function headersOfBuild(folder: string): SiteHeaders {
	return siteHeaders(headerPolicyFrom(pagesBelow(folder)));
}

/** One after the other: a large site's pages need not be in memory together. */
function* pagesBelow(folder: string): Iterable<BuiltPage> {
	for (const path of globSync('**/*.html', { cwd: folder }).sort()) yield { path, html: readFileSync(join(folder, path), 'utf8') };
}
