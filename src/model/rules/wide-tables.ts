import type { MdastNode } from 'satteri';
import type { Content, Problem } from '../catalogue/content.ts';
import { problemsInBodies } from '../prose/prose-entries.ts';
import { lineOf, nodesOf, wordsOf } from '../prose/tree.ts';

/** The width of a phone of 390 pixels without margins, in characters of a table's text. */
const WIDEST = 40;
/** The space around a cell. In characters. */
const PADDING = 3;

/** Tables that would make a page scroll sideways on a phone: each column is at least as wide as its longest word. */
export function wideTables(content: Content): Problem[] {
	return problemsInBodies(content, (body) =>
		nodesOf(body)
			.map((node) => ({ node, width: leastWidth(node) }))
			.filter(({ width }) => width > WIDEST)
			.map(({ node, width }) => ({
				line: lineOf(node),
				message: `The table is too wide for a phone: its longest words need ${width} characters next to each other, and ${WIDEST} fit.`,
				fix: 'Use fewer columns or shorter words, or write a list.',
			})),
	);
}

function leastWidth(node: MdastNode): number {
	if (node.type !== 'table') return 0;
	const columns: number[] = [];
	for (const row of node.children)
		for (const [index, cell] of row.children.entries())
			columns[index] = Math.max(
				columns[index] ?? 0,
				PADDING +
					Math.max(
						...wordsOf(cell)
							.split(/[\s-]/)
							.map(({ length }) => length),
					),
			);
	return columns.reduce((sum, width) => sum + width, 0);
}
