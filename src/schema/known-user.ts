import { z } from 'astro/zod';
import { IdSchema, SourceIdSchema, line } from './primitives.ts';

/** A program that really ships this way. */
export const KnownUserSchema = z.strictObject({
	name: line(40, 'The name of a program').describe("The program's name, as its makers write it."),
	mode: IdSchema.optional().describe('The mode of the option that it uses, if the option has modes and the source says which.'),
	ships: line(120, 'What it ships').describe('What it ships this way, as in "binaries for Linux and macOS".'),
	sources: z.array(SourceIdSchema).min(1, 'Give at least one source id.').describe('Where that can be seen.'),
});
export type KnownUser = z.infer<typeof KnownUserSchema>;

/** More would be a list of references; three show that it can be done. */
export const MOST_USERS = 3;
