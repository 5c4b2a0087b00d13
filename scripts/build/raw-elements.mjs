// Tags, scripts, styles and links of a page, found as a browser finds them: what looks like one inside an attribute or a comment is none.

const TOKEN = /<!--[^]*?-->|<([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;

/**
 * @typedef {{ name: 'script' | 'style' | 'link', attributes: string, text: string, start: number, end: number }} RawElement
 */

/**
 * @param {string} html
 * @param {(tag: string) => void} [onTag] is told of each opening tag, as it is written
 * @returns {RawElement[]} in their order, with their place in the page
 */
export function rawElements(html, onTag) {
	const found = [];
	const token = new RegExp(TOKEN);
	for (let match = token.exec(html); match; match = token.exec(html)) {
		const [whole, tag = '', attributes = ''] = match;
		if (onTag && tag !== '') onTag(whole);
		const name = tag.toLowerCase();
		if (name !== 'script' && name !== 'style' && name !== 'link') continue;
		const inside = match.index + whole.length;
		if (name === 'link') {
			found.push({ name, attributes, text: '', start: match.index, end: inside });
			continue;
		}
		const close = `</${name}>`;
		const until = html.indexOf(close, inside);
		if (until === -1) throw new Error(`A <${name}> of a page is not closed.`);
		const end = until + close.length;
		found.push({ name, attributes, text: html.slice(inside, until), start: match.index, end });
		token.lastIndex = end;
	}
	return found;
}
