/** The kinds of token that `prose.css` colours, as Prism names them. */
const COLOURED = new Set('boolean builtin comment function key keyword number operator section-name string table tag value'.split(' '));

/** A token that holds only text. */
const TOKEN = /<span class="token ([^"]*)">([^<]*)<\/span>/g;

/**
 * Highlighted code without the marks of tokens that look like the rest: brackets and commas are many, and each mark weighs more than they.
 * @param html code as Prism marks it
 */
export function colouredTokens(html: string): string {
	return html.replaceAll(TOKEN, (token, kinds: string, text: string) =>
		kinds.split(' ').some((kind) => COLOURED.has(kind)) ? token : text,
	);
}
