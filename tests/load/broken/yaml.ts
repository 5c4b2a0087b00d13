import { OPTION, CRITERION, SOURCE, GUIDE, file, slip, type BrokenCase } from './broken-case.ts';

/** Slips in YAML. */
export const BROKEN_YAML: readonly BrokenCase[] = [
	slip('a tab as indentation', OPTION, '  onedir:', '\tonedir:', [
		[OPTION, 'Line 66: A tab indents this line.', 'Indent with spaces: YAML takes no tabs.'],
	]),
	slip('an indentation too many', GUIDE, 'summary:', '  summary:', [
		[
			GUIDE,
			'Line 2: Two fields run together: the text has a colon, or the line below it is indented too far.',
			'Put a text with a colon in quotes, and start the next field exactly below this one.',
		],
	]),
	slip('an indentation too few', OPTION, '    name: One folder', '   name: One folder', [
		[
			OPTION,
			'Line 67: Two fields run together: the text has a colon, or the line below it is indented too far.',
			'Put a text with a colon in quotes, and start the next field exactly below this one.',
		],
	]),
	slip('a double quote that is not closed', GUIDE, 'First steps', '"First steps', [
		[
			GUIDE,
			'Line 2: A quotation mark is opened and never closed.',
			"Close it at the text's end; inside a text in single quotes write an apostrophe twice.",
		],
	]),
	slip('a single quote that is not closed', GUIDE, 'First steps', "'First steps", [
		[
			GUIDE,
			'Line 2: A quotation mark is opened and never closed.',
			"Close it at the text's end; inside a text in single quotes write an apostrophe twice.",
		],
	]),
	slip('an apostrophe in single quotes', GUIDE, 'First steps', "'The app's first steps'", [
		[
			GUIDE,
			'Line 2: Text goes on after the end of a quotation, a bracket or a reference.',
			`Put the whole text in quotes; inside it write \\" in double ones and '' in single ones.`,
		],
	]),
	slip('a text after a quotation', GUIDE, 'First steps', '"First" steps', [
		[
			GUIDE,
			'Line 2: Text goes on after the end of a quotation, a bracket or a reference.',
			`Put the whole text in quotes; inside it write \\" in double ones and '' in single ones.`,
		],
	]),
	slip('a Windows path in double quotes', GUIDE, 'First steps', '"C:\\Users"', [
		[
			GUIDE,
			'Line 2: A backslash in double quotes starts an escape, and this is not a valid one.',
			'Use single quotes, or double the backslash.',
		],
	]),
	slip('a colon in a text', GUIDE, 'Where to begin?', 'Begin: where?', [
		[
			GUIDE,
			'Line 3: Two fields run together: the text has a colon, or the line below it is indented too far.',
			'Put a text with a colon in quotes, and start the next field exactly below this one.',
		],
	]),
	slip('a line without a colon', GUIDE, 'summary:', 'summary', [
		[GUIDE, 'Line 3: This line is not a field: it needs a colon and a space after its name.', 'Write it as "name: text".'],
	]),
	slip('a colon without a space', GUIDE, 'order: 1', 'order:1', [
		[
			GUIDE,
			'Line 4: A comma, a colon or the space after it is missing.',
			'Compare with the lines around it; a text with such characters needs quotes.',
		],
	]),
	slip('a list that is not closed', OPTION, '  code: included', '  code: [included', [
		[
			OPTION,
			'Line 27: The line is not indented like those it belongs to, or a bracket above it is not closed.',
			'Start all fields of one thing, and all items of one list, in the same column; close [ with ] and { with }.',
		],
	]),
	slip('a mapping that is not closed', OPTION, '  code: included', '  code: { is: included', [
		[
			OPTION,
			'Line 27: The line is not indented like those it belongs to, or a bracket above it is not closed.',
			'Start all fields of one thing, and all items of one list, in the same column; close [ with ] and { with }.',
		],
	]),
	slip('a missing comma', OPTION, '  code: included', '  code: { is: included how: documented }', [
		[
			OPTION,
			'Line 26: A comma, a colon or the space after it is missing.',
			'Compare with the lines around it; a text with such characters needs quotes.',
		],
	]),
	slip('a text that starts with @', GUIDE, 'First steps', '@first', [
		[GUIDE, 'Line 2: A text cannot start with this character.', 'Put the text in quotes.'],
	]),
	slip('a text that starts with a backtick', GUIDE, 'First steps', '`pip` first', [
		[GUIDE, 'Line 2: A text cannot start with this character.', 'Put the text in quotes.'],
	]),
	slip('a text that starts with %', GUIDE, 'First steps', '%first', [
		[GUIDE, 'Line 2: A text cannot start with this character.', 'Put the text in quotes.'],
	]),
	slip('a text that starts with *', GUIDE, 'First steps', '*First* steps', [
		[
			GUIDE,
			'Line 2: Text goes on after the end of a quotation, a bracket or a reference.',
			`Put the whole text in quotes; inside it write \\" in double ones and '' in single ones.`,
		],
	]),
	slip('a text that starts with !', GUIDE, 'First steps', '!first steps', [
		[GUIDE, 'Line 2: A text that starts with ! is read as an unknown type.', 'Put the text in quotes.'],
	]),
	slip('a text that starts with {{', GUIDE, 'First steps', '{{ name }}', [
		[GUIDE, 'Line 2: A field’s name starts with a bracket.', 'Put a text that starts with { or [ in quotes.'],
	]),
	slip('an object of Python', GUIDE, 'First steps', '!!python/object/apply:os.system [ls]', [
		[GUIDE, 'Line 2: A text that starts with ! is read as an unknown type.', 'Put the text in quotes.'],
	]),
	slip('a field given twice', GUIDE, 'order: 1', 'order: 1\norder: 2', [
		[GUIDE, 'Line 5: The field "order" is here twice.', 'Keep one of the two.'],
	]),
	slip('a cell given twice', OPTION, '  code: included', '  code: included\n  code: absent', [
		[OPTION, 'Line 27: The field "code" is here twice.', 'Keep one of the two.'],
	]),
	slip('a source given twice', SOURCE, '  docs:', '  docs: {}\n  docs:', [
		[SOURCE, 'Line 4: The field "docs" is here twice.', 'Keep one of the two.'],
	]),
	slip('two documents in one file', SOURCE, 'pages:', '---\npages:', [
		[
			SOURCE,
			'Line 2: A second document starts here, after three hyphens.',
			'One file is one thing: remove the line, or move what follows into a file of its own.',
		],
	]),
	slip('an order to the reader', SOURCE, 'publisher:', '%FOO\n---\npublisher:', [
		[SOURCE, 'Line 1: A line that starts with % is read as a directive to the YAML parser.', 'Remove it.'],
	]),
	file(
		'references that multiply without end',
		CRITERION,
		`a: &a [x, x, x, x, x, x, x, x, x, x]\n${['ab', 'bc', 'cd', 'de'].map(([one, other]) => `${other}: &${other} [${Array.from({ length: 12 }, () => `*${one}`).join(', ')}]`).join('\n')}\n`,
		[[CRITERION, 'References (*name) repeat each other without limit.', 'Write out what is meant.']],
	),
	slip('lists in lists without end', GUIDE, 'First steps', '['.repeat(5000), [
		[GUIDE, 'Line 2: Lists or fields are nested too deeply.', 'Close what is opened; a text that starts with [ or { needs quotes.'],
	]),
	slip('a day that no calendar has', SOURCE, 'read: 2026-11-20', 'read: 2026-02-30', [
		[SOURCE, 'pages.docs.read: No calendar has 2026-02-30.', 'Write a day as YYYY-MM-DD, like 2026-11-20.'],
	]),
	slip('several slips in one file', OPTION, 'name: Freezer\n', 'name: Freezer\nname: "Again"\nrung:frozen\n', [
		[OPTION, 'Line 19: The field "name" is here twice.', 'Keep one of the two.'],
		[OPTION, 'Line 20: This line is not a field: it needs a colon and a space after its name.', 'Write it as "name: text".'],
	]),
];
