import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteHeaders } from '../../deploy/headers.ts';
import { writeHeadersFile } from '../../deploy/headers-file.ts';
import type { SitePolicy } from './page-policy.ts';

/**
 * Writes the site's headers into the file that static hosts read. List it after the policy, which is one of them.
 * @param policy the sources that the pages allow
 */
export function hostHeaders(policy: SitePolicy): AstroIntegration {
	return {
		name: 'host-headers',
		hooks: {
			'astro:build:done': ({ dir }) => {
				writeHeadersFile(fileURLToPath(dir), siteHeaders(policy.header));
			},
		},
	};
}
