import type { MdastNode } from 'satteri';
import { sourcesCitedIn } from '../model/catalogue/citations.ts';
import type { Problem } from '../model/catalogue/content.ts';
import { CITE, lineOf, treeOf } from '../model/prose/tree.ts';

/** The components that prose may use; src/components/prose/components.ts provides them. */
export const PROSE_COMPONENTS: readonly string[] = ['Cite'];

/**
 * Problems that would fail the build of a page, or show something else than the author meant. The parser is the one that Astro builds with.
 * Prose is Markdown with citations: no code and no HTML.
 * @param above lines of the file above the body, for the numbers of lines in messages
 */
export function problemsInProse(file: string, body: string, above: number): Problem[] {
	const problem = (line: number, message: string, fix: string): Problem => ({
		file,
		field: 'body',
		message: `Line ${line + above}: ${message}`,
		fix,
	});
	const lines = body.split('\n');
	const tree = treeOf(body);
	if ('problem' in tree) {
		const { line, message, fix } = tree.problem;
		return [line === undefined ? { file, field: 'body', message, fix } : problem(line, message, fix)];
	}
	const cited = sourcesCitedIn(body);
	return tree.nodes.flatMap((node) => {
		const words = wordsForNode(node, lines, cited);
		return words ? [problem(lineOf(node), words.message, words.fix)] : [];
	});
}

function wordsForNode(node: MdastNode, lines: readonly string[], cited: readonly string[]): { message: string; fix: string } | undefined {
	switch (node.type) {
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement': {
			if (!PROSE_COMPONENTS.includes(node.name ?? ''))
				return {
					message: `<${node.name ?? ''}> is nothing that prose can use.`,
					fix: `Write Markdown; put it in backticks if it is meant as text. Prose can use ${PROSE_COMPONENTS.map((name) => `<${name}>`).join(', ')}.`,
				};
			const [id, ...more] = node.attributes;
			if (id?.type !== 'mdxJsxAttribute' || id.name !== 'id' || typeof id.value !== 'string' || more.length > 0 || node.children.length > 0)
				return { message: 'A citation has an id in quotes and nothing else.', fix: CITE };
			return cited.includes(id.value) ? undefined : { message: `The citation of "${id.value}" is written unusually.`, fix: CITE };
		}
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
			return /^\s*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)*$/.test(node.value)
				? undefined
				: {
						message: `{${node.value.trim().slice(0, 40)}} is read as program code, and prose computes nothing.`,
						fix: 'Write \\{ for a brace, or put code in backticks.',
					};
		case 'mdxjsEsm':
			return {
				message: `A paragraph that starts with "${node.value.split(' ')[0] ?? ''}" is read as program code.`,
				fix: 'Start it with another word, or put code between lines of three backticks. What prose can use is there without an import.',
			};
		case 'yaml':
		case 'toml':
			return {
				message: 'The text between these lines of hyphens would not be shown.',
				fix: 'Leave a blank line above the first of them.',
			};
		case 'link':
		case 'definition':
			return /^(?:https?:\/\/\S+|mailto:\S+|\/(?!\/)\S*|#\S+)$/.test(node.url)
				? undefined
				: {
						message: `"${node.url}" is no address that a link can have.`,
						fix: 'Start it with https://, with / for a page of this site, or with #.',
					};
		case 'image':
		case 'imageReference':
			return { message: 'Prose cannot have pictures.', fix: 'Say it in words, or link to the picture’s page.' };
		case 'code':
			return isClosed(node, lines)
				? undefined
				: {
						message: 'A block of code starts here and is never closed.',
						fix: 'End it with a line of as many backticks as it started with.',
					};
		default:
			return undefined;
	}
}

/** Whether a fenced block of code is closed; it may be inside a list or a quotation. */
function isClosed({ position }: MdastNode, lines: readonly string[]): boolean {
	if (!position) return true;
	const [fence = ''] = /`{3,}|~{3,}/.exec(lines[position.start.line - 1] ?? '') ?? [];
	const last = (lines[position.end.line - 1] ?? '').replace(/^[\s>]+/, '').trimEnd();
	return position.end.line > position.start.line && last.startsWith(fence) && new Set(last).size === 1;
}
