import type { Content, Problem } from '../catalogue/content.ts';
import { problemsInBodies } from '../prose/prose-entries.ts';
import { lineOf, nodesOf } from '../prose/tree.ts';
import { eachText } from '../catalogue/each-text.ts';

/** Citations that stay text: in code, where they would wrongly count as evidence, and in fields. */
export function misplacedCitations(content: Content): Problem[] {
	const inCode = problemsInBodies(content, (body) =>
		nodesOf(body)
			.filter((node) => (node.type === 'code' || node.type === 'inlineCode') && node.value.includes('<Cite'))
			.map((node) => ({
				line: lineOf(node),
				message: 'A citation in code is shown as text.',
				fix: 'Put it after the code, outside of the backticks.',
			})),
	);
	const inFields = eachText(content)
		.filter(({ text }) => text.includes('<Cite'))
		.map(({ file, field }) => ({
			file,
			field,
			message: 'A citation in a field is shown as text.',
			fix: 'List the source under "sources".',
		}));
	return [...inCode, ...inFields];
}
