import type { Content, Problem } from '../catalogue/content.ts';
import { problemsInBodies } from '../prose/prose-entries.ts';
import { lineOf, nodesOf, type LineProblem } from '../prose/tree.ts';

/** Markup of other flavours of Markdown, which would be shown literally. */
const UNKNOWN_MARKS: readonly { form: RegExp; what: string }[] = [
	{ form: /\$[^\s$][^$\n]*[^\s$]\$(?!\w)/, what: 'A formula between dollar signs' },
	{ form: /(?<![\w)\]=])==(?![\s=])[^\n]*?[^\s=]==(?!=)/, what: 'A text marked with ==' },
	{ form: /(?<![\w:]):[a-z][a-z0-9_+-]*:(?![\w:])/, what: 'A picture by its name between colons' },
];

/** Footnotes, which would make a section of their own, and markup that is not supported. */
export function foreignMarkup(content: Content): Problem[] {
	return problemsInBodies(content, (body) =>
		nodesOf(body).flatMap((node): LineProblem[] => {
			const line = lineOf(node);
			if (node.type === 'footnoteReference')
				return [
					{ line, message: 'Prose has no footnotes.', fix: 'Say it in the sentence, or cite a source: <Cite id="publisher/page" />.' },
				];
			if (node.type !== 'text') return [];
			return UNKNOWN_MARKS.flatMap(({ form, what }) => {
				const found = form.exec(node.value)?.[0];
				return found === undefined
					? []
					: [
							{
								line,
								message: `${what}, ${found}, would be shown as it is.`,
								fix: 'Say it in words, or put it in backticks if it is code.',
							},
						];
			});
		}),
	);
}
