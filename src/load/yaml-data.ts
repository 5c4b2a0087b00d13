import { isNode, isScalar, parseDocument, visit, type Document, type YAMLError, type YAMLWarning } from 'yaml';
import type { Problem } from '../model/catalogue/content.ts';

/** The message and the fix for one kind of mistake. */
type Words = Pick<Problem, 'message' | 'fix'>;

const QUOTES = 'Put the text in quotes.';

/**
 * Reads YAML 1.2 and merge keys (`<<`). A date stays the text that was written.
 * @param above lines of the file above the YAML, for the numbers of lines in messages
 * @returns the data, or all mistakes as messages for people
 */
export function dataFromYaml(file: string, yaml: string, above: number): { data: unknown } | Problem[] {
	const problem = (line: number | undefined, { message, fix }: Words): Problem => ({
		file,
		message: line === undefined ? message : `Line ${line + above}: ${message}`,
		fix,
	});
	const document = parseDocument(yaml, { merge: true, logLevel: 'error' });
	const mistakes = [...document.errors, ...document.warnings];
	if (mistakes.length > 0) {
		// After one mistake in the structure the parser is out of step, so its further findings there may be wrong.
		const first = mistakes.find(({ code }) => !LOCAL.includes(code));
		return mistakes
			.filter((mistake) => mistake === first || LOCAL.includes(mistake.code))
			.map((mistake) => problem(lineOf(mistake, yaml, document), wordsFor(mistake, yaml)));
	}
	const unusable = unusableNames(document).map(({ at, words }) => problem(lineAt(yaml, at), words));
	if (unusable.length > 0) return unusable;
	try {
		// Aliases are resolved only here; nested ones can multiply without limit.
		return { data: document.toJS({ maxAliasCount: 100 }) };
	} catch (error) {
		return [problem(undefined, wordsForReferences(error))];
	}
}

/** Mistakes that do not affect the lines around them. */
const LOCAL: readonly string[] = ['DUPLICATE_KEY', 'BAD_DQ_ESCAPE', 'BAD_SCALAR_START', 'TAG_RESOLVE_FAILED', 'BAD_DIRECTIVE'];

function lineAt(yaml: string, at: number): number {
	return yaml.slice(0, at).split('\n').length;
}

/** The line of a mistake; for an unclosed quotation, the line where it opens. */
function lineOf(mistake: YAMLError | YAMLWarning, yaml: string, document: Document.Parsed): number {
	if (!isOpenQuotation(mistake)) return mistake.linePos?.[0].line ?? lineAt(yaml, mistake.pos[0]);
	let opened = mistake.pos[0];
	visit(document, {
		Scalar(_, { type, range }) {
			if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') opened = range?.[0] ?? opened;
		},
	});
	return lineAt(yaml, opened);
}

function isOpenQuotation({ code, message }: YAMLError | YAMLWarning): boolean {
	return code === 'MISSING_CHAR' && message.startsWith('Missing closing');
}

