import { byId } from '../../fixtures/catalogue.ts';
import { SYMPTOM, fields, slip, type BrokenCase } from './broken-case.ts';

const COMPLAINT = 'content/symptoms/slow-start.mdx';
const ORDER = 'The sections are, in this order: What is missing, The way out, What prevents it.';

/** What the file has as its only pattern, in YAML. */
const PATTERN = "version 'LIBC_\\d+' not found";

/** Error messages and complaints whose files break a rule. */
export const BROKEN_SYMPTOMS: readonly BrokenCase[] = [
	slip('a pattern with an open bracket', SYMPTOM, PATTERN, 'version (LIBC', [
		[
			SYMPTOM,
			'patterns.0: This is not a regular expression: Unterminated group.',
			'Put a backslash before a bracket, a dot or a plus that is meant as such.',
		],
	]),
	slip('a pattern that matches everything', SYMPTOM, PATTERN, '(?:LIBC)?', [
		[SYMPTOM, 'patterns.0: The pattern matches an empty text, and so every text.', 'Leave no part alone that may be missing.'],
	]),
	slip('a pattern that may take forever', SYMPTOM, PATTERN, '(?:LIBC+)+ not found', [
		[
			SYMPTOM,
			'patterns.0: The pattern repeats a group that repeats something inside it, which can take forever.',
			'Repeat one of the two only.',
		],
	]),
	slip('a pattern that takes text of any length', SYMPTOM, PATTERN, 'LIBC.*not found', [
		[SYMPTOM, 'patterns.0: The pattern takes text of any length between two parts.', 'Write how much at most, like .{0,200}.'],
	]),
	slip('a pattern that refers back', SYMPTOM, PATTERN, '(LIBC)\\1', [
		[SYMPTOM, 'patterns.0: The pattern refers back to what it has found.', 'Write it without \\1 and \\k.'],
	]),
	fields(
		'a symptom that nothing finds',
		({ symptoms }) => {
			byId(symptoms, 'slow-start').data.complaints = [];
		},
		[[COMPLAINT, 'patterns: Nothing would find it.', 'Write a pattern, or under complaints one for words of people’s own.']],
	),
	fields(
		'a symptom of no layer that does not say what it is about',
		({ symptoms }) => {
			delete byId(symptoms, 'slow-start').data.because;
		},
		[[COMPLAINT, 'because: A symptom of no layer says what it is about.', 'Add because: "the system wants a signature".']],
	),
	fields(
		'a symptom that was brought about and was not',
		({ symptoms }) => {
			byId(symptoms, 'libc-too-old').data.notProduced = 'Needs Windows.';
		},
		[[SYMPTOM, 'produced: A symptom was either brought about, or says why it was not.', 'Write one of produced and notProduced.']],
	),
	fields(
		'a symptom of an unknown layer',
		({ symptoms }) => {
			Object.assign(byId(symptoms, 'libc-too-old').data, { layer: 'glibc' });
		},
		[
			[
				SYMPTOM,
				'layer: "glibc" is not allowed here.',
				'Write layer as one of code, python-deps, c-libraries, interpreter, system-libs, libc, userspace, kernel, hardware, none.',
			],
		],
	),
	fields(
		'a sample that no pattern matches',
		({ symptoms }) => {
			byId(symptoms, 'libc-too-old').data.samples = ['LIBC_36 is missing'];
		},
		[
			[
				SYMPTOM,
				'samples.0: The sample is matched by none of the patterns.',
				'Patterns see it on one line, with single spaces and straight quotes. Widen one, or add one.',
			],
		],
	),
	fields(
		'a sample that is matched only alone',
		({ symptoms }) => {
			byId(symptoms, 'slow-start').data.complaints = ['^my program takes'];
		},
		[[COMPLAINT, 'samples.0: The sample is matched only if nothing is around it.', 'Remove ^ and $ from the patterns: people paste more.']],
	),
	fields(
		'two symptoms that one text matches',
		({ symptoms }) => {
			const complaint = byId(symptoms, 'slow-start').data;
			complaint.patterns = ['not found'];
		},
		[
			[
				SYMPTOM,
				'samples.0: The sample is matched by "slow-start" as well, and nothing says which of the two comes first.',
				'Write before: [slow-start] here if this one is more exact, or narrow the pattern of "slow-start".',
			],
			[
				SYMPTOM,
				'produced.output: The output is matched by "slow-start" as well, and nothing says which of the two comes first.',
				'Write before: [slow-start] here if this one is more exact, or narrow the pattern of "slow-start".',
			],
		],
	),
	fields(
		'a complaint whose sample has the message of another',
		({ symptoms }) => {
			byId(symptoms, 'slow-start').data.samples = ["It takes long to start, then: version 'LIBC_1' not found"];
		},
		[
			[
				COMPLAINT,
				'samples.0: The sample leads to "libc-too-old", whose message is in it; this symptom has only complaints.',
				'Give it a pattern of a message, take the passage out of the sample, or narrow the other’s pattern.',
			],
		],
	),
	fields(
		'a symptom that comes before one that there is not',
		({ symptoms }) => {
			byId(symptoms, 'libc-too-old').data.before = ['slow-starts'];
		},
		[[SYMPTOM, 'before.0: There is no other symptom called "slow-starts".', 'Did you mean "slow-start"?']],
	),
	fields(
		'two symptoms that come before each other',
		({ symptoms }) => {
			byId(symptoms, 'libc-too-old').data.before = ['slow-start'];
			byId(symptoms, 'slow-start').data.before = ['libc-too-old'];
		},
		[
			[
				SYMPTOM,
				'before.0: This symptom and "slow-start" each come before the other, if need be by way of others.',
				'Remove one of the names that close the circle.',
			],
		],
	),
	fields(
		'a symptom of an unknown option',
		({ symptoms }) => {
			byId(symptoms, 'libc-too-old').data.preventedBy = ['freezer.onefle'];
		},
		[[SYMPTOM, 'preventedBy.0: There is no option or mode called "freezer.onefle".', 'Did you mean "freezer.onefile"?']],
	),
	fields(
		'an option that meets a symptom twice',
		({ symptoms }) => {
			byId(symptoms, 'libc-too-old').data.meets = ['cloud', 'cloud'];
		},
		[[SYMPTOM, 'meets.1: "cloud" is in this list a second time.', 'Name each once, and join the texts about it.']],
	),
	fields(
		'an option that meets a symptom and prevents it',
		({ symptoms }) => {
			byId(symptoms, 'libc-too-old').data.preventedBy = ['cloud'];
		},
		[[SYMPTOM, 'preventedBy.0: "cloud" is also among those that meet it.', 'Remove it from one of the two lists.']],
	),
	fields(
		'a symptom without its sections',
		({ symptoms }) => {
			const symptom = byId(symptoms, 'libc-too-old');
			symptom.body = symptom.body.replace('## The way out', '## Remedy');
		},
		[
			[
				SYMPTOM,
				'body: Line 32: "Remedy" is not a section of a symptom\'s page.',
				'Choose from: What is missing, The way out, What prevents it. Write ### for a part of a section.',
			],
			[SYMPTOM, 'body: The section "The way out" is missing.', `Write ## The way out. ${ORDER}`],
		],
	),
	fields(
		'a symptom with its sections in another order',
		({ symptoms }) => {
			byId(symptoms, 'slow-start').body = '\n## The way out\n\nA.\n\n## What is missing\n\nB.\n\n## What prevents it\n\nC.\n';
		},
		[[COMPLAINT, 'body: Line 20: The section "The way out" is out of order, or here twice.', ORDER]],
	),
];
