import { z } from 'astro/zod';
import { AliasesSchema, DraftSchema, line } from './primitives.ts';

/** content/rungs/<id>.mdx: one step of the gradient, or one of the three places beside it. */
export const RungSchema = z.strictObject({
	/** The rung's name. */
	name: line(40, 'The name'),
	/** Other words people search for it by. */
	aliases: AliasesSchema,
	/** A word or two for the drawing. */
	short: line(16, 'The short name'),
	/** One sentence: what is shipped on this rung. */
	summary: line(200, 'The summary'),
	/** What the target must be able to be counted on for, as the end of "You can count on …". */
	assumes: line(160, 'What it assumes'),
	/** Its place from left to right; those beside the gradient come after the others. */
	order: z.number().int().positive(),
	/** `gradient`, or `beside` where someone else's platform sets the terms. */
	place: z.enum(['gradient', 'beside']),
	draft: DraftSchema,
});
export type Rung = z.infer<typeof RungSchema>;

/** A rung that is still being written. */
export const RungDraftSchema = RungSchema.extend({
	short: RungSchema.shape.short.default(''),
	summary: RungSchema.shape.summary.default(''),
	assumes: RungSchema.shape.assumes.default(''),
});
