import { lineOf, nodesOf, wordsOf } from './tree.ts';

export interface Heading {
	depth: number;
	words: string;
	/** Its address on the page, as Astro makes it from its words. */
	id: string;
	line: number;
}

/** The headings of a body as a reader sees them, however they are written. */
export function headingsOf(body: string): Heading[] {
	return nodesOf(body).flatMap((node) => {
		if (node.type !== 'heading') return [];
		const words = wordsOf(node).trim();
		return [{ depth: node.depth, words, id: slugFrom(words), line: lineOf(node) }];
	});
}

/** The id of a heading with these words, by the rule of github-slugger, which Astro uses: letters, digits, hyphens and underscores stay, spaces become hyphens. */
export function slugFrom(words: string): string {
	return words
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
		.replaceAll(' ', '-');
}
