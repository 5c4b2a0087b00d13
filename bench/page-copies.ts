import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import Turndown from 'turndown';
import type { CorpusPage } from './corpus.ts';
import { plain, table } from './markdown.ts';

/**
 * Every page of a built site as plain Markdown that is also valid MDX: the text of its main part, without its design.
 * @param dist folder with the built site
 */
export function copiesOf(dist: string): CorpusPage[] {
	const turndown = markdownWriter();
	return readdirSync(dist, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.html'))
		.map((file) => {
			const page = parse(readFileSync(join(dist, file), 'utf8'));
			const main = page.querySelector('main');
			if (!main) throw new Error(`${file} has no main part.`);
			const title = main.querySelector('h1')?.textContent.trim() ?? file;
			for (const away of main.querySelectorAll('h1, svg, script, style, template, button, dialog')) away.remove();
			return {
				path: file.replace(/(\/index)?\.html$/, ''),
				title,
				description: page.querySelector('meta[name=description]')?.getAttribute('content') ?? title,
				markdown: turndown.turndown(main.innerHTML),
			};
		});
}

/** Keeps tables, and escapes text that MDX would take for markup. */
function markdownWriter(): Turndown {
	const turndown = new Turndown({ headingStyle: 'atx', codeBlockStyle: 'fenced' });
	turndown.escape = plain;
	turndown.addRule('table', {
		filter: 'table',
		replacement: (_, node) => {
			const rows = Array.from((node as HTMLTableElement).querySelectorAll('tr'));
			const cells = rows.map((row) =>
				Array.from(row.querySelectorAll('th, td'), (cell) => plain(cell.textContent.replaceAll(/\s+/g, ' ').trim())),
			);
			const width = Math.max(0, ...cells.map(({ length }) => length));
			const [head = [], ...lines] = cells.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
			return `\n\n${table(head, lines)}\n\n`;
		},
	});
	return turndown;
}
