import { mdxToMdast, type MdastNode } from 'satteri';
import { sourcesCitedIn } from '../model/catalogue/citations.ts';
import type { Problem } from '../model/catalogue/content.ts';

/** What prose may use besides Markdown; src/components/prose/components.ts provides them. */
export const PROSE_COMPONENTS: readonly string[] = ['Cite'];

/** The parser takes as many steps as lines are long, squared. In characters. */
const LONGEST_LINE = 5000;

/**
 * The parser tries both readings of each brace, takes longer for each tag that is open, and runs out of its stack where
 * brackets of program code nest without end. Outside code, prose needs hardly any.
 */
const MOST = { braces: 8, tags: 2000, bracketsBesideBraces: 500 };

const CITE = 'Write it as <Cite id="publisher/page" />.';

/**
 * What would fail when the page is built, or would show something else than was meant: the parser is the one that
 * Astro builds with. Prose is Markdown with citations; it computes nothing and holds no markup of its own.
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
	const long = lines.findIndex(({ length }) => length > LONGEST_LINE);
	if (long >= 0)
		return [
			problem(
				long + 1,
				`The line has more than ${LONGEST_LINE} characters.`,
				'Break it into paragraphs, or move large material elsewhere.',
			),
		];
	const outside = outsideCode(body);
	const count = (sign: RegExp) => outside.match(sign)?.length ?? 0;
	const braces = count(/\{/g);
	if (braces > MOST.braces || count(/<\w/g) > MOST.tags || (braces > 0 && count(/[([]/g) > MOST.bracketsBesideBraces))
		return [
			{ file, field: 'body', message: 'The prose is full of braces or tags.', fix: 'Put program code between lines of three backticks.' },
		];
	let root: MdastNode;
	try {
		// The parser cannot stand a backslash as the last sign.
		root = mdxToMdast(`${body}\n`);
	} catch (error) {
		const { line, message, fix } = wordsForSyntax(error instanceof Error ? error.message : String(error), lines);
		return [problem(line, message, fix)];
	}
	const cited = sourcesCitedIn(body);
	return nodesBelow(root).flatMap((node) => {
		const words = wordsForNode(node, lines, cited);
		return words ? [problem(node.position?.start.line ?? 1, words.message, words.fix)] : [];
	});
}

/** The body without what is code or a comment, roughly: enough to count signs before the parser sees them. */
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
				message: 'What stands between these lines of hyphens would not be shown.',
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
			return { message: 'Prose cannot hold pictures.', fix: 'Say it in words, or link to the picture’s page.' };
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

/** Whether a fenced block of code has its closing fence, maybe inside a list or a quotation. */
function isClosed({ position }: MdastNode, lines: readonly string[]): boolean {
	if (!position) return true;
	const [fence = ''] = /`{3,}|~{3,}/.exec(lines[position.start.line - 1] ?? '') ?? [];
	const last = (lines[position.end.line - 1] ?? '').replace(/^[\s>]+/, '').trimEnd();
	return position.end.line > position.start.line && last.startsWith(fence) && new Set(last).size === 1;
}

/** Words for what the parser says, which starts with line and column. */
function wordsForSyntax(said: string, lines: readonly string[]): { line: number; message: string; fix: string } {
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
	if (text.includes('`!`')) return words('A comment of HTML is none in MDX.', 'Write {/* … */}, or remove it.');
	if (/character (?:after `<`|.*before name)|closing slash/.test(text))
		return words(
			'< starts a tag here, and what follows is none.',
			'Write \\< for the sign, [text](https://…) for a link, or put code in backticks.',
		);
	if (/expression|oxc|brace/.test(text))
		return words('A brace starts program code here, and it is none.', 'Write \\{ for a brace, or put code in backticks.');
	return words(
		`This cannot be read as MDX: ${text.replace(/ \([\w-]+:[\w-]+\)$/, '')}.`,
		'Put program code between lines of three backticks.',
	);
}
