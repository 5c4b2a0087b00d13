import { byId } from '../../fixtures/catalogue.ts';
import { QUESTIONS } from '../../../src/model/shared/chooser/questions.ts';
import { OPTION, REVIEW, fields, slip, type BrokenCase } from './broken-case.ts';

const FREEZER = 'freezer';

/** What people judge beside the cells: how usual an option is, who uses it, what to look at first, and what a second reader found. */
export const BROKEN_JUDGEMENTS: readonly BrokenCase[] = [
	slip('a prominence that is none', OPTION, '  is: usual', '  is: famous', [
		[OPTION, 'prominence.is: "famous" is not allowed here.', 'Write one of usual, known, rare.'],
	]),
	fields(
		'something usual without a proof',
		({ options }) => {
			byId(options, FREEZER).data.prominence.sources = [];
		},
		[[OPTION, 'prominence.sources: What is usual names the page that says so.', 'Add sources: [publisher/page], or write known.']],
	),
	fields(
		'five usual ways on one rung',
		({ options }) => {
			const freezer = byId(options, FREEZER);
			for (const copy of ['a', 'b', 'c', 'd'])
				options.push({
					...freezer,
					id: copy,
					file: `content/options/${copy}.mdx`,
					data: { ...freezer.data, name: `Freezer ${copy}`, aliases: [], formerly: [] },
				});
		},
		[
			[
				OPTION,
				'prominence.is: 5 options on the rung "frozen" are usual: a, b, c, d, freezer.',
				'At most 4 are. Write known where the proof is weakest.',
			],
		],
	),
	fields(
		'a user of a mode that is not there',
		({ options }) => {
			byId(options, FREEZER).data.users = [{ name: 'Ice', mode: 'onefolder', ships: 'A folder.', sources: ['freezer/manual'] }];
		},
		[[OPTION, 'users.0.mode: This option has no mode called "onefolder".', 'Did you mean "onefile"?']],
	),
	fields(
		'a caution for an answer that nobody can give',
		({ options }) => {
			byId(options, FREEZER).data.cautions = [
				{ says: 'Look out.', when: { where: ['window'], weather: ['rain'] }, sources: ['freezer/manual'] },
			];
		},
		[
			[OPTION, 'cautions.0.when.where: "window" is not an answer to the question "where".', 'Did you mean "windows"?'],
			[
				OPTION,
				'cautions.0.when.weather: The chooser has no question called "weather".',
				`Choose from: ${QUESTIONS.map(({ id }) => id).join(', ')}.`,
			],
		],
	),
	fields(
		'a caution that always holds',
		({ options }) => {
			byId(options, FREEZER).data.cautions = [{ says: 'Look out.', when: {}, sources: ['freezer/manual'] }];
		},
		[[OPTION, 'cautions.0.when: This is empty.', 'Name at least one question of the chooser with its answers, like where: [server].']],
	),
	slip('more wrong than was read', REVIEW, '  wrong: 2', '  wrong: 31', [
		[REVIEW, 'statements.wrong: More cannot be wrong than were checked.', 'Count again.'],
	]),
	fields(
		'a review of a page that is not there',
		({ reviews }) => {
			byId(reviews, FREEZER).id = 'freezr';
			byId(reviews, 'freezr').file = 'content/reviews/freezr.yml';
		},
		[
			[
				'content/reviews/freezr.yml',
				'There is no option, tool or channel called "freezr".',
				'Name the file after the page that was read, or remove it. Did you mean "freezer"?',
			],
		],
	),
	fields(
		'a review on a day to come',
		({ reviews }) => {
			byId(reviews, FREEZER).data.day = '2962-11-20';
		},
		[[REVIEW, 'day: 2962-11-20 is in the future.', 'Write a day in the past.']],
	),
];
