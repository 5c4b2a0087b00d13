import { OPTION, SOURCE, GUIDE, file, prose, slip, type BrokenCase } from './broken-case.ts';

/** Characters that nobody sees or that look like others, and what Git and editors leave behind. */
export const BROKEN_CHARACTERS: readonly BrokenCase[] = [
	slip('a merge conflict among the fields', GUIDE, 'order: 1', '<<<<<<< HEAD\norder: 1\n=======\norder: 2\n>>>>>>> other', [
		[
			GUIDE,
			'Line 4 is a mark of a merge conflict, <<<<<<<.',
			'Choose between the two versions, and delete all of its marks: <<<<<<<, |||||||, =======, >>>>>>>.',
		],
	]),
	slip('a merge conflict in the prose', GUIDE, 'Begin', '<<<<<<< HEAD\nBegin', [
		[
			GUIDE,
			'Line 7 is a mark of a merge conflict, <<<<<<<.',
			'Choose between the two versions, and delete all of its marks: <<<<<<<, |||||||, =======, >>>>>>>.',
		],
	]),
	slip('a merge conflict that is half resolved', GUIDE, 'Begin', 'Begin\n=======\n>>>>>>> other', [
		[
			GUIDE,
			'Line 8 is a mark of a merge conflict, =======.',
			'Choose between the two versions, and delete all of its marks: <<<<<<<, |||||||, =======, >>>>>>>.',
		],
	]),
	slip('the older version of a merge conflict', SOURCE, 'publisher:', '||||||| base\npublisher:', [
		[
			SOURCE,
			'Line 1 is a mark of a merge conflict, |||||||.',
			'Choose between the two versions, and delete all of its marks: <<<<<<<, |||||||, =======, >>>>>>>.',
		],
	]),
	slip('a no-break space as indentation', OPTION, '  code: included', '\u00A0 code: included', [
		[OPTION, 'Line 26 contains a no-break space, U+00A0.', 'Type an ordinary space; if it cannot be found, type the line again.'],
	]),
	slip('a no-break space after a colon', GUIDE, 'order: 1', 'order:\u00A01', [
		[GUIDE, 'Line 4 contains a no-break space, U+00A0.', 'Type an ordinary space; if it cannot be found, type the line again.'],
	]),
	slip('a no-break space that is escaped', GUIDE, 'First steps', '"First\\u00A0steps"', [
		[GUIDE, 'name: The title contains a no-break space, U+00A0.', 'Type an ordinary space.'],
	]),
	slip('a space of no width in a value', OPTION, '  code: included', '  code: included\u200B', [
		[OPTION, 'Line 26 contains a space of no width, U+200B.', 'Remove it; if it cannot be found, type the line again.'],
	]),
	slip('a space of no width in a value, escaped', OPTION, '  code: included', '  code: "included\\u200B"', [
		[OPTION, 'cells.code: A value contains a space of no width, U+200B.', 'Remove it.'],
	]),
	slip('a soft hyphen in a name', GUIDE, 'First steps', 'First\u00AD steps', [
		[GUIDE, 'Line 2 contains a soft hyphen, U+00AD.', 'Remove it; if it cannot be found, type the line again.'],
	]),
	slip('a word joiner in the id of a mode', OPTION, '  onedir:', '  one\u2060dir:', [
		[OPTION, 'Line 66 contains a word joiner, U+2060.', 'Remove it; if it cannot be found, type the line again.'],
	]),
	prose('a space of no width in a command', '```sh\npip install\u200B answer\n```', [
		[GUIDE, 'Line 10 contains a space of no width, U+200B.', 'Remove it; if it cannot be found, type the line again.'],
	]),
	file('a space of no width in the name of a file', 'content/options/pex\u200B.mdx', '', [
		[
			'content/options/pex\u200B.mdx',
			'"pex\u200B" cannot be an id, and the file\'s name is its id.',
			'Type it again with the letters a to z: it contains a space of no width, U+200B.',
		],
	]),
	slip('a letter of another alphabet in a value', OPTION, '  code: included', '  code: in\u0441luded', [
		[OPTION, 'Line 26: "inсluded" mixes two alphabets: it contains "с", U+0441.', 'Type the word again.'],
	]),
	prose('a letter of another alphabet in a command', '```sh\np\u0456p install answer\n```', [
		[GUIDE, 'Line 10: "pіp" mixes two alphabets: it contains "і", U+0456.', 'Type the word again.'],
	]),
	slip('a value in letters of another alphabet', OPTION, '  code: included', '  code: \u0441\u043E\u0440\u0443', [
		[
			OPTION,
			'cells.code: "сору" is not a value of the criterion "code".',
			'Type it again: it contains "с", U+0441. Choose from: included, dependency, absent.',
		],
	]),
	slip('a value in curly quotes', OPTION, '  code: included', '  code: ‘included’', [
		[
			OPTION,
			'cells.code: "‘included’" is not a value of the criterion "code".',
			"The curly quotes are part of the value. Remove them, or use straight ones: 'included'.",
		],
	]),
	slip('a name in curly quotes', GUIDE, 'First steps', '“First steps”', [
		[GUIDE, 'name: The curly quotes are part of the name: “First steps”.', 'Remove them, or use straight ones: "First steps".'],
	]),
	file('what Git keeps of a merge', 'content/options/freezer.mdx.orig', '', [
		['content/options/freezer.mdx.orig', 'Only .mdx files belong in content/options.', 'Remove it: an editor or Git has left it behind.'],
	]),
	file('what an editor keeps of a file', 'content/options/freezer.mdx~', '', [
		['content/options/freezer.mdx~', 'Only .mdx files belong in content/options.', 'Remove it: an editor or Git has left it behind.'],
	]),
	file('a second copy of a file', 'content/options/freezer (1).mdx', '', [
		[
			'content/options/freezer (1).mdx',
			'"freezer (1)" cannot be an id, and the file\'s name is its id.',
			'Remove it, or give it an id of its own.',
		],
	]),
];
