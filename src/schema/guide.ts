import { z } from 'astro/zod';
import { AliasesSchema, DraftSchema, descriptionLine, titleLine } from './primitives.ts';

/** content/guides/<id>.mdx: a narrative guide across options. */
export const GuideSchema = z.strictObject({
	name: titleLine('The title').describe('Its title.'),
	aliases: AliasesSchema.describe('Other words people search for it by.'),
	summary: descriptionLine('The summary').describe('One sentence: the question it answers.'),
	order: z.number().int().positive().describe('Its place in the list, from 1.'),
	draft: DraftSchema,
});
export type Guide = z.infer<typeof GuideSchema>;

/** A guide that is still being written. */
export const GuideDraftSchema = GuideSchema.extend({ summary: GuideSchema.shape.summary.default('') });
