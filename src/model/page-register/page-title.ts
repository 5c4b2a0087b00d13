/** The site's name, as titles and the wordmark show it. */
export const SITE_NAME = 'The Packaging Gradient';

/** The lengths of a title and a description that search engines show, in characters. */
export const LONGEST = { title: 65, description: 160 } as const;

/** The title for the browser's tab: the page's with the site's, or as much of the page's as search engines show. */
export function tabTitle(title: string): string {
	if (title === SITE_NAME) return title;
	const whole = `${title} · ${SITE_NAME}`;
	return whole.length <= LONGEST.title ? whole : shortened(title, LONGEST.title);
}

/** As many sentences as fit a description; if the first one is too long, its beginning. */
export function descriptionFrom(...sentences: readonly string[]): string {
	const [first = '', ...others] = sentences;
	return others.reduce(
		(text, sentence) => (text.length + 1 + sentence.length <= LONGEST.description ? `${text} ${sentence}` : text),
		shortened(first, LONGEST.description),
	);
}

/** Cuts a text after the last whole word that fits with an ellipsis. */
function shortened(text: string, longest: number): string {
	if (text.length <= longest) return text;
	const cut = text.slice(0, longest);
	return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s,;:.–-]+$/, '')}…`;
}
