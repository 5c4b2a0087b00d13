import { GUIDE, slip, prose, type BrokenCase } from './broken-case.ts';

/** Slips in MDX, and what prose may not hold. */
export const BROKEN_PROSE: readonly BrokenCase[] = [
	prose('a tag that is not closed', 'Install <name> first.', [
		[
			GUIDE,
			'body: Line 9: The tag <name> is not closed where it should be.',
			'Put <name> in backticks if it is meant as text. A citation ends with />.',
		],
	]),
	prose('a citation that is not closed', 'So it is. <Cite id="python-docs/scripts">', [
		[
			GUIDE,
			'body: Line 9: The tag <Cite> is not closed where it should be.',
			'Put <Cite> in backticks if it is meant as text. A citation ends with />.',
		],
	]),
	prose('a tag that is closed by another', '<b>Bold</i>', [
		[
			GUIDE,
			'body: Line 9: The tag <b> is not closed where it should be.',
			'Put <b> in backticks if it is meant as text. A citation ends with />.',
		],
	]),
	prose('a closing tag alone', 'Bold</b>', [
		[GUIDE, 'body: Line 9: The tag </b> closes nothing that is open.', 'Remove it, or put it in backticks if it is meant as text.'],
	]),
	prose('an unknown component', '<Note />', [
		[
			GUIDE,
			'body: Line 9: <Note> is nothing that prose can use.',
			'Write Markdown; put it in backticks if it is meant as text. Prose can use <Cite>.',
		],
	]),
	prose('a tag of HTML', '<b>Bold</b>', [
		[
			GUIDE,
			'body: Line 9: <b> is nothing that prose can use.',
			'Write Markdown; put it in backticks if it is meant as text. Prose can use <Cite>.',
		],
	]),
	prose('a picture of HTML with a script', '<img src="x" onerror="alert(1)" />', [
		[
			GUIDE,
			'body: Line 9: <img> is nothing that prose can use.',
			'Write Markdown; put it in backticks if it is meant as text. Prose can use <Cite>.',
		],
	]),
	prose('a script', '<script>alert(1)</script>', [
		[
			GUIDE,
			'body: Line 9: <script> is nothing that prose can use.',
			'Write Markdown; put it in backticks if it is meant as text. Prose can use <Cite>.',
		],
	]),
	prose('a bare less-than sign before a number', 'Python <3.12 is old.', [
		[
			GUIDE,
			'body: Line 9: < starts a tag here, and the text after it is not one.',
			'Write \\< for the character, [text](https://…) for a link, or put code in backticks.',
		],
	]),
	prose('an address in angle brackets', 'See <https://python.example/>.', [
		[
			GUIDE,
			'body: Line 9: < starts a tag here, and the text after it is not one.',
			'Write \\< for the character, [text](https://…) for a link, or put code in backticks.',
		],
	]),
	prose('a comment of HTML', '<!-- Later. -->', [[GUIDE, 'body: Line 9: MDX has no HTML comments.', 'Write {/* … */}, or remove it.']]),
	prose('a brace that is never closed', 'Write ${HOME here.', [
		[
			GUIDE,
			'body: Line 9: A brace starts program code here, and this is not valid code.',
			'Write \\{ for a brace, or put code in backticks.',
		],
	]),
	prose('an expression that is none', 'Write {1 +} here.', [
		[
			GUIDE,
			'body: Line 9: A brace starts program code here, and this is not valid code.',
			'Write \\{ for a brace, or put code in backticks.',
		],
	]),
	prose('an expression', 'Write {version} here.', [
		[
			GUIDE,
			'body: Line 9: {version} is read as program code, and prose computes nothing.',
			'Write \\{ for a brace, or put code in backticks.',
		],
	]),
	prose('so many braces that the parser would not come back', '<Cite id={'.repeat(200), [
		[GUIDE, 'body: The prose is full of braces or tags.', 'Put program code between lines of three backticks.'],
	]),
	prose('a line that is far too long', '>'.repeat(100_000), [
		[GUIDE, 'body: Line 9: The line has more than 5000 characters.', 'Break it into paragraphs, or move large material elsewhere.'],
	]),
	prose('an import', 'import Note from "./note.astro"', [
		[
			GUIDE,
			'body: Line 9: A paragraph that starts with "import" is read as program code.',
			'Start it with another word, or put code between lines of three backticks. What prose can use is there without an import.',
		],
	]),
	prose('an export', 'export const version = 3', [
		[
			GUIDE,
			'body: Line 9: A paragraph that starts with "export" is read as program code.',
			'Start it with another word, or put code between lines of three backticks. What prose can use is there without an import.',
		],
	]),
	prose('a sentence that starts like an import', 'import the module and run it.', [
		[
			GUIDE,
			'body: Line 9: A paragraph that starts with "import" is read as program code.',
			'Start it with another word, or put code between lines of three backticks. What prose can use is there without an import.',
		],
	]),
	prose('a citation of an unknown source', '<Cite id="python-docs/script" />', [
		[
			GUIDE,
			'body: There is no source called "python-docs/script".',
			'Did you mean "python-docs/scripts"? New ones go into content/sources/python-docs.yml.',
		],
	]),
	prose('a citation without an id', '<Cite />', [
		[GUIDE, 'body: Line 9: A citation has an id in quotes and nothing else.', 'Write it as <Cite id="publisher/page" />.'],
	]),
	prose('a citation without quotes', '<Cite id=python-docs/scripts />', [
		[GUIDE, 'body: Line 9: A citation cannot be read.', 'Write it as <Cite id="publisher/page" />.'],
	]),
	prose('a citation with a computed id', '<Cite id={"python-docs/scripts"} />', [
		[GUIDE, 'body: Line 9: A citation has an id in quotes and nothing else.', 'Write it as <Cite id="publisher/page" />.'],
	]),
	prose('a citation with more than an id', '<Cite id="python-docs/scripts" note="x" />', [
		[GUIDE, 'body: Line 9: A citation has an id in quotes and nothing else.', 'Write it as <Cite id="publisher/page" />.'],
	]),
	prose('a citation that only the parser understands', '<Cite id="cloud&#47;docs" />', [
		[GUIDE, 'body: Line 9: The citation of "cloud/docs" is written unusually.', 'Write it as <Cite id="publisher/page" />.'],
		[
			GUIDE,
			'body: There is no source called "cloud&#47;docs".',
			'Choose from: cloud/docs, essays/gradient, freezer/manual, freezer/releases, python-docs/scripts, wrapper/about, wrapper/manual, wrapper/tour. New ones go into content/sources/cloud&#47;docs.yml.',
		],
	]),
	prose('a citation around text', '<Cite id="python-docs/scripts">it</Cite>', [
		[GUIDE, 'body: Line 9: A citation has an id in quotes and nothing else.', 'Write it as <Cite id="publisher/page" />.'],
	]),
	prose('a block of code that is never closed', '```sh\npip install', [
		[
			GUIDE,
			'body: Line 9: A block of code starts here and is never closed.',
			'End it with a line of as many backticks as it started with.',
		],
	]),
	prose('a picture in the prose', '![A stamp](stamp.png)', [
		[GUIDE, 'body: Line 9: Prose cannot have pictures.', 'Say it in words, or link to the picture’s page.'],
	]),
	prose('a link to a script', '[Click](javascript:alert(1))', [
		[
			GUIDE,
			'body: Line 9: "javascript:alert(1)" is no address that a link can have.',
			'Start it with https://, with / for a page of this site, or with #.',
		],
	]),
	prose('a link to another site without its scheme', '[Click](//evil.example)', [
		[
			GUIDE,
			'body: Line 9: "//evil.example" is no address that a link can have.',
			'Start it with https://, with / for a page of this site, or with #.',
		],
	]),
	prose('a link relative to the page', '[Click](other/)', [
		[
			GUIDE,
			'body: Line 9: "other/" is no address that a link can have.',
			'Start it with https://, with / for a page of this site, or with #.',
		],
	]),
	prose('a link by reference to a script', '[Click][it]\n\n[it]: data:text/html,x', [
		[
			GUIDE,
			'body: Line 11: "data:text/html,x" is no address that a link can have.',
			'Start it with https://, with / for a page of this site, or with #.',
		],
	]),
	slip('a second frontmatter', GUIDE, '\n---\n\nBegin', '\n---\n---\nnote: x\n---\nBegin', [
		[GUIDE, 'body: Line 6: The text between these lines of hyphens would not be shown.', 'Leave a blank line above the first of them.'],
	]),
];
