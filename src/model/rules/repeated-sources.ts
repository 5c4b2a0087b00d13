import type { Content, Problem } from '../content.ts';

/** Two sources with one address: a page is listed once, so that its readers are counted once. */
export function repeatedSources(content: Content): Problem[] {
	const seen = new Map<string, string>();
	return content.sources.flatMap(({ id, file, data }) =>
		Object.entries(data.pages).flatMap(([page, { url }]) => {
			const first = seen.get(url);
			seen.set(url, first ?? `${id}/${page}`);
			if (first === undefined) return [];
			return [
				{
					file,
					field: `pages.${page}.url`,
					message: `"${first}" has the same address.`,
					fix: `Cite "${first}" and remove this one.`,
				},
			];
		}),
	);
}
