// What Astro cannot do: cut each page's styles to the page, and write its policy over what then stands in it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withPolicy } from './page-policy.mjs';
import { trimStyles } from './page-styles.mjs';

/**
 * Finishes every page of a built site, in place.
 * @param {string} folder the site as Astro wrote it
 */
export async function finishPages(folder) {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	const read = (file) => readFileSync(join(folder, file), 'utf8');
	const pages = files.filter((file) => file.endsWith('.html')).map((path) => ({ path, html: read(path) }));
	const scripts = files.filter((file) => file.endsWith('.js')).map(read);
	for (const { path, html } of await trimStyles(pages, scripts.join('\n'))) writeFileSync(join(folder, path), withPolicy(html));
}
