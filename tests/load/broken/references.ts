import { byId } from '../../fixtures/catalogue.ts';
import { OPTION, SOURCE, GUIDE, fields, slip, type BrokenCase } from './broken-case.ts';

/** Values, lists and days that contradict each other or say a thing twice. */
const ALIAS_FIX = 'Remove it: the search ignores capitals, spaces, hyphens, underscores and the dot of an ending.';

export const BROKEN_REFERENCES: readonly BrokenCase[] = [
	slip('a value by the name that readers see', OPTION, 'isolation: environment', 'isolation: Import path', [
		[
			OPTION,
			'cells.isolation: "Import path" is not a value of the criterion "isolation".',
			'That is the name readers see. Write its id, environment.',
		],
	]),
	slip('a rung by the name that readers see', OPTION, 'rung: frozen', 'rung: Own Python', [
		[OPTION, 'rung: "Own Python" is not allowed here.', 'Write an id: lower-case words joined by hyphens, like "own-python".'],
	]),
	slip('several values without brackets', OPTION, 'isolation: environment', 'isolation: environment, container', [
		[
			OPTION,
			'cells.isolation: "environment, container" is not a value of the criterion "isolation".',
			'Put brackets around several values: [environment, container].',
		],
	]),
	slip('a value that is false', OPTION, 'network-start: no', 'network-start: false', [
		[OPTION, 'cells.network-start: The answer false is not allowed here.', 'Write no: the values of a criterion are words.'],
	]),
	slip('a value in the long form that is true', OPTION, '  code: included', '  code: { is: true }', [
		[OPTION, 'cells.code.is: The answer true is not allowed here.', 'Write yes: the values of a criterion are words.'],
	]),
	slip('a note with a comma in braces', OPTION, '  code: included', '  code: { is: included, note: As it is, no sandbox }', [
		[
			OPTION,
			'cells.code.no sandbox: There is no field called "no sandbox" here.',
			'Put the text before it in quotes if the comma belongs to it: in braces a comma starts a new field. The fields are is, pickedBy, text, note, date, sources, checked, how, on, from.',
		],
	]),
	slip('a comma too many', OPTION, '  code: included', '  code: [included,, absent]', [
		[OPTION, 'Line 26: There is a comma here with nothing before it.', 'Write one comma between two items, and none before the first.'],
	]),
	slip('a criterion outside of the cells', OPTION, 'rung: frozen', 'rung: frozen\nkernel: absent', [
		[OPTION, 'kernel: There is no field called "kernel" here.', 'It is a criterion: its answer belongs under cells.'],
	]),
	slip('a link of Markdown as an address', SOURCE, 'https://cloud.example/docs', '[docs](https://cloud.example/docs)', [
		[SOURCE, 'Line 5: This is a Markdown link, and fields are not Markdown.', 'Write the bare address, or the text alone.'],
	]),
	slip('a link of Markdown in quotes as an address', SOURCE, 'https://cloud.example/docs', '"[docs](https://cloud.example/docs)"', [
		[SOURCE, 'pages.docs.url: This is a link of Markdown.', 'Write the bare address, without brackets.'],
	]),
	fields(
		'a value that excludes the others beside another',
		({ criteria, options }) => {
			const linux = byId(criteria, 'runs-on').data.values?.['linux'];
			if (linux) linux.alone = true;
			byId(options, 'freezer').data.cells['runs-on'] = ['linux', 'windows'];
			byId(options, 'plain-script').data.cells['runs-on'] = 'linux';
		},
		[[OPTION, 'cells.runs-on: "linux" excludes every other value.', 'Write linux alone, or only windows.']],
	),
	fields(
		'a release that is more than a version',
		({ options }) => {
			byId(options, 'freezer').data.cells['release'] = { is: 'v2.10 (stable)', sources: ['freezer/releases'] };
		},
		[
			[
				OPTION,
				'cells.release: "v2.10 (stable)" is not a version.',
				"Write the number alone, '2.10'; or none as the criterion says. Put anything else into the note.",
			],
		],
	),
	fields(
		'an alias that is the page’s name',
		({ options }) => {
			byId(options, 'freezer').data.aliases = ['freezer', 'ice', 'Ice'];
		},
		[
			[OPTION, 'aliases.0: "freezer" is the name or an alias of this page already.', ALIAS_FIX],
			[OPTION, 'aliases.2: "Ice" is the name or an alias of this page already.', ALIAS_FIX],
		],
	),
	fields(
		'an alias that is another page’s name',
		({ options }) => {
			byId(options, 'freezer').data.aliases = ['wrapper'];
		},
		[[OPTION, 'aliases.0: "wrapper" is the name of content/tools/wrapper.mdx.', 'Remove it: an alias belongs to what it names.']],
	),
	fields(
		'an alternative given twice',
		({ options }) => {
			byId(options, 'freezer').data.alternatives.push({ option: 'plain-script', difference: 'Again.' });
		},
		[[OPTION, 'alternatives.1: "plain-script" is in this list a second time.', 'Name each once, and join the texts about it.']],
	),
	fields(
		'lists of a tool that repeat themselves',
		({ tools }) => {
			const { data } = byId(tools, 'wrapper');
			data.serves.push('freezer');
			data.facts.push({ about: 'Formats', is: 'Two.', sources: ['wrapper/manual'] });
		},
		[
			['content/tools/wrapper.mdx', 'serves.1: "freezer" is in this list a second time.', 'Name each once, and join the texts about it.'],
			['content/tools/wrapper.mdx', 'facts.1: "Formats" is in this list a second time.', 'Name each once, and join the texts about it.'],
		],
	),
	fields(
		'an article that is named twice',
		({ options }) => {
			byId(options, 'freezer').data.seeds.push('hashemi-2017');
		},
		[[OPTION, 'seeds.1: "hashemi-2017" is in this list a second time.', 'Name each once, and join the texts about it.']],
	),
	fields(
		'a change since an article that does not name the option',
		({ options }) => {
			byId(options, 'freezer').data.seeds = [];
		},
		[
			[
				OPTION,
				'thenAndNow.0.seed: The article "hashemi-2017" is not among the seeds.',
				'Add hashemi-2017 to seeds if the article names it, or remove the entry.',
			],
		],
	),
	fields(
		'one page in the files of two publishers',
		({ sources }) => {
			byId(sources, 'freezer').data.pages['releases'] = { title: 'Push', url: 'http://cloud.example/docs/#push', read: '2026-11-20' };
		},
		[['content/sources/freezer.yml', 'pages.releases.url: "cloud/docs" has the same address.', 'Cite "cloud/docs" and remove this one.']],
	),
	fields(
		'two sources with one anchor on the page of all sources',
		({ options, sources }) => {
			const pages = { 'docs-scripts': { title: 'Scripts', url: 'https://python.example/scripts', read: '2026-11-20' } };
			sources.push({ id: 'python', file: 'content/sources/python.yml', data: { publisher: 'Python', pages }, body: '' });
			byId(options, 'freezer').data.evidence.sources.push('python/docs-scripts');
		},
		[
			[
				'content/sources/python.yml',
				'pages.docs-scripts: "python-docs/scripts" has the same place on the page of all sources.',
				'Give this one another key.',
			],
		],
	),
	fields(
		'a cell that all modes repeat',
		({ options }) => {
			const { cells, modes = {} } = byId(options, 'freezer').data;
			delete cells['isolation'];
			for (const mode of Object.values(modes)) mode.cells['isolation'] = 'environment';
		},
		[[OPTION, 'modes.onedir.cells.isolation: All modes have this cell in the same words.', 'Move it up to the option.']],
	),
	...[
		['kernel', 'a criterion'],
		['sources', 'a section of the page'],
	].map(([id = '', part = '']) =>
		fields(
			`a mode with the id of ${part}`,
			({ options }) => {
				const { modes = {} } = byId(options, 'freezer').data;
				modes[id] = { name: 'A third', summary: 'It is the third.', cells: { 'one-file': 'one' } };
			},
			[[OPTION, `modes.${id}: "${id}" is the id of ${part}.`, 'Give the mode another id.']],
		),
	),
	fields(
		'a name in curly quotes among the modes',
		({ options }) => {
			const mode = byId(options, 'freezer').data.modes?.['onedir'];
			if (mode) mode.name = '“One folder”';
		},
		[
			[
				OPTION,
				'modes.onedir.name: The curly quotes are part of the name: “One folder”.',
				'Remove them, or use straight ones: "One folder".',
			],
		],
	),
	fields(
		'a citation in a note',
		({ options }) => {
			byId(options, 'freezer').data.cells['isolation'] = { is: 'none', note: 'So it is. <Cite id="freezer/manual" />' };
		},
		[[OPTION, 'cells.isolation.note: A citation in a field is shown as text.', 'List the source under "sources".']],
	),
	slip('a word without an end in a field', GUIDE, 'First steps', 'F'.repeat(64), [
		[
			GUIDE,
			'name: A word has 64 characters: FFFFFFFFFFFFFFFFFFFF…',
			'Break it up, put it into a block of code, or link to it if it is an address.',
		],
	]),
	slip('a day that is still to come', SOURCE, 'read: 2026-11-20', 'read: 2962-11-20', [
		[SOURCE, 'pages.docs.read: 2962-11-20 is in the future.', 'Write a day in the past.'],
	]),
	slip('a day before the web', SOURCE, 'read: 2026-11-20', 'read: 1026-11-20', [
		[SOURCE, 'pages.docs.read: 1026-11-20 is before the web, which began in 1991.', 'Write the day on which you looked.'],
	]),
	slip('a release that is still to come', OPTION, 'date: 2026-09-12', 'date: 2062-09', [
		[OPTION, 'cells.release.date: 2062-09 is in the future.', 'Write a day in the past.'],
	]),
	fields(
		'a year that is still to come',
		({ options }) => {
			byId(options, 'freezer').data.cells['since'] = 2099;
		},
		[[OPTION, 'cells.since: 2099 is in the future.', 'Write a year that has begun.']],
	),
	fields(
		'a cell checked after its sources were read',
		({ options }) => {
			byId(options, 'freezer').data.cells['isolation'] = { is: 'none', checked: '2026-11-21' };
		},
		[
			[
				OPTION,
				'cells.isolation.checked: It was checked on 2026-11-21, but its sources were last read on 2026-11-20.',
				'Correct one of the two: "read" of a source is the day on which you last opened it.',
			],
		],
	),
];
