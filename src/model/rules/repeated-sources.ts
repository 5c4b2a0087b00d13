import type { Content, Problem } from '../catalogue/content.ts';
import { sourceAnchor } from '../shared/addresses.ts';

/**
 * Two sources with one address, whose readers would be counted apart, or with one place on the page of all sources,
 * where "a-b/c" and "a/b-c" have the same.
 */
export function repeatedSources(content: Content): Problem[] {
	const addresses = new Map<string, string>();
	const places = new Map<string, string>();
	return content.sources.flatMap(({ id, file, data }) =>
		Object.entries(data.pages).flatMap(([page, { url }]) => {
			const source = `${id}/${page}`;
			const place = sourceAnchor(source);
			const sameAddress = addresses.get(url);
			const samePlace = places.get(place);
			addresses.set(url, sameAddress ?? source);
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
