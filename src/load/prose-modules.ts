import type { Plugin } from 'vite';
import { splitFrontmatter } from './frontmatter.ts';
import { problemsInProse } from './prose-problems.ts';

const FRONTMATTER = /^---\r?\n[^]*?\n---(?=\r?\n)/;
/** White space between words of a paragraph and a citation; not after a heading, nor after what begins an item or a quotation. */
const BEFORE_CITATION = /(?<=\S)(?<!^#.*)(?<!^[ \t]*(?:[-*+>]|\d+[.)]))[ \t]*(?:\r?\n[ \t]*)?(?=<Cite\b)/gm;

/**
 * What of a content file becomes a module. The frontmatter is left out, since the collections read it; its lines stay as empty ones, so
 * that errors name the right line. Citations stand close to what they follow, however the author has set them: a number must not begin a
 * line.
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
 * with faults has no prose: its page shows the faults, and the others, which are one module with it, are drawn all the same.
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
