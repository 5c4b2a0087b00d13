import { parse } from 'node-html-parser';

/** A page of a built site, by its address. */
export interface BuiltPage {
	path: string;
	html: string;
}

/**
 * The links of a site that lead nowhere, in words.
 * @param addresses the addresses of all files of the site
 */
export function brokenLinks(built: readonly BuiltPage[], addresses: ReadonlySet<string>): string[] {
	const pages = built.map(({ path, html }) => ({ path, root: parse(html) }));
	const anchors = new Map(pages.map(({ path, root }) => [path, new Set(root.querySelectorAll('[id]').map(({ id }) => id))]));
	const broken = pages.flatMap(({ path, root }) =>
		root.querySelectorAll('[href], [src]').flatMap((element) => {
			const link = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
			if (/^(?:https?:|data:|mailto:)/.test(link)) return [];
			const target = new URL(link, `http://site${path}`);
			if (!addresses.has(target.pathname)) return [`${path} links to ${link}, which is not there`];
			const anchor = decodeURIComponent(target.hash.slice(1));
			const known = anchors.get(target.pathname);
			return anchor !== '' && known && !known.has(anchor) ? [`${path} links to ${link}, but that page has no #${anchor}`] : [];
		}),
	);
	return [...new Set(broken)];
}
