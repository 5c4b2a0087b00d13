import type { Content, Problem } from '../catalogue/content.ts';
import { problemsInBodies } from '../prose/prose-entries.ts';
import { lineOf, nodesOf } from '../prose/tree.ts';

/** Unpaired backticks: one is missing, so that the next one, further on, closes the code. */
export function unclosedCode(content: Content): Problem[] {
	return problemsInBodies(content, (body) => {
		const lines = body.split('\n');
		return nodesOf(body)
			.filter((node) => node.type === 'text' && node.value.includes('`') && !(lines[lineOf(node) - 1] ?? '').includes('\\`'))
			.map((node) => ({
				line: lineOf(node),
				message: 'A backtick is left over in this paragraph: code is opened and never closed.',
				fix: 'Write a backtick on both sides of each piece of code.',
			}));
	});
}
