import { mdxToMdast, type MdastNode } from 'satteri';

/** A message about one line of a body; the body's first line is 1. */
export interface LineProblem {
	line: number;
	message: string;
	fix: string;
}

/** In characters. The parser's time grows with the square of a line's length. */
const LONGEST_LINE = 5000;

/**
 * The parser tries both readings of each brace, is slower with each open tag, and overflows its stack on deeply nested brackets. Outside
 * code, prose needs hardly any of these.
 */
const MOST = { braces: 8, tags: 2000, bracketsBesideBraces: 500 };

export const CITE = 'Write it as <Cite id="publisher/page" />.';

/** A parsed body: all nodes of its tree in the order of the text, or the problem that prevents parsing. */
export type ProseTree = { nodes: MdastNode[] } | { problem: Omit<LineProblem, 'line'> & { line?: number } };

/** A cache of trees: many rules look at the same bodies. */
const trees = new Map<string, ProseTree>();
const MOST_TREES = 1000;

/** Parses the MDX of a body with the parser that Astro builds with, once for each text. */
export function treeOf(body: string): ProseTree {
	const known = trees.get(body);
	if (known) return known;
	if (trees.size >= MOST_TREES) trees.clear();
	const tree = parsed(body);
	trees.set(body, tree);
	return tree;
}

/** All nodes of a body in the order of the text; none if the parser refuses it, which `problemsInProse` reports. */
export function nodesOf(body: string): MdastNode[] {
	const tree = treeOf(body);
	return 'nodes' in tree ? tree.nodes : [];
}

/** The line of the body where a node starts. */
export function lineOf(node: MdastNode): number {
	return node.position?.start.line ?? 1;
}

/** The text of a node without its marks: of a heading, the words that a reader sees. */
export function wordsOf(node: MdastNode): string {
	if ('value' in node && (node.type === 'text' || node.type === 'inlineCode')) return node.value;
	return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

function parsed(body: string): ProseTree {
	const lines = body.split('\n');
	const long = lines.findIndex(({ length }) => length > LONGEST_LINE);
	if (long >= 0)
		return {
			problem: {
				line: long + 1,
				message: `The line has more than ${LONGEST_LINE} characters.`,
				fix: 'Break it into paragraphs, or move large material elsewhere.',
			},
		};
	const outside = outsideCode(body);
	const count = (sign: RegExp) => outside.match(sign)?.length ?? 0;
	const braces = count(/\{/g);
	if (braces > MOST.braces || count(/<\w/g) > MOST.tags || (braces > 0 && count(/[([]/g) > MOST.bracketsBesideBraces))
		return { problem: { message: 'The prose is full of braces or tags.', fix: 'Put program code between lines of three backticks.' } };
	try {
		// The parser fails on a backslash as the last character.
		return { nodes: nodesBelow(mdxToMdast(`${body}\n`)) };
	} catch (error) {
		return { problem: wordsForSyntax(error instanceof Error ? error.message : String(error), lines) };
	}
}

/** The body roughly without code and comments: enough to count characters before parsing. */
function outsideCode(body: string): string {
	return body
		.replaceAll(/^(```|~~~)[\s\S]*?^\1/gm, '')
		.replaceAll(/`[^`]*`/g, '')
		.replaceAll(/\{\/\*[\s\S]*?\*\/\}/g, '')
		.replaceAll(/\\[{<]/g, '');
}

/** All nodes of a tree, in the order of the text. */
function nodesBelow(root: MdastNode): MdastNode[] {
	const found: MdastNode[] = [];
	const waiting: MdastNode[] = [root];
	for (let node = waiting.pop(); node; node = waiting.pop()) {
		found.push(node);
		if ('children' in node) waiting.push(...[...node.children].reverse());
	}
	return found;
}

/** Rewords the parser's message, which starts with line and column. */
function wordsForSyntax(said: string, lines: readonly string[]): LineProblem {
	const [, line = '1', , text = said] = /^(\d+):(\d+): ([\s\S]*)$/.exec(said) ?? [];
	const words = (message: string, fix: string) => ({ line: Number(line), message, fix });
	const open = /closing tag for `(<[^`]*>)`/.exec(text)?.[1];
	if (open !== undefined)
		return words(
			`The tag ${open} is not closed where it should be.`,
			`Put ${open} in backticks if it is meant as text. A citation ends with />.`,
		);
	const closing = /closing tag `(<[^`]*>)`/.exec(text)?.[1];
	if (closing !== undefined)
		return words(`The tag ${closing} closes nothing that is open.`, `Remove it, or put it in backticks if it is meant as text.`);
	if (lines[Number(line) - 1]?.includes('<Cite')) return words('A citation cannot be read.', CITE);
	if (text.includes('`!`')) return words('MDX has no HTML comments.', 'Write {/* … */}, or remove it.');
	if (/character (?:after `<`|.*before name)|closing slash/.test(text))
		return words(
			'< starts a tag here, and the text after it is not one.',
			'Write \\< for the character, [text](https://…) for a link, or put code in backticks.',
		);
	if (/^#.*\{#[^}]*\}\s*$/.test(lines[Number(line) - 1] ?? ''))
		return words('A heading cannot be given an id.', 'Remove the braces: the id comes from the words of the heading.');
	if (/expression|oxc|brace/.test(text))
		return words('A brace starts program code here, and this is not valid code.', 'Write \\{ for a brace, or put code in backticks.');
	return words(
		`This cannot be read as MDX: ${text.replace(/ \([\w-]+:[\w-]+\)$/, '')}.`,
		'Put program code between lines of three backticks.',
	);
}
