import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { byId, proseWith } from '../../fixtures/catalogue.ts';
import { recipeEntry } from '../../fixtures/recipe.ts';
import { RUNG, OPTION, TOOL, CASE, STACK, PRESET, SYNONYMS, ARTICLE, slip, fields, type BrokenCase } from './broken-case.ts';

/** Content that obeys the schemas and breaks a rule. */
export const BROKEN_RULES: readonly BrokenCase[] = [
	fields(
		'an option without its sections',
		({ options }) => {
			byId(options, 'freezer').body = `\n${proseWith('').replace('## What bites', '## Gotchas')}`;
		},
		[
			[
				OPTION,
				'body: Line 122: "Gotchas" is not a section of an option\'s page.',
				'Choose from: Start here, When it fits, When it does not, How it runs, What bites, Misconceptions. Write ### for a part of a section.',
			],
			[
				OPTION,
				'body: The section "What bites" is missing.',
				'Write ## What bites. The sections are, in this order: Start here, When it fits, When it does not, How it runs, What bites, Misconceptions.',
			],
		],
	),
	fields(
		'an option that says too little',
		({ options }) => {
			byId(options, 'freezer').body = `\n${proseWith('').replaceAll(/This sentence .*/g, '')}`;
		},
		[[OPTION, 'body: The prose has 15 words.', 'Say what the cells cannot, in 300 words or more.']],
	),
	fields(
		'a release in the prose',
		({ options }) => {
			byId(options, 'freezer').body += '\nGet 2.10 now.\n';
		},
		[
			[
				OPTION,
				'body: The prose names the current release, 2.10, and will be wrong after the next.',
				'Leave the version to the cell "release".',
			],
		],
	),
	fields(
		'a value given twice',
		({ options }) => {
			byId(options, 'freezer').data.cells['runs-on'] = ['linux', 'linux'];
		},
		[[OPTION, 'cells.runs-on: A value is listed twice: linux, linux.', 'Name each value once.']],
	),
	fields(
		'two criteria on one place',
		({ criteria }) => {
			byId(criteria, 'isolation').data.order = 2;
		},
		[['content/criteria/network-start.yml', 'order: "isolation" has the same place in the same matrix.', 'Give each its own number.']],
	),
	fields(
		'a vocabulary that is not there',
		({ criteria }) => {
			const { data } = byId(criteria, 'one-file');
			delete data.values;
			data.valuesOf = 'network';
		},
		[
			[
				'content/criteria/one-file.yml',
				'valuesOf: "network" has no vocabulary to share.',
				'Choose from: code, install-method, isolation, license, maintainer, network-start, release, runs-on, status.',
			],
		],
	),
	fields(
		'two vocabularies that share each other',
		({ criteria }) => {
			for (const [one, other] of [
				['one-file', 'runs-on'],
				['runs-on', 'one-file'],
			] as const) {
				const { data } = byId(criteria, one);
				delete data.values;
				data.valuesOf = other;
			}
		},
		[
			[
				'content/criteria/one-file.yml',
				'valuesOf: "runs-on" has no vocabulary to share.',
				'Choose from: code, install-method, isolation, license, maintainer, network-start, release, status.',
			],
			[
				'content/criteria/runs-on.yml',
				'valuesOf: "one-file" has no vocabulary to share.',
				'Choose from: code, install-method, isolation, license, maintainer, network-start, release, status.',
			],
		],
	),
	fields(
		'a layer that is no longer asked',
		({ criteria }) => {
			byId(criteria, 'hardware').data.matrix = 'run';
			byId(criteria, 'hardware').data.order = 9;
		},
		[
			[
				'content/criteria',
				'The matrix "ships", which shows letters, has the criteria code, python-deps, c-libraries, interpreter, system-libs, libc, userspace, kernel.',
				'It has to be the layers in their order: code, python-deps, c-libraries, interpreter, system-libs, libc, userspace, kernel, hardware.',
			],
		],
	),
	fields(
		'no matrix for the layers',
		({ matrices }) => {
			byId(matrices, 'ships').data.shows = 'words';
		},
		[['content/matrices', 'No matrix shows letters.', 'Write "shows: letters" in the matrix of the layers, and in no other.']],
	),
	fields(
		'two matrices for the layers',
		({ matrices }) => {
			byId(matrices, 'build').data.shows = 'letters';
		},
		[
			[
				'content/matrices',
				'The matrices build and ships show letters.',
				'Write "shows: letters" in the matrix of the layers, and in no other.',
			],
		],
	),
	fields(
		'a criterion of a matrix that nobody has described',
		({ criteria }) => {
			byId(criteria, 'one-file').data.matrix = 'biuld';
		},
		[
			[
				'content/criteria/one-file.yml',
				'matrix: There is no matrix called "biuld".',
				'Did you mean "build"? A new one goes into content/matrices/biuld.yml.',
			],
		],
	),
	fields(
		'a matrix without criteria',
		({ matrices }) => {
			const { data, body } = byId(matrices, 'build');
			matrices.push({ id: 'trust', file: 'content/matrices/trust.yml', data: { ...data, name: 'Trust', order: 5 }, body });
		},
		[
			[
				'content/matrices/trust.yml',
				'No criterion belongs to this matrix.',
				'Write "matrix: trust" in the criteria that it shows, or remove it.',
			],
		],
	),
	fields(
		'an answer to a question that nobody asks',
		({ options }) => {
			byId(options, 'freezer').data.cells['isolaton'] = 'none';
		},
		[[OPTION, 'cells.isolaton: There is no criterion called "isolaton".', 'Did you mean "isolation"?']],
	),
	fields(
		'a tool that answers what only options are asked',
		({ tools }) => {
			byId(tools, 'wrapper').data.cells['kernel'] = 'absent';
		},
		[
			[
				TOOL,
				'cells.kernel: The criterion "kernel" does not apply to tools: its matrix does not name them under answeredBy.',
				'Choose from: license, maintainer, release, since, status.',
			],
		],
	),
	fields(
		'a question without an answer',
		({ options }) => {
			delete byId(options, 'freezer').data.cells['isolation'];
		},
		[[OPTION, 'cells.isolation: The question "What about isolation?" has no answer.', 'Answer it, or write unknown if nobody can tell.']],
	),
	fields(
		'a value outside the vocabulary',
		({ options }) => {
			byId(options, 'freezer').data.cells['isolation'] = 'containers';
		},
		[[OPTION, 'cells.isolation: "containers" is not a value of the criterion "isolation".', 'Did you mean "container"?']],
	),
	fields(
		'a year that is none',
		({ options }) => {
			byId(options, 'freezer').data.cells['since'] = 19;
		},
		[[OPTION, 'cells.since: "19" is not a year.', 'Write one year with four digits, or unknown.']],
	),
	fields(
		'unknown beside an answer',
		({ options }) => {
			byId(options, 'freezer').data.cells['isolation'] = ['none', 'unknown'];
		},
		[[OPTION, 'cells.isolation: "unknown" is combined with another value.', 'Keep what is known, or write only unknown.']],
	),
	slip('a version that is a whole number', OPTION, 'is: "2.10"', 'is: 2', [
		[OPTION, 'cells.release: A version is written as text.', "Put it in quotes: '2'."],
	]),
	fields(
		'two outcomes without a note',
		({ options }) => {
			byId(options, 'freezer').data.cells['isolation'] = ['none', 'environment'];
		},
		[
			[
				OPTION,
				'cells.isolation: The values none and environment cannot hold at the same time.',
				'Add a note that says when which of them holds.',
			],
		],
	),
	fields(
		'a cell that follows from itself',
		({ options }) => {
			byId(options, 'freezer').data.cells['userspace'] = { is: 'absent', how: 'reasoned', from: ['userspace'] };
		},
		[[OPTION, 'cells.userspace.from: A cell cannot follow from itself.', 'Name the cells that it follows from.']],
	),
	fields(
		'cells that follow from each other',
		({ options }) => {
			const { cells } = byId(options, 'freezer').data;
			cells['userspace'] = { is: 'absent', how: 'reasoned', from: ['kernel'] };
			cells['kernel'] = { is: 'absent', how: 'reasoned', from: ['userspace'] };
		},
		[[OPTION, 'cells: The cells userspace, kernel follow from each other in a circle.', 'Give one of them a source, or test it.']],
	),
	fields(
		'a date on what is no release',
		({ options }) => {
			byId(options, 'freezer').data.cells['isolation'] = { is: 'none', date: '2026' };
		},
		[[OPTION, 'cells.isolation.date: Only a release has a date.', 'Use "checked" for the day of checking, or say the date in the note.']],
	),
	fields(
		'a mode alone',
		({ options }) => {
			delete byId(options, 'freezer').data.modes?.['onefile'];
		},
		[[OPTION, 'modes: This is the only mode.', 'Move its cells to the option, or add the other mode.']],
	),
	fields(
		'a mode that repeats its option',
		({ options }) => {
			const mode = byId(options, 'freezer').data.modes?.['onefile'];
			if (mode) mode.cells['kernel'] = 'absent';
		},
		[
			[
				OPTION,
				'modes.onefile.cells.kernel: The mode repeats the cell of its option.',
				'Remove it here; a mode has only the cells that differ.',
			],
		],
	),
	fields(
		'a cell that a rule says already',
		({ criteria, options }) => {
			byId(criteria, 'kernel').data.derived = { from: 'one-file', values: { absent: ['one'] } };
			byId(options, 'plain-script').data.cells['kernel'] = 'absent';
		},
		[
			[
				'content/options/plain-script.mdx',
				'cells.kernel: The rule of the criterion says that already.',
				'Remove it, or add what the rule does not know: a note or a source.',
			],
		],
	),
	fields(
		'a dependency that nobody picks',
		({ options }) => {
			byId(options, 'freezer').data.cells['kernel'] = 'dependency';
		},
		[
			[
				OPTION,
				'cells.kernel: It does not say who picks the version of the dependency.',
				'Add pickedBy: publisher, installer, platform, as in { is: dependency, pickedBy: installer }.',
			],
		],
	),
	fields(
		'a reviewed page that rests on a source that nobody has opened',
		({ sources, options }) => {
			byId(options, 'freezer').data.cells['kernel'] = { is: 'absent', sources: ['freezer/late'] };
			byId(sources, 'freezer').data.pages['late'] = { title: 'Late', url: 'https://freezer.example/late' };
		},
		[
			[
				OPTION,
				'cells.kernel.sources: The page has been read against its sources, but nobody has opened freezer/late.',
				'Open it and give the day as its "read", or name a source that somebody has opened.',
			],
		],
	),
	fields(
		'an unknown alternative',
		({ options }) => {
			byId(options, 'freezer').data.alternatives.push({ option: 'clod', difference: 'It floats.' });
		},
		[
			[
				OPTION,
				'alternatives.1.option: There is no option called "clod".',
				'Add content/options/clod.mdx, or correct the spelling. Did you mean "cloud"?',
			],
		],
	),
	fields(
		'an option that is its own alternative',
		({ options }) => {
			byId(options, 'freezer').data.alternatives.push({ option: 'freezer', difference: 'None.' });
		},
		[[OPTION, 'alternatives.1.option: An option cannot be an alternative to itself.', 'Remove the entry.']],
	),
	fields(
		'an unknown rung',
		({ options }) => {
			byId(options, 'freezer').data.rung = 'frosen';
		},
		[[OPTION, 'rung: There is no rung called "frosen".', 'Did you mean "frozen"?']],
	),
	fields(
		'a family that the rung does not have',
		({ options }) => {
			byId(options, 'freezer').data.family = 'freezers';
		},
		[[OPTION, 'family: The rung "frozen" has no family called "freezers".', 'There is none yet.']],
	),
	fields(
		'an article that was taken away',
		({ articles }) => {
			articles.pop();
		},
		[
			[
				OPTION,
				'seeds.0: There is no article called "hashemi-2017".',
				'There is none yet. Add content/articles/hashemi-2017.mdx, or remove the reference.',
			],
			[
				OPTION,
				'thenAndNow.0.seed: There is no article called "hashemi-2017".',
				'There is none yet. Add content/articles/hashemi-2017.mdx, or remove the reference.',
			],
			[
				'content/options/plain-script.mdx',
				'seeds.0: There is no article called "hashemi-2017".',
				'There is none yet. Add content/articles/hashemi-2017.mdx, or remove the reference.',
			],
			[
				'content/sources/essays.yml',
				'pages.gradient: Nothing cites the source "essays/gradient".',
				'Cite it where it backs a claim, or remove it.',
			],
		],
	),
	{
		name: 'an article that was renamed',
		disturb: (root) => {
			renameSync(join(root, ARTICLE), join(root, 'content/articles/hashemi-2018.mdx'));
		},
		reported: [
			[
				OPTION,
				'seeds.0: There is no article called "hashemi-2017".',
				'Did you mean "hashemi-2018"? Add content/articles/hashemi-2017.mdx, or remove the reference.',
			],
			[
				OPTION,
				'thenAndNow.0.seed: There is no article called "hashemi-2017".',
				'Did you mean "hashemi-2018"? Add content/articles/hashemi-2017.mdx, or remove the reference.',
			],
			[
				'content/options/plain-script.mdx',
				'seeds.0: There is no article called "hashemi-2017".',
				'Did you mean "hashemi-2018"? Add content/articles/hashemi-2017.mdx, or remove the reference.',
			],
		],
	},
	fields(
		'a case that answers what nobody asks',
		({ cases }) => {
			byId(cases, 'small-tool').data.answers['knd'] = { is: 'desktop', why: 'It has windows.' };
		},
		[[CASE, 'answers.knd: The chooser has no question called "knd".', 'Did you mean "kind"?']],
	),
	fields(
		'a case with an answer that the question does not have',
		({ cases }) => {
			byId(cases, 'small-tool').data.answers['where'] = { is: ['windows', 'linux-dekstop'], why: 'Both.' };
		},
		[[CASE, 'answers.where.is: "linux-dekstop" is not an answer to the question "where".', 'Did you mean "linux-desktop"?']],
	),
	fields(
		'a case with two answers to one question',
		({ cases }) => {
			byId(cases, 'small-tool').data.answers['who'] = { is: ['staff', 'public'], why: 'Both.' };
		},
		[
			[
				CASE,
				'answers.who: The chooser ignores who=public: it contradicts the other answers.',
				'Give one answer where only one is allowed, nothing else with "nothing", and no answer to a question that another answer settles.',
			],
		],
	),
	fields(
		'a case that answers its circumstances again',
		({ cases }) => {
			byId(cases, 'small-tool').data.answers['what'] = { is: 'application', why: 'It is run.' };
		},
		[[CASE, 'answers.what: The circumstances already answer "what".', 'Remove it here: a page takes its circumstances for granted.']],
	),
	fields(
		'a case that picks what is not there',
		({ cases }) => {
			const [first] = byId(cases, 'small-tool').data.picks;
			if (!first) throw new Error('The case of the fixture has no pick.');
			first.option = 'freezer.onedri';
			first.goesWith = [{ as: 'installer', tool: 'wraper' }];
		},
		[
			[CASE, 'picks.0.option: There is no option or mode called "freezer.onedri".', 'Did you mean "freezer.onedir"?'],
			[
				CASE,
				'picks.0.goesWith.0.tool: There is no tool with a page called "wraper".',
				'Did you mean "wrapper"? Without a page, write its name in "name".',
			],
		],
	),
	fields(
		'two cases of which neither is narrower',
		({ cases }) => {
			const { data } = byId(cases, 'small-tool');
			const other = { ...data, name: 'Tool for Windows', aliases: [], order: 2, when: { where: ['windows'] }, answers: {}, picks: [] };
			cases.push({ id: 'windows-tool', file: 'content/cases/windows-tool.yml', data: other, body: '' });
		},
		[
			[
				CASE,
				'when: Some answers imply this case and "windows-tool", and neither is narrower.',
				'Name the other in "before" of the one that shall speak, or make one of them narrower.',
			],
		],
	),
	fields(
		'a stack of an option that is not there',
		({ stacks }) => {
			byId(stacks, 'script-in-folder').data.inside = ['plain-scirpt', 'freezer.onedir'];
		},
		[[STACK, 'inside.0: There is no option or mode called "plain-scirpt".', 'Did you mean "plain-script"?']],
	),
	fields(
		'a stack of an option whose mode is left open',
		({ stacks }) => {
			byId(stacks, 'script-in-folder').data.inside = ['plain-script', 'freezer'];
		},
		[[STACK, 'inside.1: "freezer" has modes, and a stack holds one of them.', 'Write one of freezer.onedir, freezer.onefile.']],
	),
	fields(
		'a preset by a value that is not there',
		({ presets }) => {
			byId(presets, 'by-community').data.query = 'runs-on=linx';
		},
		[[PRESET, 'query: The comparison does not understand "runs-on=linx".', 'Did you mean "linux"?']],
	),
	fields(
		'a preset by a criterion that is not there',
		({ presets }) => {
			byId(presets, 'by-community').data.query = 'run-on=linux';
		},
		[[PRESET, 'query: The comparison does not understand "run-on".', 'Did you mean "runs-on"?']],
	),
	fields(
		'a preset that asks for nothing',
		({ presets }) => {
			byId(presets, 'by-community').data.query = 'runs-on=';
		},
		[[PRESET, 'query: The query sets no filter.', 'Write what it filters by, such as runs-on=linux.']],
	),
	fields(
		'a preset that the comparison writes in another way',
		({ presets }) => {
			byId(presets, 'by-community').data.query = 'current=yes&runs-on=linux&runs-on=linux';
		},
		[[PRESET, 'query: The comparison writes this query differently.', 'Write "runs-on=linux&current=yes".']],
	),
	fields(
		'a word in two lists of synonyms',
		({ synonyms }) => {
			byId(synonyms, 'pieces').data.same.push(['program file', 'executables']);
		},
		[
			[
				SYNONYMS,
				'same.1.1: "executables" is in same.0.0 of content/synonyms/pieces.yml already, perhaps in another form.',
				'Remove it, or make one list of both.',
			],
		],
	),
	fields(
		'an unknown source',
		({ options }) => {
			byId(options, 'freezer').data.evidence.sources = ['freezer/manuel'];
		},
		[
			[
				OPTION,
				'evidence.sources: There is no source called "freezer/manuel".',
				'Did you mean "freezer/manual"? New ones go into content/sources/freezer.yml.',
			],
		],
	),
	fields(
		'a source that nothing cites',
		({ tools }) => {
			byId(tools, 'wrapper').body = '\nNo tour.\n';
		},
		[
			[
				'content/sources/wrapper.yml',
				'pages.tour: Nothing cites the source "wrapper/tour".',
				'Cite it where it backs a claim, or remove it.',
			],
		],
	),
	fields(
		'one address listed twice',
		({ sources }) => {
			byId(sources, 'freezer').data.pages['releases'] = { title: 'Releases', url: 'https://freezer.example/manual', read: '2026-11-20' };
		},
		[
			[
				'content/sources/freezer.yml',
				'pages.releases.url: "freezer/manual" has the same address.',
				'Cite "freezer/manual" and remove this one.',
			],
		],
	),
	fields(
		'two options with one name',
		({ options }) => {
			byId(options, 'old-freezer').data.name = 'FREEZER';
		},
		[['content/options/old-freezer.mdx', 'name: content/options/freezer.mdx has the same name.', 'Give each its own.']],
	),
	fields(
		'two modes with one name',
		({ options }) => {
			const mode = byId(options, 'freezer').data.modes?.['onefile'];
			if (mode) mode.name = 'One Folder';
		},
		[[OPTION, 'modes.onefile.name: Another mode has the same name.', 'Give each its own.']],
	),
	fields(
		'a former id that is another option’s',
		({ options }) => {
			byId(options, 'freezer').data.formerly = ['cloud'];
		},
		[[OPTION, 'formerly: content/options/cloud.mdx has the same id.', 'Give each its own.']],
	),
	fields(
		'a former id that is the option’s own',
		({ options }) => {
			byId(options, 'freezer').data.formerly = ['freezer'];
		},
		[[OPTION, `formerly: "freezer" is this page's id already, or is listed twice.`, 'Remove it.']],
	),
	fields(
		'two rungs on one place',
		({ rungs }) => {
			byId(rungs, 'script').data.order = 2;
		},
		[[RUNG, 'order: content/rungs/frozen.mdx has the same place.', 'Give each its own number.']],
	),
	fields(
		'an option on a rung that is a draft',
		({ rungs }) => {
			byId(rungs, 'script').data.draft = true;
		},
		[['content/options/plain-script.mdx', 'rung: The rung "script" is a draft.', 'Publish the rung, or make this option a draft too.']],
	),
	fields(
		'an explanation where the lab and the cell agree',
		({ options, recipes }) => {
			const cloud = byId(options, 'cloud');
			cloud.body = cloud.body.replace(/## Start here[^]*?(?=## )/, '').replace(/$/, 'word '.repeat(70));
			recipes.push(recipeEntry({ runs: 'not-run', reason: 'Needs an account.', explains: { kernel: 'Someone else’s.' } }));
		},
		[
			[
				'content/recipes/cloud/recipe.yml',
				'explains.kernel: The lab and the cell do not contradict each other here.',
				'Remove the explanation.',
			],
		],
	),
];
