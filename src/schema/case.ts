import { z } from 'astro/zod';
import { AliasesSchema, DaySchema, DraftSchema, IdSchema, SourceIdSchema, descriptionLine, line } from './primitives.ts';
import { RowKeySchema } from './stack.ts';

/*
 * How a case is written was decided among three shapes.
 * - A tree of questions, each answer leading to the next: it forces an order on readers, and skipping a question ends the way.
 * - All answers of a typical reader, and the case nearest to them speaks: "nearest" needs weights that nobody can check.
 * - Circumstances that must hold, and picks: this one. Any answers imply some of the cases, in whatever order they are given, and the
 *   narrowest of these speaks. That two cases overlap without one being narrower can be checked, and the author then says which speaks.
 * A pick is an opinion of people, so it has a day and sources. The cells keep the last word: one that rules a pick out for the given answers
 * takes it from the first three, and is shown beside it.
 */

/** The answer of a case to one question of the chooser, with its reason. */
const CaseAnswerSchema = z.strictObject({
	is: z
		.union([IdSchema, z.array(IdSchema).min(1, 'The list of answers is empty. Leave the question out to leave it open.')], {
			error: 'Write the id of an answer, or a list of ids.',
		})
		.describe('One answer of the question, or a list of them where it takes several.'),
	why: line(240, 'The reason').describe('Why this case answers so, as a sentence.'),
});

/** The parts of a stack around a program, from the inside out. */
const PARTS = ['installer', 'signature', 'updater', 'around', 'channel'] as const;

/** One part that goes with a pick. */
const CompanionSchema = z
	.strictObject({
		as: z.enum(PARTS).describe('What it does there. `around` is a container, a unit, a package or a shell that the program runs in.'),
		tool: IdSchema.optional().describe('The id of a tool that has a page.'),
		channel: IdSchema.optional().describe('The id of a channel that has a page.'),
		option: RowKeySchema.optional().describe('An option around this one.'),
		name: line(40, 'The name').optional().describe('Its name, if it has no page.'),
		optional: z.literal(true).optional().describe('Whether many do without it.'),
	})
	.refine(
		({ tool, channel, option, name }) => [tool, channel, option, name].filter((one) => one !== undefined).length === 1,
		'Write one of tool, channel, option and name.',
	);
export type Companion = z.infer<typeof CompanionSchema>;

/** An option that people in the field would take in this case. */
const PickSchema = z.strictObject({
	option: RowKeySchema.describe('The option, with a mode after a dot if only that mode is meant.'),
	role: line(48, 'The role').describe('When to take this one of the three: "First choice", "If false alarms worry you".'),
	because: line(240, 'The reason').describe('Why people take it here, as a sentence or two.'),
	goesWith: z.array(CompanionSchema).default([]).describe('What is put around it, from the inside out.'),
	sources: z.array(SourceIdSchema).min(1, 'Give at least one source id.').describe('Where the reason can be read.'),
});
export type Pick = z.infer<typeof PickSchema>;

/** content/cases/<id>.yml: a situation that people are in, and what they would take. It has a page at /choose/<id>/. */
export const CaseSchema = z.strictObject({
	name: line(48, 'The name').describe("The case's name."),
	aliases: AliasesSchema.describe('Other words people search for it by.'),
	order: z.number().int().positive().describe('Its place in the list, from 1.'),
	situation: descriptionLine('The situation').describe('Whose case it is, in one sentence.'),
	when: z
		.record(IdSchema, z.array(IdSchema).min(1, 'Name at least one answer.'))
		.refine((when) => Object.keys(when).length > 0, 'Name at least one question of the chooser with its answers, like kind: [service].')
		.meta({ names: 'circumstances' })
		.describe(
			'When it speaks: answers by question. Each question must be met, by any of the answers named; `where` only if every place of the reader is named.',
		),
	before: z.array(IdSchema).default([]).describe('Cases that it speaks before where both hold and neither is narrower.'),
	answers: z
		.record(IdSchema, CaseAnswerSchema)
		.default({})
		.describe('What its page takes for granted beyond the circumstances, by question. A question in neither is left open.'),
	picks: z
		.array(PickSchema)
		.max(3, 'Name the three that people would take first, and no more.')
		.describe('What people would take, the first choice first; none while the guide has no page of it.'),
	picked: DaySchema.describe('The day on which people chose the picks.'),
	draft: DraftSchema,
});
export type Case = z.infer<typeof CaseSchema>;

/** A case that is still being written. */
export const CaseDraftSchema = CaseSchema.extend({
	situation: CaseSchema.shape.situation.default(''),
	when: CaseSchema.shape.when.default({}),
	picks: CaseSchema.shape.picks.default([]),
	picked: CaseSchema.shape.picked.default(''),
});
