import type { Content, Problem } from '../catalogue/content.ts';
import { headingsOf } from '../prose/headings.ts';
import { problemsInBodies } from '../prose/prose-entries.ts';
import { lineOf, nodesOf, wordsOf, type LineProblem } from '../prose/tree.ts';

/**
 * Headings that break a page's outline: a second title, a skipped level, a line that the hyphens or equals signs below it turn into a
 * heading, and text that was meant as a heading.
 */
export function headingsInOrder(content: Content): Problem[] {
	return problemsInBodies(content, (body) => [...outOfOrder(body), ...underlined(body), ...withoutSpace(body)]);
}

function outOfOrder(body: string): LineProblem[] {
	let above = 1;
	return headingsOf(body).flatMap(({ depth, words, line }) => {
		const before = above;
		above = depth;
		if (depth === 1)
			return [
				{ line, message: `"${words}" is a second title: the title of the page is its name.`, fix: `Write ## ${words} if it is a section.` },
			];
		if (depth <= before + 1) return [];
		const marks = '#'.repeat(before + 1);
		return [{ line, message: `The heading "${words}" skips a level.`, fix: `Write ${marks} ${words}.` }];
	});
}

/** Setext headings: they are hardly ever meant, and three hyphens are meant as a line. */
function underlined(body: string): LineProblem[] {
	const lines = body.split('\n');
	return headingsOf(body)
		.filter(({ line }) => !/^[\s>*+\d.)-]*#/.test(lines[line - 1] ?? ''))
		.map(({ depth, words, line }) => ({
			line,
			message: `The line below "${words}" turns it into a heading.`,
			fix: `Write ${'#'.repeat(depth)} ${words} if it is one; if not, leave a blank line between the two.`,
		}));
}

function withoutSpace(body: string): LineProblem[] {
	return nodesOf(body).flatMap((node) => {
		const [, marks = '', words = ''] = node.type === 'paragraph' ? (/^(#{2,6})([^\s#].*)/.exec(wordsOf(node)) ?? []) : [];
		return marks === ''
			? []
			: [{ line: lineOf(node), message: `"${marks}${words}" is not a heading.`, fix: `Write a space: ${marks} ${words}.` }];
	});
}
