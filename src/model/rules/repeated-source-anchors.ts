import type { Content, Problem } from '../catalogue/content.ts';
import { sourceAnchor } from '../shared/addresses.ts';

/** Two sources with one anchor on the page of all sources: "a-b/c" and "a/b-c" have the same. */
export function repeatedSourceAnchors({ sources }: Content): Problem[] {
	const taken = new Map<string, string>();
	return sources.flatMap(({ id, file, data }) =>
		Object.keys(data.pages).flatMap((page) => {
			const source = `${id}/${page}`;
			const anchor = sourceAnchor(source);
			const other = taken.get(anchor);
			taken.set(anchor, other ?? source);
			if (other === undefined) return [];
			return [
				{
					file,
					field: `pages.${page}`,
					message: `"${other}" has the same place on the page of all sources.`,
					fix: 'Give this one another key.',
				},
			];
		}),
	);
}
