import {
	RUNG,
	OPTION,
	TOOL,
	CHANNEL,
	MATRIX,
	CRITERION,
	CASE,
	STACK,
	PRESET,
	SOURCE,
	GUIDE,
	ARTICLE,
	slip,
	type BrokenCase,
} from './broken-case.ts';

/** Fields whose values a schema refuses: first what YAML makes of them, then each family of files. */
export const BROKEN_FIELDS: readonly BrokenCase[] = [
	slip('a bare version, 3.10', OPTION, 'is: "2.10"', 'is: 3.10', [
		[
			OPTION,
			'cells.release.is: The number 3.1 is not allowed here.',
			'Write a value as a word, or a version in quotes ("2.10", since a bare 2.10 is the number 2.1).',
		],
	]),
	slip('a bare year', ARTICLE, 'year: "2017"', 'year: 2017', [
		[ARTICLE, 'year: This should be text, but is the number 2017.', 'Put it in quotes as it is meant, so that it is read as text.'],
	]),
	slip('a number as a name', GUIDE, 'First steps', '1984', [
		[GUIDE, 'name: This should be text, but is the number 1984.', 'Put it in quotes as it is meant, so that it is read as text.'],
	]),
	slip('an answer as a name', GUIDE, 'First steps', 'true', [
		[GUIDE, 'name: This should be text, but is the answer true.', 'Put it in quotes as it is meant, so that it is read as text.'],
	]),
	slip('a name that is left empty', GUIDE, 'First steps', '', [[GUIDE, 'name: This field is left empty.', 'Write text after its colon.']]),
	slip('a name that is only quotes', GUIDE, 'First steps', '""', [
		[GUIDE, 'name: The title is empty.', 'Write it, or remove the field if it may be left out.'],
	]),
	slip('a name in two lines', GUIDE, 'First steps', '"First\\nsteps"', [[GUIDE, 'name: The title must be one line.', 'Join its lines.']]),
	slip('a name with an escaped control', GUIDE, 'First steps', '"First\\u0007 steps"', [
		[GUIDE, 'name: The title contains an invisible character, U+0007.', 'Remove it.'],
	]),
	slip('a name with an escaped turn of direction', GUIDE, 'First steps', '"First\\u202E steps"', [
		[GUIDE, 'name: The title contains an invisible character, U+202E.', 'Remove it.'],
	]),
	slip('a name with half a character', GUIDE, 'First steps', '"First\\uD800 steps"', [
		[GUIDE, 'name: The title contains an invisible character, U+D800.', 'Remove it.'],
	]),
	slip('a list as a name', GUIDE, 'First steps', '[First, steps]', [
		[GUIDE, 'name: This should be text, but is a list.', 'Write one text; if it has brackets or a colon, put it in quotes.'],
	]),
	slip('a text as a number', GUIDE, 'order: 1', 'order: first', [
		[GUIDE, 'order: This should be a number, but is text.', 'Write a number without quotes.'],
	]),
	slip('a place before the first', GUIDE, 'order: 1', 'order: 0', [[GUIDE, 'order: The number 0 is not allowed here.', 'Count from 1.']]),
	slip('a place between two', GUIDE, 'order: 1', 'order: 1.5', [
		[GUIDE, 'order: This should be a whole number, but is the number 1.5.', 'Write a whole number without quotes.'],
	]),
	slip('a text as a list', OPTION, 'aliases:\n  - freezer.exe', 'aliases: freezer.exe', [
		[OPTION, 'aliases: This should be a list, but is text.', 'Write a list: one item per line after "- ", or [one, two].'],
	]),
	slip('a list of things as a list of texts', OPTION, '  - freezer.exe', '  - name: freezer.exe', [
		[
			OPTION,
			'aliases.0: This should be text, but is fields with values.',
			'Write one text; if it has brackets or a colon, put it in quotes.',
		],
	]),
	slip('cells that are a list', TOOL, 'cells:\n', 'cells:\n  - code\nother:\n', [
		[TOOL, 'cells: This should be fields with values, but is a list.', 'Write one field on each line, indented below this one.'],
		[
			TOOL,
			'other: There is no field called "other" here.',
			'The fields are name, aliases, summary, links, seeds, evidence, cells, thenAndNow, formerly, draft, serves, facts.',
		],
	]),
	slip('a cell without a value', OPTION, '  code: included', '  code:', [
		[OPTION, 'cells.code: The cell is empty.', 'Write its value, or unknown if nobody can tell.'],
	]),
	slip('a cell with an empty list', OPTION, '  code: included', '  code: []', [
		[OPTION, 'cells.code: The list of values is empty.', 'Write a value, or unknown if nobody can tell.'],
	]),
	slip('an address of a script', SOURCE, 'https://cloud.example/docs', 'javascript:alert(1)', [
		[SOURCE, 'pages.docs.url: "javascript:alert(1)" is not allowed here.', 'Write a whole web address, starting with https://.'],
	]),
	slip('an address of data', SOURCE, 'https://cloud.example/docs', 'data:text/html,<script>alert(1)</script>', [
		[
			SOURCE,
			'pages.docs.url: "data:text/html,<script>alert(1)</script>" is not allowed here.',
			'Write a whole web address, starting with https://.',
		],
	]),
	slip('an address without its slashes', SOURCE, 'https://cloud.example/docs', 'https:cloud.example', [
		[SOURCE, 'pages.docs.url: "https:cloud.example" is not allowed here.', 'Write a whole web address, starting with https://.'],
	]),
	slip('an address that poses as another', SOURCE, 'https://cloud.example/docs', 'https://cloud.example@evil.example/', [
		[SOURCE, 'pages.docs.url: A name or a password stands before the host.', 'Remove it up to the @.'],
	]),
	slip('an address with a space', SOURCE, 'https://cloud.example/docs', 'https://cloud.example/the docs', [
		[SOURCE, 'pages.docs.url: The address contains a space.', 'Remove it, or write %20 where it belongs to the address.'],
	]),
	slip('an option with a misspelt field', OPTION, 'summary: Copies', 'sumary: Copies', [
		[OPTION, 'summary: This field is missing.', 'Add it; it takes text.'],
		[
			OPTION,
			'sumary: There is no field called "sumary" here.',
			'Did you mean "summary"? The fields are name, aliases, summary, links, seeds, evidence, cells, thenAndNow, formerly, draft, rung, family, prominence, modes, users, cautions, alternatives.',
		],
	]),
	slip('an option with an id of its own', OPTION, 'name: Freezer', 'id: freezer-too\nname: Freezer', [
		[OPTION, 'id: There is no field called "id" here.', "Remove it: the file's name is the id."],
	]),
	slip('an option without a rung', OPTION, 'rung: frozen\n', '', [[OPTION, 'rung: This field is missing.', 'Add it; it takes text.']]),
	slip(
		'an option with a summary that is too long',
		OPTION,
		'Copies the interpreter',
		`Copies ${'everything, '.repeat(30)}the interpreter`,
		[
			[
				OPTION,
				'summary: The summary has 423 characters, and 160 are the most: search engines and link previews cut the rest.',
				'Shorten it: "g, everything, everything, eve…" is beyond the limit.',
			],
		],
	),
	slip('an article whose title needs a short one', ARTICLE, 'title: The gradient', `title: The gradient, ${'and '.repeat(15)}so on`, [
		[ARTICLE, 'short: The title has 79 characters, and tabs and search engines cut it after 65.', 'Add a short title.'],
	]),
	slip('an option with a misspelt field in a cell', OPTION, '    how: tested', '    hwo: tested', [
		[
			OPTION,
			'cells.interpreter.hwo: There is no field called "hwo" here.',
			'Did you mean "how"? The fields are is, pickedBy, text, note, date, sources, checked, how, on, from.',
		],
		[OPTION, 'cells.interpreter.on: Only a tested cell has "on".', 'Add how: tested, or drop it.'],
	]),
	slip('an option with a guessed cell', OPTION, '    how: tested', '    how: guessed', [
		[OPTION, 'cells.interpreter.how: "guessed" is not allowed here.', 'Write how as one of documented, tested, reasoned.'],
	]),
	slip('an option with a cell tested on nothing', OPTION, '    on: Debian 12\n', '', [
		[OPTION, 'cells.interpreter.on: A tested cell says what it was run on.', 'Add on: "Debian 12, CPython 3.11".'],
	]),
	slip('an option with a cell reasoned from nothing', OPTION, '    from:\n      - one-file\n      - runs-on\n', '', [
		[OPTION, 'cells.userspace.from: A reasoned cell says which cells it follows from.', 'Add from: [interpreter].'],
	]),
	slip('an option with a source that is no id', OPTION, '      - freezer/releases', '      - https://freezer.example/', [
		[
			OPTION,
			'cells.release.sources.0: "https://freezer.example/" is not allowed here.',
			'Write a source as publisher/page, like "pex/scie": the file in content/sources and the key in it.',
		],
	]),
	slip('an option with a mode that is no id', OPTION, '  onedir:', '  One dir:', [
		[OPTION, 'modes.One dir: "One dir" cannot be a key here.', 'Write an id: lower-case words joined by hyphens, like "one-dir".'],
	]),
	slip('an option with a cell that hides in its prototype', OPTION, '  code: included', '  __proto__: included\n  code: included', [
		[OPTION, 'Line 26: Nothing can be called "__proto__".', 'Choose another name.'],
	]),
	slip('a tool that serves nothing', TOOL, 'serves:\n  - freezer', 'serves: []', [
		[TOOL, 'serves: This is empty.', 'Name at least one option that it works for.'],
	]),
	slip('a channel without a fact', CHANNEL, 'facts:', 'fact:', [
		[
			CHANNEL,
			'fact: There is no field called "fact" here.',
			'Did you mean "facts"? The fields are name, aliases, summary, links, seeds, evidence, cells, thenAndNow, formerly, draft, serves, facts.',
		],
	]),
	slip('a criterion without a vocabulary', CRITERION, 'values:', 'valuesOf: code\nvalues:', [
		[CRITERION, 'values: A criterion of kind "values" has exactly one vocabulary.', 'Give either values or valuesOf.'],
	]),
	slip('a criterion with a sign of two letters', 'content/criteria/code.yml', 'sign: I', 'sign: IN', [
		[
			'content/criteria/code.yml',
			'values.included.sign: The sign has 2 characters, and 1 is the most: the layouts hold no more.',
			'Shorten it: "N" is beyond the limit.',
		],
	]),
	slip('a source without an address', SOURCE, '    url: https://cloud.example/docs\n', '', [
		[SOURCE, 'pages.docs.url: This field is missing.', 'Add it; it takes text.'],
	]),
	slip('a source read on no day', SOURCE, 'read: 2026-11-20', 'read: last week', [
		[SOURCE, 'pages.docs.read: "last week" is not allowed here.', 'Write a day as YYYY-MM-DD, like 2026-11-20.'],
	]),
	slip('a publisher without pages', SOURCE, 'pages:', 'pages: {}\nold:', [
		[SOURCE, 'pages: This is empty.', 'List at least one page.'],
		[SOURCE, 'old: There is no field called "old" here.', 'The fields are publisher, pages.'],
	]),
	slip('a rung in no place', RUNG, 'place: gradient', 'place: above', [
		[RUNG, 'place: "above" is not allowed here.', 'Write one of gradient, beside.'],
	]),
	slip('a rung with a short name that is long', RUNG, 'short: Script', 'short: A script of one file', [
		[
			RUNG,
			'short: The short name has 20 characters, and 16 are the most: the layouts hold no more.',
			'Shorten it: "file" is beyond the limit.',
		],
	]),
	slip('a guide without a summary', GUIDE, 'summary: Where to begin?\n', '', [
		[GUIDE, 'summary: This field is missing.', 'Add it; it takes text.'],
	]),
	slip('an article of no year', ARTICLE, 'year: "2017"', 'year: "recently"', [
		[ARTICLE, 'year: "recently" is not allowed here.', 'Write the year in quotes, or a span with an en dash: "2018–2024".'],
	]),
	slip('a caption that names no option', MATRIX, '"{name}: Build"', 'Build', [
		[MATRIX, 'caption: "Build" is not allowed here.', 'Write {name} where the name of the option goes.'],
	]),
	slip('a matrix of an unknown kind', MATRIX, 'shows: words', 'shows: pictures', [
		[MATRIX, 'shows: "pictures" is not allowed here.', 'Write one of words, letters.'],
	]),
	slip('a matrix that guides answer', MATRIX, 'answeredBy:\n  - options', 'answeredBy:\n  - guides', [
		[MATRIX, 'answeredBy.0: "guides" is not allowed here.', 'Write each as one of options, tools, channels.'],
	]),
	slip('a case without a reason', CASE, '    why: Both are there.\n', '', [
		[CASE, 'answers.where.why: This field is missing.', 'Add it; it takes text.'],
	]),
	slip('a stack of one', STACK, '  - freezer.onedir\n', '', [
		[STACK, 'inside: A stack has two members or more.', 'Name them, the innermost first.'],
	]),
	slip('a preset with its question mark', PRESET, 'query: maintainer', 'query: ?maintainer', [
		[PRESET, 'query: "?maintainer=community" is not allowed here.', 'Write the query without its question mark.'],
	]),
];
