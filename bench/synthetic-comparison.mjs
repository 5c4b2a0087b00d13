// Makes comparison pages with any number of rows out of the built one, for measuring: same markup, styles and scripts.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { randomFrom } from './random.ts';

/**
 * Writes `<folder>/compare/index.html` with a given number of rows, and beside it what the page loads.
 * The rows are those of the guide over and over, each with a name of its own and its cells taken from other rows.
 */
export function writeComparison(folder, size) {
	const page = parse(readFileSync('dist/compare/index.html', 'utf8'), { comment: true });
	const random = randomFrom(size);
	for (const table of page.querySelectorAll('table[data-matrix]')) {
		const body = table.querySelector('tbody');
		const real = body.querySelectorAll('tr');
		const lines = Array.from({ length: size }, (_, index) => {
			const line = parse(real[index % real.length].outerHTML).querySelector('tr');
			const key = `${line.getAttribute('data-row').replace('.', '-')}-${index}`;
			line.setAttribute('data-row', key);
			line.querySelector('th a').textContent += ` ${index}`;
			if (line.hasAttribute('data-text')) line.setAttribute('data-text', `${line.getAttribute('data-text')} ${index}`);
			line.querySelectorAll('td').forEach((cell, column) => {
				const other = real[Math.floor(random() * real.length)].querySelectorAll('td')[column];
				cell.replaceWith(other.outerHTML);
			});
			return line.outerHTML;
		});
		body.innerHTML = lines.join('');
	}
	mkdirSync(join(folder, 'compare'), { recursive: true });
	writeFileSync(join(folder, 'compare/index.html'), page.toString());
	cpSync('dist/_astro', join(folder, '_astro'), { recursive: true });
	cpSync('dist/favicon.svg', join(folder, 'favicon.svg'));
}
