import type { Content, Problem } from '../catalogue/content.ts';
import { sourceAnchor } from '../shared/addresses.ts';

/** A page's address without parts that do not make another page: the scheme, "www.", a slash at the end, a fragment. */
function pageOf(url: string): string {
	return url
		.replace(/#.*$/, '')
		.replace(/^https?:\/\/(?:www\.)?/, '')
		.replace(/\/$/, '');
}

/**
 * Two sources with one address, whose citing pages would be counted apart, or with one anchor on the page of all sources: "a-b/c" and
 * "a/b-c" have the same.
 */
export function repeatedSources(content: Content): Problem[] {
	const listed = new Map<string, { source: string; publisher: string; anchor: string }[]>();
	const places = new Map<string, string>();
	return content.sources.flatMap(({ id, file, data }) =>
		Object.entries(data.pages).flatMap(([page, { url }]) => {
			const source = `${id}/${page}`;
			const place = sourceAnchor(source);
			const anchor = new URL(url).hash;
			const others = listed.get(pageOf(url)) ?? [];
			// A publisher may list several places of one page.
			const sameAddress = others.find((other) => other.publisher !== id || other.anchor === anchor)?.source;
			const samePlace = places.get(place);
			listed.set(pageOf(url), [...others, { source, publisher: id, anchor }]);
			places.set(place, samePlace ?? source);
			return [
				...(sameAddress === undefined
					? []
					: [
							{
								file,
								field: `pages.${page}.url`,
								message: `"${sameAddress}" has the same address.`,
								fix: `Cite "${sameAddress}" and remove this one.`,
							},
						]),
				...(samePlace === undefined
					? []
					: [
							{
								file,
								field: `pages.${page}`,
								message: `"${samePlace}" has the same place on the page of all sources.`,
								fix: 'Give this one another key.',
							},
						]),
			];
		}),
	);
}
