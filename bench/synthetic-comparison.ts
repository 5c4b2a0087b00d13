// Makes comparison pages with any number of rows out of the built ones, for measuring: same markup, styles and scripts.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { randomFrom } from './random.ts';

/** The comparison and the page with its other tables. */
const PAGES = ['compare/index.html', 'compare/tables/index.html'];

/**
 * The comparison's pages with a given number of rows: those of the guide, then others whose words and cells are drawn from them. Only
 * single words repeat in synthetic rows, so they compress worse than real ones: 38 rows of which half are synthetic take 3 % more than the
 * guide's 38.
 * @param size rows in each table
 * @returns the comparison first
 */
export function comparisonPages(size: number): { path: string; html: string }[] {
	const pages = PAGES.map((path) => ({ path, page: parse(readFileSync(join('dist', path), 'utf8'), { comment: true }) }));
	const random = randomFrom(size);
	const draw = <Thing>(things: readonly Thing[]): Thing => {
		const drawn = things[Math.floor(random() * things.length)];
		if (drawn === undefined) throw new Error('The built comparison has no rows to draw from.');
		return drawn;
	};
	const tables = pages.flatMap(({ page }) => page.querySelectorAll('table[data-matrix]'));
	const real = tables[0]?.querySelectorAll('tr[data-row]') ?? [];
	const texts = (tables[1]?.querySelectorAll('tr[data-row]') ?? []).map((line) => (line.getAttribute('data-text') ?? '').split(' '));
	const words = texts.flat();
	const drawn = Array.from({ length: Math.max(0, size - real.length) }, (_, index) => {
		const text = draw(texts).map(() => draw(words));
		return {
			key: `${text[0]?.replaceAll(/\W/g, '') ?? ''}-${index}`,
			name: `${text.slice(0, 2).join(' ')} ${index}`,
			text: text.join(' '),
		};
	});
	for (const table of tables) {
		const lines = table.querySelectorAll('tr[data-row]');
		const cells = lines.map((line) => line.querySelectorAll('td').map(({ outerHTML }) => outerHTML));
		const more = drawn.map(({ key, name, text }) => {
			const line = draw(lines); // Overwritten, which is quicker than parsing a copy.
			const head = line.querySelector('th');
			const link = head?.querySelector('a');
			if (!head || !link) throw new Error('A row of the built comparison has no name.');
			line.setAttribute('data-row', key);
			if (line.hasAttribute('data-text')) line.setAttribute('data-text', text);
			link.setAttribute('href', `/options/${key}/`);
			link.textContent = name;
			const columns = cells[0]?.map((_, column) => draw(cells)[column] ?? '') ?? [];
			return `<tr ${line.rawAttrs}>${head.outerHTML}${columns.join('')}</tr>`;
		});
		// Spread over the rungs, as they would be.
		const bodies = table.querySelectorAll('tbody');
		bodies.forEach((body, place) => {
			body.innerHTML += more.filter((_, index) => index % bodies.length === place).join('');
		});
	}
	return pages.map(({ path, page }) => ({ path, html: page.toString() }));
}

/**
 * Writes the pages with a given number of rows into a folder, with the files that they load.
 * @param size
 */
export function writeComparison(folder: string, size: number): void {
	for (const { path, html } of comparisonPages(size)) {
		mkdirSync(join(folder, path, '..'), { recursive: true });
		writeFileSync(join(folder, path), html);
	}
	cpSync('dist/_astro', join(folder, '_astro'), { recursive: true });
	cpSync('dist/favicon.svg', join(folder, 'favicon.svg'));
}
