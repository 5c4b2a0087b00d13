import { z } from 'astro/zod';
import { AliasesSchema, DraftSchema, line } from './primitives.ts';

/** content/guides/<id>.mdx: a narrative guide across options. */
export const GuideSchema = z.strictObject({
	/** Its title. */
	name: line(80, 'The title'),
	/** Other words people search for it by. */
	aliases: AliasesSchema,
	/** One sentence: the question it answers. */
	summary: line(220, 'The summary'),
	/** Its place in the list, from 1. */
	order: z.number().int().positive(),
	draft: DraftSchema,
});
export type Guide = z.infer<typeof GuideSchema>;

/** A guide that is still being written. */
export const GuideDraftSchema = GuideSchema.extend({ summary: GuideSchema.shape.summary.default('') });
