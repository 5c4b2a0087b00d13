// Attributes may hold < and >, and Astro leaves them there. What looks for tags in a page would find tags in a text such as a title.

/** What a page consists of besides text, quotation marks respected; scripts and styles with what is in them. */
const PIECE = /<!--[^]*?-->|<(script|style)(?:\s(?:[^"'>]|"[^"]*"|'[^']*')*)?>[^]*?<\/\1>|<[a-z](?:[^"'>]|"[^"]*"|'[^']*')*>/gi;
const QUOTED = /"[^"]*"|'[^']*'/g;

/**
 * Writes < and > in attributes as entities, which browsers read as the same: then every < of the page begins what it seems to begin.
 * @param {string} html a page as Astro writes it
 * @returns {string}
 */
export function withPlainTags(html) {
	return html.replaceAll(PIECE, (piece, raw) =>
		raw || piece.startsWith('<!--') ? piece : piece.replaceAll(QUOTED, (value) => value.replaceAll('<', '&lt;').replaceAll('>', '&gt;')),
	);
}
