import { z } from 'astro/zod';
import { CellsSchema } from './cell.ts';
import { draftEntryFields, entryFields } from './entry.ts';
import { IdSchema, line } from './primitives.ts';

/** A way of using an option whose cells differ: a row of its own in the matrices. */
const ModeSchema = z.strictObject({
	/** The mode's name without the option's: "One folder". */
	name: line(40, 'The name of a mode'),
	/** One sentence: what is different in this mode. */
	summary: line(220, 'The summary of a mode'),
	/** The cells that differ from the option's own. */
	cells: CellsSchema.default({}),
});
export type Mode = z.infer<typeof ModeSchema>;

/** content/options/<id>.mdx: one way to ship. The frontmatter is its row in every matrix, the body its page. */
export const OptionSchema = z.strictObject({
	...entryFields,
	/** The step of the gradient it stands on. */
	rung: IdSchema,
	/** Modes by id, in the order they are shown; leave out if there is only one way. */
	modes: z.record(IdSchema, ModeSchema).optional(),
	/** Where to go instead, and the difference in a sentence. */
	alternatives: z.array(
		z.strictObject({
			/** The other option's id. */
			option: IdSchema,
			/** How it differs from this one, as a sentence. */
			difference: line(240, 'The difference'),
		}),
	),
});
export type PackagingOption = z.infer<typeof OptionSchema>;

/** An option that is still being written. */
export const OptionDraftSchema = OptionSchema.extend({ ...draftEntryFields, alternatives: OptionSchema.shape.alternatives.default([]) });
