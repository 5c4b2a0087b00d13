import type { Content, Problem } from '../catalogue/content.ts';

/** Two sources with one address, whose citing pages would be counted apart. A publisher may list several places of one page. */
export function repeatedSources({ sources }: Content): Problem[] {
	const listed = new Map<string, { source: string; publisher: string; anchor: string }[]>();
	return sources.flatMap(({ id, file, data }) =>
		Object.entries(data.pages).flatMap(([page, { url }]) => {
			const anchor = new URL(url).hash;
			const others = listed.get(pageOf(url)) ?? [];
			const other = others.find(({ publisher, anchor: place }) => publisher !== id || place === anchor)?.source;
			listed.set(pageOf(url), [...others, { source: `${id}/${page}`, publisher: id, anchor }]);
			if (other === undefined) return [];
			return [
				{
					file,
					field: `pages.${page}.url`,
					message: `"${other}" has the same address.`,
					fix: `Cite "${other}" and remove this one.`,
				},
			];
		}),
	);
}

/** A page's address without parts that do not make another page: the scheme, "www.", a slash at the end, a fragment. */
function pageOf(url: string): string {
	return url
		.replace(/#.*$/, '')
		.replace(/^https?:\/\/(?:www\.)?/, '')
		.replace(/\/$/, '');
}
