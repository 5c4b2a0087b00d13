import { z } from 'astro/zod';
import { AliasesSchema, DraftSchema, IdSchema, descriptionLine, line } from './primitives.ts';

/** Options of a rung that work alike. */
const FamilySchema = z.strictObject({
	name: line(32, 'The name of a family').describe('Its name, in the plural: "Freezers".'),
	how: line(60, 'How a family works').describe('How its members work, in half a line: "copy what the program imports".'),
});
export type Family = z.infer<typeof FamilySchema>;

/** content/rungs/<id>.mdx: one step of the gradient, or one of the three places beside it. */
export const RungSchema = z.strictObject({
	name: line(40, 'The name').describe("The rung's name."),
	aliases: AliasesSchema.describe('Other words people search for it by.'),
	short: line(16, 'The short name').describe('A word or two for the drawing.'),
	summary: descriptionLine('The summary').describe('One sentence: what is shipped on this rung.'),
	assumes: line(160, 'What it assumes').describe('What the target must be able to be counted on for, as the end of "You can count on …".'),
	order: z.number().int().positive().describe('Its place from left to right; those beside the gradient come after the others.'),
	place: z.enum(['gradient', 'beside']).describe("`gradient`, or `beside` where someone else's platform sets the terms."),
	families: z
		.record(IdSchema, FamilySchema)
		.default({})
		.describe('Families of options by id, in the order they are shown; for a rung with more options than one takes in at a glance.'),
	draft: DraftSchema,
});
export type Rung = z.infer<typeof RungSchema>;

/** A rung that is still being written. */
export const RungDraftSchema = RungSchema.extend({
	short: RungSchema.shape.short.default(''),
	summary: RungSchema.shape.summary.default(''),
	assumes: RungSchema.shape.assumes.default(''),
});
