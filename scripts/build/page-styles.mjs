// Each page carries its styles inside itself, so that it paints after one round trip. Astro and Tailwind bundle them in files, not by page:
// here they are cut down to what the page can use, and put into it.
import { PurgeCSS } from 'purgecss';
import { rawElements } from './raw-elements.mjs';

/** Names in tags: of elements, classes, ids, attributes and their values. Tailwind's hold brackets and commas. */
const NAME_IN_TAG = /[^<>"'`\s=]+/g;
const COMMENT = /\/\*[^]*?\*\/|\n/g;
/** Tailwind's values for browsers without @property, which are older than those that know light-dark(), the way of all our colours. */
const FALLBACK = /@layer properties\{@supports[^{]*\{[^{]*\{[^}]*\}\}\}/;
/** Tailwind registers a variable for every utility of the site. */
const REGISTRATION = /@property (--[\w-]+)\{[^}]*\}/g;
const VARIABLE = /--[\w-]+/g;
const NAME_IN_SCRIPT = /[\w-]+/g;
/** Astro's mark on the elements of a component with styles of its own. */
const SCOPE = /data-astro-cid-\w+/g;

/**
 * @typedef {import('./raw-elements.mjs').RawElement} RawElement
 * @typedef {{ names: Set<string>, scripts: Set<string>, trimmed: string }} Kind what all pages with the same styles name, the scripts
 * whose names are among these, and the rules that are left
 */

/**
 * Joins the styles of each page into one element, and drops the rules for elements, classes and attributes that are
 * neither in it nor named by its scripts. Pages with the same styles (all options, say) get the same rules: those that any of them needs.
 *
 * All pages are taken note of, one after the other, then trimmed one after the other: a site may be larger than the memory.
 */
export class PageStyles {
	/** @type {(address: string) => string} */
	#sheet;
	/** By the styles that their pages came with. @type {Map<string, Kind>} */
	#kinds = new Map();
	/** @type {Set<string>} */
	#scopes = new Set();
	/** @type {Map<string, string>} */
	#shortScopes = new Map();

	/** @param {(address: string) => string} sheet the text of the style sheet with this address */
	constructor(sheet) {
		this.#sheet = sheet;
	}

	/**
	 * @param {string} html
	 * @param {string} scripts the text of all scripts that the page may load; what they name may come to the page later
	 */
	note(html, scripts) {
		const { styles, names } = readPage(html);
		const text = this.#textOf(styles);
		const kind = this.#kinds.get(text) ?? { names: new Set(), scripts: new Set(), trimmed: '' };
		this.#kinds.set(text, kind);
		for (const name of names) kind.names.add(name);
		if (!kind.scripts.has(scripts)) for (const name of namesInScripts(scripts)) kind.names.add(name);
		kind.scripts.add(scripts);
		for (const [scope] of html.matchAll(SCOPE)) this.#scopes.add(scope);
	}

	/**
	 * Decides what is left, when all pages have been noted.
	 * @param {string} [later] styles in files and in scripts, which may come to any page and use its variables
	 */
	async decide(later = '') {
		const variables = [...new Set(later.match(VARIABLE) ?? [])];
		for (const [text, kind] of this.#kinds) kind.trimmed = await used(text, kind.names, variables);
		// Astro marks scopes by random letters, which do not compress; numbers do.
		this.#shortScopes = new Map([...this.#scopes].sort().map((scope, index) => [scope, `data-c${index}`]));
	}

	/**
	 * @param {string} html a page that has been noted
	 * @returns {string} the page with what is left of its styles
	 */
	trimmed(html) {
		const styles = rawElements(html).filter(isStyle);
		const kind = this.#kinds.get(this.#textOf(styles));
		if (!kind) throw new Error('A page is to be trimmed whose styles have not been noted.');
		const style = `<style>${kind.trimmed}</style>`;
		return withStyle(html, styles, style).replaceAll(SCOPE, (scope) => this.#shortScopes.get(scope) ?? scope);
	}

	/** @param {RawElement[]} styles */
	#textOf(styles) {
		return styles
			.map((style) => {
				const address = sheetAddress(style);
				return address === undefined ? style.text : this.#sheet(address);
			})
			.join('');
	}
}

/** The address of a style sheet that holds for any medium; nothing for any other element. @param {RawElement} element */
function sheetAddress({ name, attributes }) {
	const attribute = (key) => new RegExp(`\\s${key}="([^"]*)"`).exec(attributes)?.[1];
	return name === 'link' && attribute('rel') === 'stylesheet' && attribute('media') === undefined ? attribute('href') : undefined;
}

/** @param {RawElement} element */
function isStyle(element) {
	return element.name === 'style' || sheetAddress(element) !== undefined;
}

/**
 * @param {string} html
 * @returns {{ styles: RawElement[], names: Set<string> }} its style elements and sheets, and all names in its tags
 */
function readPage(html) {
	const names = new Set();
	// The rows of a table repeat their tags.
	const tags = new Set();
	const elements = rawElements(html, (tag) => tags.add(tag));
	for (const tag of tags) for (const name of tag.match(NAME_IN_TAG) ?? []) names.add(name);
	return { styles: elements.filter(isStyle), names };
}

/**
 * The page with one style element in the place of all.
 * @param {string} html
 * @param {RawElement[]} styles
 * @param {string} style
 */
function withStyle(html, styles, style) {
	let rest = html;
	for (const [index, { start, end }] of [...styles.entries()].reverse())
		rest = rest.slice(0, start) + (index === 0 ? style : '') + rest.slice(end);
	return rest;
}

/** @param {string} scripts */
function namesInScripts(scripts) {
	return (scripts.match(NAME_IN_SCRIPT) ?? []).flatMap((name) => [name, ...attributesOf(name)]);
}

/**
 * The attributes that a property of a script may stand for: `ariaSort` writes `aria-sort`, and `dataset.theme` writes `data-theme`.
 * @param {string} name
 */
function attributesOf(name) {
	const words = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
	return [words, `data-${words}`];
}

/**
 * @param {string} styles
 * @param {Set<string>} names
 * @param {string[]} variables that are needed whether the styles use them or not
 */
async function used(styles, names, variables) {
	const [result] = await new PurgeCSS().purge({
		css: [{ raw: styles }],
		content: [{ raw: [...names].join(' '), extension: 'names' }],
		defaultExtractor: (text) => text.split(' '),
		variables: true,
		// Rules that begin with no name, like :focus-visible, hold for anything.
		safelist: { standard: [/^:/], variables },
	});
	if (!result) throw new Error('The styles of a page could not be read.');
	const css = result.css.replaceAll(COMMENT, '').replace(FALLBACK, '');
	return css.replaceAll(REGISTRATION, (registration, name) => (css.includes(`var(${name}`) ? registration : ''));
}
