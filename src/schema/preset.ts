import { z } from 'astro/zod';
import { AliasesSchema, DraftSchema, line } from './primitives.ts';

/** content/presets/<id>.yml: a common question, as an address of the comparison. */
export const PresetSchema = z.strictObject({
	name: line(60, 'The name').describe('The question in a few words.'),
	aliases: AliasesSchema.describe('Other words people search for it by.'),
	order: z.number().int().positive().describe('Its place in the list, from 1.'),
	query: line(240, 'The query')
		.refine((query) => !query.startsWith('?'), 'Write the query without its question mark.')
		.describe("What follows the question mark in the comparison's address, copied from there."),
	draft: DraftSchema,
});
export type Preset = z.infer<typeof PresetSchema>;
