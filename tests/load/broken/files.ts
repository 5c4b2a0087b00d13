import { COLLECTION_IDS } from '../../../src/schema/collections.ts';
import { chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { writeContentFile } from '../../fixtures/content-folder.ts';
import { RUNG, SOURCE, GUIDE, file, slip, type BrokenCase } from './broken-case.ts';

const WINDOWS = process.platform === 'win32';

/** Nothing is kept from the administrator, and Windows keeps its rights elsewhere. */
const NO_RIGHTS = WINDOWS || process.getuid?.() === 0;

/** Folders and files that are not what they should be, down to the borders of the frontmatter. */
export const BROKEN_FILES: readonly BrokenCase[] = [
	{
		name: 'a missing folder',
		disturb: (root) => {
			rmSync(join(root, 'content/guides'), { recursive: true });
		},
		reported: [['content/guides', 'This folder is missing.', 'Create content/guides; it may be empty but for a .gitkeep.']],
	},
	{
		name: 'a misspelt folder',
		disturb: (root) => {
			mkdirSync(join(root, 'content/option'));
		},
		reported: [['content/option', 'Nothing reads this.', `Move it into one of the folders ${COLLECTION_IDS.join(', ')}, or remove it.`]],
	},
	{
		name: 'a file in place of a folder',
		disturb: (root) => {
			rmSync(join(root, 'content/guides'), { recursive: true });
			writeContentFile(root, 'content/guides', 'Text.\n');
		},
		reported: [['content/guides', 'This is not a folder.', 'Rename it, and create the folder content/guides.']],
	},
	{
		name: 'a folder that is a link to itself',
		disturb: (root) => {
			rmSync(join(root, 'content/guides'), { recursive: true });
			symlinkSync('guides', join(root, 'content/guides'));
		},
		// Making links needs special rights on Windows.
		skip: WINDOWS,
		reported: [
			[
				'content/guides',
				'The folder cannot be read (ELOOP: too many symbolic links encountered).',
				'Give yourself the right to read it, or replace it with an ordinary folder.',
			],
		],
	},
	{
		name: 'a folder that may not be read',
		disturb: (root) => {
			chmodSync(join(root, 'content/guides'), 0);
		},
		skip: NO_RIGHTS,
		reported: [
			[
				'content/guides',
				'The folder cannot be read (EACCES: permission denied).',
				'Give yourself the right to read it, or replace it with an ordinary folder.',
			],
		],
	},
	{
		name: 'a folder in a folder',
		disturb: (root) => {
			writeContentFile(root, 'content/guides/more/deep.mdx', '');
		},
		reported: [['content/guides/more', 'Only .mdx files belong in content/guides.', 'Rename it to end in .mdx, or move it elsewhere.']],
	},
	{
		name: 'a folder with the name of a file',
		disturb: (root) => {
			mkdirSync(join(root, 'content/guides/more.mdx'));
		},
		reported: [['content/guides/more.mdx', 'This is not an ordinary file.', 'Replace it with an ordinary file.']],
	},
	{
		name: 'a file that may not be read',
		disturb: (root) => {
			chmodSync(join(root, GUIDE), 0);
		},
		skip: NO_RIGHTS,
		reported: [
			[
				GUIDE,
				'The file cannot be read (EACCES: permission denied).',
				'Give yourself the right to read it, or replace it with an ordinary file.',
			],
		],
	},
	{
		name: 'a file that is a link to itself',
		disturb: (root) => {
			symlinkSync('loop.mdx', join(root, 'content/guides/loop.mdx'));
		},
		// Making links needs special rights on Windows.
		skip: WINDOWS,
		reported: [
			['content/guides/loop.mdx', 'This is a link to another file.', 'Put the file itself here; links do not survive every checkout.'],
		],
	},
	{
		name: 'a file that is a link to a file elsewhere',
		disturb: (root) => {
			symlinkSync('../rungs/script.mdx', join(root, 'content/rungs/again.mdx'));
		},
		// Making links needs special rights on Windows.
		skip: WINDOWS,
		reported: [
			['content/rungs/again.mdx', 'This is a link to another file.', 'Put the file itself here; links do not survive every checkout.'],
		],
	},
	file('a file of 5 MB', GUIDE, 'x'.repeat(5_000_000), [
		[GUIDE, 'The file has 5000000 bytes; a content file has at most 200000.', 'Move large material elsewhere and link to it.'],
	]),
	file('a program', GUIDE, new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0x02, 0x01, 0x01, 0x00, 0xff, 0xfe]), [
		[GUIDE, 'The file is not UTF-8 text.', 'Save it as UTF-8, or remove it if it is a picture or a program.'],
	]),
	file('a picture', 'content/options/stamp.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), [
		['content/options/stamp.png', 'Only .mdx files belong in content/options.', 'Rename it to end in .mdx, or move it elsewhere.'],
	]),
	file('text in UTF-16', GUIDE, new Uint8Array([0xff, 0xfe, 0x2d, 0x00, 0x2d, 0x00]), [
		[GUIDE, 'The file is not UTF-8 text.', 'Save it as UTF-8, or remove it if it is a picture or a program.'],
	]),
	file('text in Latin-1', GUIDE, new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xe9]), [
		[GUIDE, 'The file is not UTF-8 text.', 'Save it as UTF-8, or remove it if it is a picture or a program.'],
	]),
	file('an empty file', GUIDE, '', [
		[GUIDE, 'The file is empty.', 'Start the file with a line of three hyphens, then the fields, then another line of three hyphens.'],
	]),
	file('an empty YAML file', SOURCE, '', [
		[SOURCE, 'The file has nothing where fields are expected.', 'Write one field on each line, like "name: Its name".'],
	]),
	slip('a NUL in the text', GUIDE, 'Begin', 'Be\0gin', [
		[GUIDE, 'The file is not UTF-8 text.', 'Save it as UTF-8, or remove it if it is a picture or a program.'],
	]),
	slip('an invisible control in the text', GUIDE, 'Begin', 'Be\bgin', [
		[GUIDE, 'Line 7 contains an invisible character, U+0008.', 'Remove it; if it cannot be found, type the line again.'],
	]),
	slip('a mark that turns the direction of writing', RUNG, 'One file', '\u202Eelif enO', [
		[RUNG, 'Line 4 contains an invisible character, U+202E.', 'Remove it; if it cannot be found, type the line again.'],
	]),
	slip('line ends of an old Mac', GUIDE, '\n', '\r', [
		[GUIDE, 'Its lines end like those of an old Mac.', 'Save it with the line ends of Unix or Windows.'],
	]),
	slip('a second byte-order mark', GUIDE, 'Begin', '\uFEFFBegin', [
		[GUIDE, 'Line 7 contains an invisible character, U+FEFF.', 'Remove it; if it cannot be found, type the line again.'],
	]),
	file('a wrong ending', 'content/options/pex.md', '', [
		['content/options/pex.md', 'Only .mdx files belong in content/options.', 'Rename it to end in .mdx, or move it elsewhere.'],
	]),
	file('the other ending of YAML', 'content/sources/pex.yaml', '', [
		['content/sources/pex.yaml', 'Only .yml files belong in content/sources.', 'Rename it to end in .yml, or move it elsewhere.'],
	]),
	file('an upper-case name', 'content/options/Freezer.mdx', '', [
		[
			'content/options/Freezer.mdx',
			`"Freezer" cannot be an id, and the file's name is its id.`,
			'Write an id: lower-case words joined by hyphens, like "freezer".',
		],
	]),
	file('a name with an underscore', 'content/options/plain_script.mdx', '', [
		[
			'content/options/plain_script.mdx',
			`"plain_script" cannot be an id, and the file's name is its id.`,
			'Write an id: lower-case words joined by hyphens, like "plain-script".',
		],
	]),
	file('a name with other letters', 'content/options/冷凍庫.mdx', '', [
		[
			'content/options/冷凍庫.mdx',
			`"冷凍庫" cannot be an id, and the file's name is its id.`,
			'Type it again with the letters a to z: it contains "冷", U+51B7.',
		],
	]),
	{
		...file('a name that Windows keeps for a device', 'content/options/aux.mdx', '', [
			[
				'content/options/aux.mdx',
				`"aux" cannot be an id, and the file's name is its id.`,
				'Write another id: Windows keeps this name for a device.',
			],
		]),
		skip: WINDOWS,
	},
	file('a name that is too long', `content/options/${'a'.repeat(61)}.mdx`, '', [
		[
			`content/options/${'a'.repeat(61)}.mdx`,
			`"${'a'.repeat(61)}" cannot be an id, and the file's name is its id.`,
			'Write a shorter id: it has 61 characters, and 60 are the most.',
		],
	]),
	file('a name that servers take for another page', 'content/guides/index.mdx', '', [
		[
			'content/guides/index.mdx',
			`"index" cannot be an id, and the file's name is its id.`,
			'Write another id: web servers take this name for the list of all pages.',
		],
	]),
	file('a name that every object has', 'content/criteria/constructor.yml', '', [
		[
			'content/criteria/constructor.yml',
			`"constructor" cannot be an id, and the file's name is its id.`,
			'Write another id: JavaScript keeps this name for itself.',
		],
	]),
	file('no frontmatter', GUIDE, 'Just a text.\n', [
		[
			GUIDE,
			'The frontmatter is missing: the first line is not "---".',
			'Start the file with a line of three hyphens, then the fields, then another line of three hyphens.',
		],
	]),
	slip('a blank line above the frontmatter', GUIDE, '---\n', '\n---\n', [
		[
			GUIDE,
			'The frontmatter is missing: the first line is not "---".',
			'Start the file with a line of three hyphens, then the fields, then another line of three hyphens.',
		],
	]),
	slip('frontmatter that is never closed', GUIDE, '\n---\n', '\n', [
		[GUIDE, 'The frontmatter is not closed.', 'Write a line of three hyphens after the last field.'],
	]),
	slip('frontmatter closed by four hyphens', GUIDE, '\n---\n', '\n----\n', [
		[
			GUIDE,
			'Line 5 ends the frontmatter, but is not "---".',
			'Write exactly three hyphens on the line after the last field; inside the fields no line may start with them.',
		],
	]),
	slip('frontmatter in TOML', GUIDE, '---\n', '+++\n', [
		[
			GUIDE,
			'The frontmatter is missing: the first line is not "---".',
			'Start the file with a line of three hyphens, then the fields, then another line of three hyphens.',
		],
	]),
	file('frontmatter that is a list', GUIDE, '---\n- name\n- summary\n---\n', [
		[GUIDE, 'The file has a list where fields are expected.', 'Write one field on each line, like "name: Its name".'],
	]),
	file('frontmatter that is a text', GUIDE, '---\nFirst steps\n---\n', [
		[GUIDE, 'The file has text where fields are expected.', 'Write one field on each line, like "name: Its name".'],
	]),
	file('frontmatter that is empty', GUIDE, '---\n---\n\nText.\n', [
		[GUIDE, 'The file has nothing where fields are expected.', 'Write one field on each line, like "name: Its name".'],
	]),
	file('a recipe without its file', 'content/recipes/freezer/files/app.spec', 'spec', [
		[
			'content/recipes/freezer/recipe.yml',
			'The file cannot be read (ENOENT: no such file or directory).',
			'Give yourself the right to read it, or replace it with an ordinary file.',
		],
	]),
	file('a measurement that is cut short', 'content/measurements/freezer.json', '{', [
		['content/measurements/freezer.json', 'This is not JSON.', 'Run npm run lab for this recipe again.'],
	]),
	file('a YAML file that is a list', SOURCE, '- publisher\n', [
		[SOURCE, 'The file has a list where fields are expected.', 'Write one field on each line, like "name: Its name".'],
	]),
];
