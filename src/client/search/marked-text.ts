/** A piece of an excerpt. */
export interface TextPiece {
	text: string;
	/** Whether it is one of the search words. */
	marked: boolean;
}

/**
 * Takes Pagefind's excerpt apart. It is a page's text in which `<` and `>` are written `&lt;` and `&gt;`, with `<mark>` and `</mark>`
 * around the words found and no other markup (`build_excerpt` in its pagefind.js). Everything else is text.
 */
export function markedText(excerpt: string): TextPiece[] {
	return excerpt
		.split(/(<mark>.*?<\/mark>)/s)
		.filter((piece) => piece !== '')
		.map((piece) => {
			const found = /^<mark>(.*)<\/mark>$/s.exec(piece)?.[1];
			return { text: (found ?? piece).replaceAll('&lt;', '<').replaceAll('&gt;', '>'), marked: found !== undefined };
		});
}
