// The headers of one build: those of headers.ts with the policy of its pages.
import { siteHeaders, type SiteHeaders } from './headers.ts';
import { HEADERS_FILE, readHeadersFile } from './headers-file.ts';

const POLICY = 'Content-Security-Policy';

/**
 * The headers of a built site.
 * @throws Error if the build has no headers file, or one without a policy
 */
export function headersOfBuild(folder: string): SiteHeaders {
	const policy = readHeadersFile(folder).find(({ headers }) => POLICY in headers)?.headers[POLICY];
	if (policy === undefined) throw new Error(`${folder}/${HEADERS_FILE} names no ${POLICY}. Run "npm run build" again.`);
	return siteHeaders(policy);
}
