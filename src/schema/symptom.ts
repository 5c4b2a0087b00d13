import { z } from 'astro/zod';
import { PatternSchema } from './pattern.ts';
import { AliasesSchema, DaySchema, DraftSchema, IdSchema, descriptionLine, line, titleLine } from './primitives.ts';
import { severalLines } from './several-lines.ts';
import { RowKeySchema } from './stack.ts';

/*
 * Which symptom speaks where the patterns of two match one text was decided among three ways.
 * - The longest match: nobody can tell from the files what will come first.
 * - A number for each: whoever adds a symptom has to find a free one, and it says nothing about the pair that matters.
 * - `before`, as with cases: this one. It is written where the two are known to meet, and the check finds every pair that meets in a sample.
 * Complaints ("slow", "flashes") come after all messages, whatever is written.
 */

/** Several lines as somebody pastes them. */
function pasted(limit: number, what: string) {
	return severalLines(limit, {
		empty: `${what} is empty. Write it, or remove the field if it may be left out.`,
		tooLong: `${what} has more than ${limit} characters. Keep the lines that tell it from others.`,
		hold: `${what} contains`,
	});
}

/** The layer of a symptom that is about none of the nine. */
export const NO_LAYER = 'none';

/** The layers that a symptom can name; src/model/shared/layers.ts has them for everything else, and a test compares the two. */
export const SYMPTOM_LAYERS = [
	'code',
	'python-deps',
	'c-libraries',
	'interpreter',
	'system-libs',
	'libc',
	'userspace',
	'kernel',
	'hardware',
	NO_LAYER,
] as const;
export type SymptomLayer = (typeof SYMPTOM_LAYERS)[number];

/** How a message was brought about by whoever wrote the page. */
const ProducedSchema = z.strictObject({
	on: line(160, 'The system').describe('The system and the versions, as the beginning of a line: "Debian 12, CPython 3.11.2, pip 23.0.1".'),
	day: DaySchema.describe('The day on which it was run.'),
	commands: pasted(1200, 'The commands').describe('What was typed, one command a line, from a fresh system to the message.'),
	output: pasted(2400, 'The output').describe('The output as seen, shortened only at lines of its own that are "…".'),
});
export type Produced = z.infer<typeof ProducedSchema>;

const SymptomFieldsSchema = z.strictObject({
	name: titleLine('The name').describe('The title: the words that people would search for.'),
	aliases: AliasesSchema.describe('Other words people search for it by, beyond those of the message.'),
	summary: descriptionLine('The summary').describe('One sentence: what is really wrong, and where.'),
	message: pasted(800, 'The message').describe(
		'The message as people paste it, with what differs in CAPITALS; of a complaint, the usual words of it.',
	),
	patterns: z
		.array(PatternSchema)
		.default([])
		.describe(
			'Regular expressions that only this message matches; case is ignored, line breaks and runs of spaces are one space, quotes are straight.',
		),
	complaints: z
		.array(PatternSchema)
		.default([])
		.describe("Regular expressions of complaints in people's own words, such as slowness. They never come before a message."),
	samples: z
		.array(pasted(4000, 'A sample'))
		.min(1, 'Give at least one sample: a whole paste, with its paths and versions.')
		.describe('Whole pastes by which it has to be found; others than the message.'),
	before: z.array(IdSchema).default([]).describe('Symptoms that it comes before where the patterns of both match.'),
	layer: z
		.enum(SYMPTOM_LAYERS, { error: `Write layer as one of ${SYMPTOM_LAYERS.join(', ')}.` })
		.describe('The layer that is missing or wrong; `none` for a matter of signature, reputation, licence or policy.'),
	because: line(160, 'The reason')
		.optional()
		.describe(
			'In half a sentence, what is wrong with that layer, or what it is about if it is about none: "the system wants a signature".',
		),
	meets: z
		.array(RowKeySchema)
		.min(1, 'Name at least one option that meets it.')
		.describe('Options whose users meet it, the most usual first; with a mode after a dot if only that mode does.'),
	preventedBy: z.array(RowKeySchema).default([]).describe('Options with which it cannot happen, each with a mode after a dot if needed.'),
	checked: DaySchema.describe('The day on which the page was last held against its sources and commands.'),
	produced: ProducedSchema.optional().describe('How the message was brought about, with the output as seen.'),
	notProduced: line(160, 'The reason').optional().describe('Why it was not: "Needs Windows."'),
	draft: DraftSchema,
});

/** content/symptoms/<id>.mdx: an error message or a complaint, and what is missing behind it. It has a page at /symptoms/<id>/. */
export const SymptomSchema = SymptomFieldsSchema.superRefine((symptom, context) => {
	const complain = (path: string, message: string): void => {
		context.addIssue({ code: 'custom', path: [path], message });
	};
	if (symptom.patterns.length + symptom.complaints.length === 0)
		complain('patterns', 'Nothing would find it. Write a pattern, or under complaints one for words of people’s own.');
	if (symptom.layer === NO_LAYER && symptom.because === undefined)
		complain('because', 'A symptom of no layer says what it is about. Add because: "the system wants a signature".');
	if ((symptom.produced === undefined) === (symptom.notProduced === undefined))
		complain('produced', 'A symptom was either brought about, or says why it was not. Write one of produced and notProduced.');
});
export type Symptom = z.infer<typeof SymptomSchema>;

/** A symptom that is still being written. */
export const SymptomDraftSchema = SymptomFieldsSchema.extend({
	summary: SymptomFieldsSchema.shape.summary.default(''),
	message: SymptomFieldsSchema.shape.message.default(''),
	samples: SymptomFieldsSchema.shape.samples.default([]),
	layer: SymptomFieldsSchema.shape.layer.default(NO_LAYER),
	meets: SymptomFieldsSchema.shape.meets.default([]),
	checked: SymptomFieldsSchema.shape.checked.default(''),
});
