// What Astro cannot do: cut each page's styles to the page and put them into it, and write its policy over what then stands in it.
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { withPolicy } from './page-policy.mjs';
import { PageStyles } from './page-styles.mjs';
import { rawElements } from './raw-elements.mjs';

/** A script's file, in a tag of a page or in another script. */
const SCRIPT_FILE = /[\w.-]+\.js\b/g;

/**
 * Finishes every page of a built site, in place. Each page is whole at any time, and other work that is under way has its turns.
 * @param {string} folder the site as Astro wrote it
 */
export async function finishPages(folder) {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	const read = (file) => readFileSync(join(folder, file), 'utf8');
	const scripts = new Map(files.filter((file) => file.endsWith('.js')).map((file) => [basename(file), read(file)]));
	const scriptsOf = scriptFinder(scripts);
	const sheets = new Map(files.filter((file) => file.endsWith('.css')).map((file) => [`/${file.split(sep).join('/')}`, read(file)]));
	const inside = new Set();
	const pages = files.filter((file) => file.endsWith('.html'));
	const styles = new PageStyles((address) => {
		inside.add(address);
		const text = sheets.get(address);
		if (text === undefined) throw new Error(`A page asks for the styles ${address}, which are not there.`);
		return text;
	});
	for (const page of pages) {
		const html = read(page);
		styles.note(html, scriptsOf(html));
		await setImmediate();
	}
	const later = [...sheets].filter(([address]) => !inside.has(address)).map(([, text]) => text);
	await styles.decide([...later, ...scripts.values()].join('\n'));
	for (const page of pages) {
		replaceFile(join(folder, page), withPolicy(styles.trimmed(read(page))));
		await setImmediate();
	}
	const isNamed = (address) => [...scripts.values()].some((script) => script.includes(basename(address)));
	for (const address of inside) if (!isNamed(address)) rmSync(join(folder, address));
}

/** Puts a text in a file's place at once: whoever reads it has the old one or the new, never a part. */
function replaceFile(path, text) {
	writeFileSync(`${path}.new`, text);
	renameSync(`${path}.new`, path);
}

/**
 * Finds the text of all scripts that a page loads, now or later: those it names, and those that these name.
 * @param {Map<string, string>} scripts all scripts by name
 * @returns {(html: string) => string} the same string for pages that name the same
 */
function scriptFinder(scripts) {
	/** @type {Map<string, string>} */
	const known = new Map();
	return (html) => {
		const elements = rawElements(html).filter(({ name }) => name === 'script');
		const key = elements.map(({ attributes, text }) => `${attributes}>${text}`).join('\n');
		const text = known.get(key) ?? textOf(elements, scripts);
		known.set(key, text);
		return text;
	};
}

/**
 * @param {import('./raw-elements.mjs').RawElement[]} elements the scripts of a page
 * @param {Map<string, string>} scripts all scripts by name
 */
function textOf(elements, scripts) {
	const loaded = new Set();
	const follow = (text) => {
		for (const [name] of text.matchAll(SCRIPT_FILE)) {
			const script = scripts.get(name);
			if (script === undefined || loaded.has(script)) continue;
			loaded.add(script);
			follow(script);
		}
	};
	for (const { attributes, text } of elements) {
		if (text !== '') loaded.add(text);
		follow(attributes);
	}
	return [...loaded].sort().join('\n');
}
