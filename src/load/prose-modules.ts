import type { Plugin } from 'vite';
import { splitFrontmatter } from './frontmatter.ts';
import { problemsInProse } from './prose-problems.ts';

const FRONTMATTER = /^---\r?\n[^]*?\n---(?=\r?\n)/;
/** White space before a citation in a paragraph; not after a heading, nor after the mark of a list item or a quotation. */
const BEFORE_CITATION = /(?<=\S)(?<!^#.*)(?<!^[ \t]*(?:[-*+>]|\d+[.)]))[ \t]*(?:\r?\n[ \t]*)?(?=<Cite\b)/gm;

/**
 * The part of a content file that becomes a module. The frontmatter is left out, since the collections read it; empty lines replace it, so
 * that errors name the right line. White space before a citation is removed: its number must not begin a line.
 */
export function proseFromFile(text: string): string {
	return text.replace(FRONTMATTER, (lines) => lines.replaceAll(/[^\r\n]/g, '')).replaceAll(BEFORE_CITATION, '');
}

/** Whether a file can become a module. */
function isSound(text: string): boolean {
	const parts = splitFrontmatter('', text.replaceAll('\r\n', '\n'));
	return !('message' in parts) && problemsInProse('', parts.body, 0).length === 0;
}

/**
 * Hands MDX files to Vite as prose alone. With their frontmatter, a large guide would be read and bundled twice. In `npm run dev` a file
 * with problems has no prose: its page shows the problems, and the other pages, which share one module with it, still work.
 */
export function proseModules(): Plugin {
	return {
		name: 'prose-modules',
		enforce: 'pre',
		transform: {
			filter: { id: /\/content\/[\w-]+\/[\w-]+\.mdx$/ },
			handler(text: string) {
				return { code: this.environment.mode === 'dev' && !isSound(text) ? '' : proseFromFile(text), map: null };
			},
		},
	};
}
