import { z } from 'astro/zod';
import { AliasesSchema, DraftSchema, IdSchema, descriptionLine, line } from './primitives.ts';

/** The answer of a case to one question of the chooser, with its reason. */
const CaseAnswerSchema = z.strictObject({
	is: z
		.union([IdSchema, z.array(IdSchema).min(1, 'The list of answers is empty. Leave the question out to leave it open.')], {
			error: 'Write the id of an answer, or a list of ids.',
		})
		.describe('One answer of the question, or a list of them where it takes several.'),
	why: line(240, 'The reason').describe('Why this case answers so, as a sentence.'),
});

/** content/cases/<id>.yml: a situation that people are in, with the answers that describe it. It has a page at /choose/<id>/. */
export const CaseSchema = z.strictObject({
	name: line(48, 'The name').describe("The case's name."),
	aliases: AliasesSchema.describe('Other words people search for it by.'),
	order: z.number().int().positive().describe('Its place in the list, from 1.'),
	situation: descriptionLine('The situation').describe('Whose case it is, in one sentence.'),
	answers: z.record(IdSchema, CaseAnswerSchema).describe('Answers by question; a question that is not here is left open.'),
	draft: DraftSchema,
});
export type Case = z.infer<typeof CaseSchema>;

/** A case that is still being written. */
export const CaseDraftSchema = CaseSchema.extend({
	situation: CaseSchema.shape.situation.default(''),
	answers: CaseSchema.shape.answers.default({}),
});