function wordsFor(mistake: YAMLError | YAMLWarning, yaml: string): Words {
	if (isOpenQuotation(mistake))
		return {
			message: 'A quotation mark is opened and never closed.',
			fix: "Close it at the text's end; inside a text in single quotes write an apostrophe twice.",
		};
	switch (mistake.code) {
		case 'TAB_AS_INDENT':
			return { message: 'A tab indents this line.', fix: 'Indent with spaces: YAML takes no tabs.' };
		case 'DUPLICATE_KEY':
			return {
				message: `The field "${/^["']?([^:"'\n]*)/.exec(yaml.slice(mistake.pos[0]))?.[1] ?? ''}" is here twice.`,
				fix: 'Keep one of the two.',
			};
		case 'BLOCK_AS_IMPLICIT_KEY':
			return {
				message: 'Two fields run together: the text has a colon, or the line below it is indented too far.',
				fix: 'Put a text with a colon in quotes, and start the next field exactly below this one.',
			};
		case 'MULTILINE_IMPLICIT_KEY':
			return { message: 'This line is not a field: it needs a colon and a space after its name.', fix: 'Write it as "name: text".' };
		case 'BAD_INDENT':
			return {
				message: 'The line is not indented like those it belongs to, or a bracket above it is not closed.',
				fix: 'Start all fields of one thing, and all items of one list, in the same column; close [ with ] and { with }.',
			};
		case 'BAD_SCALAR_START':
			return { message: 'A text cannot start with this character.', fix: QUOTES };
		case 'BAD_DQ_ESCAPE':
			return {
				message: 'A backslash in double quotes starts an escape, and this is not a valid one.',
				fix: 'Use single quotes, or double the backslash.',
			};
		case 'BLOCK_IN_FLOW':
		case 'MISSING_CHAR':
			return {
				message: 'A comma, a colon or the space after it is missing.',
				fix: 'Compare with the lines around it; a text with such characters needs quotes.',
			};
		case 'TAG_RESOLVE_FAILED':
			return { message: 'A text that starts with ! is read as an unknown type.', fix: QUOTES };
		case 'BAD_ALIAS':
			return { message: 'A text that starts with * or & is read as a reference.', fix: QUOTES };
		case 'MULTIPLE_DOCS':
			return {
				message: 'A second document starts here, after three hyphens.',
				fix: 'One file is one thing: remove the line, or move what follows into a file of its own.',
			};
		case 'BAD_DIRECTIVE':
			return { message: 'A line that starts with % is read as a directive to the YAML parser.', fix: 'Remove it.' };
		case 'RESOURCE_EXHAUSTION':
			return {
				message: 'Lists or fields are nested too deeply.',
				fix: 'Close what is opened; a text that starts with [ or { needs quotes.',
			};
		default:
			if (mistake.message.startsWith('Unexpected , in flow'))
				return {
					message: 'There is a comma here with nothing before it.',
					fix: 'Write one comma between two items, and none before the first.',
				};
			if (mistake.message.includes('at node end') && (yaml.split('\n')[lineAt(yaml, mistake.pos[0]) - 1] ?? '').includes(']('))
				return { message: 'This is a Markdown link, and fields are not Markdown.', fix: 'Write the bare address, or the text alone.' };
			if (mistake.message.includes('at node end'))
				return {
					message: 'Text goes on after the end of a quotation, a bracket or a reference.',
					fix: `Put the whole text in quotes; inside it write \\" in double ones and '' in single ones.`,
				};
			return {
				message: `Something here does not belong: ${mistake.message.split(' at line ')[0] ?? mistake.message}.`,
				fix: 'Put a text with quotation marks, brackets or other special characters in quotes as a whole.',
			};
	}
}

function wordsForReferences(error: unknown): Words {
	const alias = /Unresolved alias.*: (.*)$/.exec(error instanceof Error ? error.message : '')?.[1];
	return alias === undefined
		? { message: 'References (*name) repeat each other without limit.', fix: 'Write out what is meant.' }
		: { message: `"*${alias}" is a reference, and nothing is called "&${alias}" above it.`, fix: `${QUOTES} Or correct the name.` };
}

/** Names of fields that YAML allows but no author means. */
function unusableNames(document: Document.Parsed): { at: number; words: Words }[] {
	const found: { at: number; words: Words }[] = [];
	visit(document, {
		Pair(_, { key }) {
			const at = isNode(key) ? (key.range?.[0] ?? 0) : 0;
			if (isNode(key) && !isScalar(key))
				found.push({
					at,
					words: { message: 'A field’s name starts with a bracket.', fix: 'Put a text that starts with { or [ in quotes.' },
				});
			else if (isScalar(key) && key.value === '__proto__')
				found.push({ at, words: { message: 'Nothing can be called "__proto__".', fix: 'Choose another name.' } });
		},
	});
	return found;
}
