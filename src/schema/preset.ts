import { z } from 'astro/zod';
import { AliasesSchema, DraftSchema, line } from './primitives.ts';

/** content/presets/<id>.yml: a question people arrive with, as an address of the comparison. */
export const PresetSchema = z.strictObject({
	/** The question in a few words. */
	name: line(60, 'The name'),
	/** Other words people search for it by. */
	aliases: AliasesSchema,
	/** Its place in the list, from 1. */
	order: z.number().int().positive(),
	/** What follows the question mark in the comparison's address, copied from there. */
	query: line(240, 'The query').refine((query) => !query.startsWith('?'), 'Write the query without its question mark.'),
	draft: DraftSchema,
});
export type Preset = z.infer<typeof PresetSchema>;
