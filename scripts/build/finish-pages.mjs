// What Astro cannot do: cut each page's styles to the page, and write its policy over what then stands in it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { withPolicy } from './page-policy.mjs';
import { PageStyles } from './page-styles.mjs';
import { rawElements } from './raw-elements.mjs';

/** A script's file, in a tag of a page or in another script. */
const SCRIPT_FILE = /[\w.-]+\.js\b/g;
/** Pagefind's mark on pages that are searched. */
const SEARCHED = /<main[^>]* data-pagefind-body/;

/**
 * Finishes every page of a built site, in place.
 * @param {string} folder the site as Astro wrote it
 * @returns {Promise<{ path: string, searched: boolean }[]>} all pages, by their paths in the folder, with slashes
 */
export async function finishPages(folder) {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	const read = (file) => readFileSync(join(folder, file), 'utf8');
	const scripts = new Map(files.filter((file) => file.endsWith('.js')).map((file) => [basename(file), read(file)]));
	const later = files
		.filter((file) => file.endsWith('.css'))
		.map(read)
		.join('');
	const paths = files.filter((file) => file.endsWith('.html'));
	const styles = new PageStyles();
	for (const path of paths) {
		const html = read(path);
		styles.note(html, scriptsOf(html, scripts));
	}
	await styles.decide(later);
	return paths.map((path) => {
		const html = read(path);
		writeFileSync(join(folder, path), withPolicy(styles.trimmed(html)));
		return { path: path.split(sep).join('/'), searched: SEARCHED.test(html) };
	});
}

/**
 * The text of all scripts that a page loads, now or later: those it names, and those that these name.
 * @param {string} html
 * @param {Map<string, string>} scripts all scripts by name
 */
function scriptsOf(html, scripts) {
	const loaded = new Set();
	const follow = (text) => {
		for (const [name] of text.matchAll(SCRIPT_FILE)) {
			const script = scripts.get(name);
			if (script === undefined || loaded.has(script)) continue;
			loaded.add(script);
			follow(script);
		}
	};
	for (const { name, attributes, text } of rawElements(html)) {
		if (name !== 'script') continue;
		if (text !== '') loaded.add(text);
		follow(attributes);
	}
	return [...loaded].sort().join('\n');
}
