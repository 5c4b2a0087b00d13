/** Fewest letters of a pasted text that is more than a name or a question: an error message, with what stands around it. */
const LEAST_LETTERS = 24;

/** Finds the pages for what a pasted text says. */
export type PasteMatcher = (text: string) => Promise<readonly string[]>;

/**
 * The addresses of the pages for a pasted text, the best first; none for a short one. This is the place where a matcher of error messages joins
 * the search: it gets the text with its line breaks, which the input drops. Load what it needs here, with `import()`.
 */
export const pagesForPaste: PasteMatcher = async (text) => {
	if (text.trim().length < LEAST_LETTERS) return [];
	return Promise.resolve([]);
};
