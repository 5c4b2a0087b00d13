import type { SitePage } from '../model/page-register/page.ts';
import { pagesOf } from '../model/page-register/register.ts';
import { notFoundUrl } from '../model/shared/addresses.ts';
import { catalogue } from './catalogue.ts';

/** Every page of the site. */
export const pages: readonly SitePage[] = pagesOf(catalogue);

const byUrl = new Map(pages.map((page) => [page.url, page]));

/**
 * The register's entry of the page that is being rendered.
 * @param astro `Astro` of the page or of a component on it
 * @throws Error if the register does not have the page
 */
export function pageOf({ url: { pathname }, routePattern }: { url: URL; routePattern: string }): SitePage {
	// The page for "not found" is shown at the requested address.
	const page = byUrl.get(routePattern === '/404' ? notFoundUrl() : pathname);
	if (page) return page;
	throw new Error(
		`The register of pages has no ${pathname} (route ${routePattern}). Add its kind of page to src/model/page-register/register.ts.`,
	);
}
