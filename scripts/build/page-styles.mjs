// Each page carries its styles inside itself, so that it paints after one round trip. Astro and Tailwind bundle them by file, not by page:
// here they are cut down to what the page can use.
import { PurgeCSS } from 'purgecss';

const STYLE = /<style[^>]*>([^]*?)<\/style>/g;
const TAG = /<[a-z][^>]*>/g;
/** Names in tags: of elements, classes, ids, attributes and their values. Tailwind's hold brackets and commas. */
const NAME_IN_TAG = /[^<>"'`\s=]+/g;
const NAME_IN_SCRIPT = /[\w-]+/g;

/**
 * Joins the styles of each page into one element at the end of its head, and drops the rules for elements, classes and attributes that are
 * neither in it nor named by a script. Pages with the same styles (all options, say) get the same rules: those that any of them needs.
 * @param {{ path: string, html: string }[]} pages
 * @param {string} scripts the text of all scripts of the site; what they name may come to a page later
 * @returns {Promise<{ path: string, html: string }[]>} the pages in the order given
 */
export async function trimStyles(pages, scripts) {
	const scripted = new Set(scripts.match(NAME_IN_SCRIPT)?.flatMap((name) => [name, attributeOf(name)]));
	/** The names of all pages that have the same styles, by these styles. @type {Map<string, Set<string>>} */
	const names = new Map();
	for (const { html } of pages) {
		const styles = stylesOf(html);
		const known = names.get(styles) ?? new Set(scripted);
		names.set(styles, known);
		for (const [tag] of html.matchAll(TAG)) for (const [name] of tag.matchAll(NAME_IN_TAG)) known.add(name);
	}
	/** @type {Map<string, string>} */
	const trimmed = new Map();
	for (const [styles, known] of names) trimmed.set(styles, await used(styles, known));
	return pages.map(({ path, html }) => {
		const style = `<style>${trimmed.get(stylesOf(html)) ?? ''}</style></head>`;
		return { path, html: html.replaceAll(STYLE, '').replace('</head>', () => style) };
	});
}

/**
 * The attribute that a property of a script stands for: `ariaSort` writes `aria-sort`.
 * @param {string} name
 */
function attributeOf(name) {
	return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** @param {string} html */
function stylesOf(html) {
	return [...html.matchAll(STYLE)].map(([, text]) => text).join('');
}

/**
 * @param {string} styles
 * @param {Set<string>} names
 */
async function used(styles, names) {
	const [result] = await new PurgeCSS().purge({
		css: [{ raw: styles }],
		content: [{ raw: [...names].join(' '), extension: 'names' }],
		defaultExtractor: (text) => text.split(' '),
		variables: true,
		// Rules that begin with no name, like :focus-visible, hold for anything.
		safelist: { standard: [/^:/] },
	});
	if (!result) throw new Error('The styles of a page could not be read.');
	return result.css.replaceAll(/\/\*[^]*?\*\//g, '');
}
